// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configurationvalues.h"
#include "runtime/listenaddress.h"

#include <optional>

namespace tessera::runtime {

/// What stands around an address that somebody thinks of.
struct Surroundings
{
    /// For which service.
    admin::Service service = admin::Service::Auth;
    /// Where that one listens now, which is not in its own way.
    std::optional<ListenAddress> own;
    /// Where the other one listens or is to listen, where it runs here.
    std::optional<ListenAddress> other;
    /// Whether it would speak TLS there.
    bool isSecure = false;
};

/// What is to be known of that text as an address for that service. Looks at the port, and through the processes of
/// this machine where it is taken: some milliseconds. Any thread.
[[nodiscard]] admin::ListenerReport reportOn(const QString &text, const Surroundings &around);

} // namespace tessera::runtime
