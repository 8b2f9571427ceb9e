// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/userrows.h"

#include <algorithm>

namespace tessera::ui {

namespace {

/// Persistent users that are not on the screen cost a query each.
constexpr qsizetype mostLocated = 16;

} // namespace

bool UserRows::staysInPlace(const admin::UserQuery &query, const admin::UserPage &page) const
{
    for (qsizetype n = 0; n < page.users.size(); ++n) {
        const std::optional<UserId> before = idAt(query.offset + static_cast<int>(n));
        if (before && *before != page.users.at(n).id)
            return false;
    }
    const QModelIndexList indexes = persistentIndexList();
    return std::ranges::all_of(indexes, [&](const QModelIndex &index) {
        const std::optional<UserId> user = idAt(index.row());
        return !user || !query.located.contains(*user) || page.places.value(*user, -1) == index.row();
    });
}

std::optional<UserId> UserRows::idAt(int row) const
{
    if (const admin::User *user = m_pages.at(row))
        return user->id;
    const auto pinned = m_pinned.constFind(row);
    return pinned == m_pinned.cend() ? std::nullopt : std::optional(*pinned);
}

void UserRows::keepPlaces(const Exchange &exchange)
{
    QHash<int, UserId> pinned;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes) {
        if (const std::optional<UserId> user = idAt(index.row()))
            pinned.insert(index.row(), *user);
    }
    m_pinned = pinned;
    exchange(m_pages);
}

QList<UserId> UserRows::persistentUsers() const
{
    QList<UserId> users;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes) {
        const std::optional<UserId> user = idAt(index.row());
        if (user && !users.contains(*user) && users.size() < mostLocated)
            users.append(*user);
    }
    return users;
}

void UserRows::rearrange(const Exchange &exchange, int total, const QHash<UserId, qint64> &places)
{
    // Rows come and go at the end; in between they only change their places.
    const int before = m_total;
    if (total > before) {
        beginInsertRows({}, before, total - 1);
        m_total = total;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QList<std::optional<UserId>> users;
    users.reserve(from.size());
    for (const QModelIndex &index : from)
        users.append(idAt(index.row()));
    exchange(m_pages);
    m_pinned.clear();
    QHash<UserId, int> rows = from.isEmpty() ? QHash<UserId, int>() : m_pages.rows();
    for (const auto &[user, place] : places.asKeyValueRange())
        rows.insert(user, static_cast<int>(place));
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype n = 0; n < from.size(); ++n) {
        const int row = users.at(n) ? rows.value(*users.at(n), -1) : from.at(n).row();
        const bool isThere = row >= 0 && row < total;
        to.append(isThere ? createIndex(row, from.at(n).column()) : QModelIndex());
        if (isThere && users.at(n))
            m_pinned.insert(row, *users.at(n));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    if (total < before) {
        beginRemoveRows({}, total, before - 1);
        m_total = total;
        endRemoveRows();
    }
}

int UserRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_total; }

} // namespace tessera::ui
