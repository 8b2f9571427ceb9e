// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/uservalues.h"

#include <QHash>

namespace tessera::ui {

/// The users of a long list that are at hand, in pages of 200, at most 20 pages: what was looked at longest ago gives
/// way. A page may be outdated: still good to be looked at until it has come again. Part of UserRows.
class UserPages final
{
public:
    static constexpr int pageSize = 200;
    static constexpr int pagesKept = 20;

    [[nodiscard]] static int pageOf(int row) { return row / pageSize; }

    /// Null where the row is not at hand.
    [[nodiscard]] const admin::User *at(int row) const;
    [[nodiscard]] bool isCurrent(int page) const;
    /// Where those at hand stand; one that stands twice, for a page is outdated, stands where the current one says.
    [[nodiscard]] QHash<UserId, int> rows() const;
    /// The earliest end of a lock that is to come; nothing where nobody is locked.
    [[nodiscard]] std::optional<Instant> nextUnlock(Instant now) const;

    /// Users from the first row of `page` on, for as many pages as there are users.
    void put(int page, const QList<admin::User> &users);
    void outdate();
    void clear() { m_pages.clear(); }

private:
    struct Page
    {
        QList<admin::User> users;
        bool isCurrent = true;
        mutable quint64 lookedAt = 0;
    };

    void makeRoom();

    QHash<int, Page> m_pages;
    mutable quint64 m_looks = 0;
};

} // namespace tessera::ui
