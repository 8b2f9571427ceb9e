// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "http/descriptor.h"
#include "http/response.h"

#include <exception>
#include <expected>
#include <memory>
#include <mutex>
#include <vector>

namespace tessera::http {

/// How a handler that did not answer ended: what its exception said, for the log.
struct HandlerFailure
{
    QString what;
};

using Outcome = std::expected<Response, HandlerFailure>;

/// Where the answers of asynchronous handlers arrive, from whichever thread finishes them, for the worker that waits
/// for them. Shared by both, so that an answer which comes after the worker has gone finds a closed box instead of
/// freed memory.
class Mailbox
{
public:
    struct Letter
    {
        quint64 ticket;
        Outcome outcome;
    };

    Mailbox();

    /// Readable while there are letters.
    [[nodiscard]] int descriptor() const { return m_wake.get(); }
    void post(quint64 ticket, Outcome outcome);
    /// Wakes the owner although there is no letter.
    void wake() const;
    /// Takes every letter there is.
    [[nodiscard]] std::vector<Letter> collect();
    /// What is posted from now on is dropped.
    void close();

private:
    const Descriptor m_wake;
    std::mutex m_mutex;
    std::vector<Letter> m_letters;
    bool m_closed = false;
};

/// What an exception says.
[[nodiscard]] HandlerFailure describe(const std::exception_ptr &error);

/// What a finished future holds; nothing escapes from it.
[[nodiscard]] Outcome outcomeOf(const Future<Response> &future);

/// Sends the outcome of a future to the box, once, when there is one: its result, or what it ended with in
/// its place. It holds the result no longer then.
void deliver(const Future<Response> &future, const std::shared_ptr<Mailbox> &box, quint64 ticket);

} // namespace tessera::http
