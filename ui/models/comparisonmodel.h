// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keysetcomparison.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// The keys of two sets as a table: which they are and in which set. Rows are updated in place. GUI thread.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kid, Algorithm, State, Place, ColumnCount };
    enum Role {
        /// KeyPlace as int.
        PlaceRole = Qt::UserRole,
        /// The word of AdminApi; empty for a foreign key.
        StateRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// As compareKeySets() orders them.
    void setKeys(const QList<ComparedKey> &keys);
    [[nodiscard]] const ComparedKey &key(int row) const { return m_keys[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ComparedKey> m_keys;
};

} // namespace tessera::ui
