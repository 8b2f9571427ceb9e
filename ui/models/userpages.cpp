// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/userpages.h"

#include <algorithm>

namespace tessera::ui {

const admin::User *UserPages::at(int row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    const qsizetype place = row % pageSize;
    if (page == m_pages.cend() || place >= page->users.size())
        return nullptr;
    page->lookedAt = ++m_looks;
    return &page->users.at(place);
}

bool UserPages::isCurrent(int page) const
{
    const auto found = m_pages.constFind(page);
    return found != m_pages.cend() && found->isCurrent;
}

QHash<UserId, int> UserPages::rows() const
{
    QHash<UserId, int> rows;
    for (const bool current : {false, true}) {
        for (const auto &[number, page] : m_pages.asKeyValueRange()) {
            for (qsizetype place = 0; page.isCurrent == current && place < page.users.size(); ++place)
                rows.insert(page.users.at(place).id, number * pageSize + static_cast<int>(place));
        }
    }
    return rows;
}

std::optional<Instant> UserPages::nextUnlock(Instant now) const
{
    std::optional<Instant> next;
    for (const Page &page : m_pages) {
        for (const admin::User &user : page.users) {
            if (user.lockedUntil && *user.lockedUntil > now && (!next || *user.lockedUntil < *next))
                next = user.lockedUntil;
        }
    }
    return next;
}

void UserPages::put(int page, const QList<admin::User> &users)
{
    for (qsizetype begin = 0; begin < users.size(); begin += pageSize) {
        const qsizetype count = std::min<qsizetype>(pageSize, users.size() - begin);
        m_pages.insert(page++, {.users = users.sliced(begin, count), .lookedAt = ++m_looks});
    }
    makeRoom();
}

void UserPages::outdate()
{
    for (Page &page : m_pages)
        page.isCurrent = false;
}

void UserPages::makeRoom()
{
    while (m_pages.size() > pagesKept)
        m_pages.erase(std::ranges::min_element(m_pages, {}, [](const Page &page) { return page.lookedAt; }));
}

} // namespace tessera::ui
