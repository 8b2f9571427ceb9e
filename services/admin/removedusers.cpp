// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/removedusers.h"

#include <algorithm>

namespace tessera::admin {

void RemovedUsers::add(const store::UserRow &user)
{
    const std::scoped_lock lock(m_mutex);
    m_users.push_back(user);
    if (m_users.size() > kept)
        m_users.pop_front();
}

std::optional<store::UserRow> RemovedUsers::take(const UserId &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_users, id, &store::UserRow::id);
    if (found == m_users.end())
        return std::nullopt;
    store::UserRow user = std::move(*found);
    m_users.erase(found);
    return user;
}

} // namespace tessera::admin
