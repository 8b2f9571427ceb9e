// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

#include <array>
#include <atomic>
#include <deque>
#include <mutex>

namespace tessera::admin {

/// The requests of the services on their way to whoever looks at them, in a buffer that does not grow, neither by many
/// requests nor by long ones: who takes at 20 Hz misses none at 10,000 a second, and who does not take costs nothing
/// but the oldest entries. Beside it, totals that miss none, whether anybody follows or not. Any thread.
class RequestFeed final
{
public:
    static constexpr size_t capacity = 20'000;

    /// Nothing is kept before somebody has asked for it.
    void setFollowed(bool followed);
    [[nodiscard]] bool isFollowed() const { return m_followed.load(std::memory_order_relaxed); }

    // Of what a client may make long, so many bytes are kept at most; then an ellipsis says that there was more.
    static constexpr qsizetype longestMethod = 32;
    static constexpr qsizetype longestPath = 512;
    static constexpr qsizetype longestUserAgent = 256;

    /// Counts a request, and keeps it where somebody follows, with its method, path and user agent cut.
    void add(RequestEntry entry);
    /// Counts one that nobody wants to see: spares making an entry of it.
    void count(Service service, QByteArrayView method, QByteArrayView path, int status, bool aborted);

    struct Taken
    {
        /// The oldest first.
        QList<RequestEntry> entries;
        /// How many were pushed out since the last time.
        quint64 missed = 0;
    };
    [[nodiscard]] Taken take();

    /// They only grow, and may be asked for at any time and rate.
    [[nodiscard]] RequestTotals totals(Service service) const;

private:
    /// Apart from each other's, so that the workers of one service do not wait for those of the other.
    struct alignas(64) Counters
    {
        std::atomic<quint64> successes = 0, redirections = 0, clientErrors = 0, serverErrors = 0, aborted = 0;
        std::atomic<quint64> signInsAccepted = 0, signInsRefused = 0;
    };

    std::array<Counters, 2> m_counters;
    std::atomic<bool> m_followed = false;
    std::mutex m_mutex; // guards the entries
    std::deque<RequestEntry> m_entries;
    quint64 m_missed = 0;
};

} // namespace tessera::admin
