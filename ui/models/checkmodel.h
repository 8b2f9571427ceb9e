// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requeststory.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// The checks of a token with their verdicts, as a table. GUI thread.
class CheckModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Verdict, Reason, ColumnCount };
    enum Role {
        /// `pass`, `fail`, `not-reached`.
        VerdictRole = Qt::UserRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const QList<TokenCheck> &checks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TokenCheck> m_checks;
};

} // namespace tessera::ui
