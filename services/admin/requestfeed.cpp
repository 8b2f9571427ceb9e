// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/requestfeed.h"

#include <utility>

namespace tessera::admin {

void RequestFeed::setFollowed(bool followed)
{
    const std::scoped_lock lock(m_mutex);
    m_followed = followed;
    if (!followed) {
        m_entries.clear();
        m_missed = 0;
    }
}

void RequestFeed::add(RequestEntry entry)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_followed)
        return;
    if (m_entries.size() == capacity) {
        m_entries.pop_front();
        ++m_missed;
    }
    m_entries.push_back(std::move(entry));
}

RequestFeed::Taken RequestFeed::take()
{
    std::deque<RequestEntry> entries;
    Taken taken;
    {
        const std::scoped_lock lock(m_mutex);
        entries.swap(m_entries);
        taken.missed = std::exchange(m_missed, 0);
    }
    taken.entries.reserve(static_cast<qsizetype>(entries.size()));
    for (RequestEntry &entry : entries)
        taken.entries.append(std::move(entry));
    return taken;
}

} // namespace tessera::admin
