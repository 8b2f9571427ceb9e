// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

#include <deque>
#include <mutex>

namespace tessera::admin {

/// The requests of the services on their way to whoever looks at them, in a buffer that does not grow: who takes at 20
/// Hz misses none at 10,000 a second, and who does not take costs nothing but the oldest entries. Any thread.
class RequestFeed final
{
public:
    static constexpr size_t capacity = 20'000;

    /// Nothing is kept before somebody has asked for it.
    void setFollowed(bool followed);
    void add(RequestEntry entry);

    struct Taken
    {
        /// The oldest first.
        QList<RequestEntry> entries;
        /// How many were pushed out since the last time.
        quint64 missed = 0;
    };
    [[nodiscard]] Taken take();

private:
    std::mutex m_mutex;
    std::deque<RequestEntry> m_entries;
    quint64 m_missed = 0;
    bool m_followed = false;
};

} // namespace tessera::admin
