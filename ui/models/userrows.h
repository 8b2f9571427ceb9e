// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/userpages.h"

#include <QAbstractTableModel>

#include <functional>

namespace tessera::ui {

/// As many rows as a query finds users, of whom some pages are at hand. Persistent indexes are always of the same
/// users: where users move they move with them, and where it is not known where a user went they become invalid.
/// UserModel knows what to ask for. GUI thread.
class UserRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// Puts other pages into the place of those that are at hand.
    using Exchange = std::function<void(UserPages &pages)>;

    [[nodiscard]] const UserPages &pages() const { return m_pages; }
    /// Whose persistent indexes are, as far as it is worth asking where they went.
    [[nodiscard]] QList<UserId> persistentUsers() const;
    /// Whether no user who is known, and none whom persistent indexes are of, changes its row with that page.
    [[nodiscard]] bool staysInPlace(const admin::UserQuery &query, const admin::UserPage &page) const;
    /// The exchange moves nobody; whose the persistent rows are is remembered, though their pages give way.
    void keepPlaces(const Exchange &exchange);
    /// The exchange moves users, and there are `total` rows from now on. `places` are of users that need not be at
    /// hand.
    void rearrange(const Exchange &exchange, int total, const QHash<UserId, qint64> &places);

private:
    [[nodiscard]] std::optional<UserId> idAt(int row) const;

    UserPages m_pages;
    /// Whose the rows of persistent indexes are, should they not be at hand.
    QHash<int, UserId> m_pinned;
    int m_total = 0;
};

} // namespace tessera::ui
