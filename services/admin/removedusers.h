// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/userrow.h"

#include <deque>
#include <mutex>

namespace tessera::admin {

/// The users that this process removed, for as long as that can be undone: the last 100, in memory alone, with their
/// password hashes. Part of UserAdmin; any thread may call.
class RemovedUsers final
{
public:
    static constexpr std::size_t kept = 100;

    void add(const store::UserRow &user);
    /// Gives the user back and forgets it, so that of two who undo at once one does; nothing where it is not here.
    [[nodiscard]] std::optional<store::UserRow> take(const UserId &id);

private:
    std::mutex m_mutex;
    std::deque<store::UserRow> m_users;
};

} // namespace tessera::admin
