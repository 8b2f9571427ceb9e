// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/descriptor.h"

#include <QHostAddress>

#include <optional>

namespace tessera::http {

/// Accepts connections from a listening socket, and keeps a spare descriptor so that running out of them does not leave
/// clients hanging: then they are accepted one by one, to be told so and closed. Lives on the worker's thread.
class Acceptor
{
public:
    struct Accepted
    {
        Descriptor socket;
        QHostAddress peer;
    };
    enum class Outcome {
        /// A client.
        Accepted,
        /// A client, on the last descriptor: answer and close it, then restoreSpare().
        AcceptedWithSpare,
        /// There was one, and it has gone already.
        Vanished,
        /// Nobody waits.
        Nobody,
        /// It does not work now; look again after a while.
        Exhausted,
    };

    Acceptor();

    /// \a listening is not owned. Never blocks.
    [[nodiscard]] Outcome accept(int listening, std::optional<Accepted> &accepted);
    void restoreSpare();

private:
    [[nodiscard]] Outcome acceptWithSpare(int listening, std::optional<Accepted> &accepted);

    Descriptor m_spare;
};

} // namespace tessera::http
