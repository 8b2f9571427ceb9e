// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// The keys that exist, or did, a row each in the order of their sequence. Rows change in place: who has selected one
/// keeps it. GUI thread.
class KeyTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sequence, Kid, Algorithm, State, PublishedSince, SignsFrom, SignsUntil, LeavesAt, Origin, Reason };
    static constexpr int columns = Reason + 1;
    enum Role {
        /// What a column is sorted by.
        SortRole = Qt::UserRole,
        /// The word of AdminApi, in every column.
        StateRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those that are planned are left out.
    void setLives(const QList<KeyLife> &lives);
    [[nodiscard]] const KeyLife &lifeAt(int row) const { return m_lives[row]; }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(qint64 sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<KeyLife> m_lives;
};

} // namespace tessera::ui
