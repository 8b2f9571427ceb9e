// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/uservalues.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// What is wrong with a file of users, line by line. GUI thread.
class ImportProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Email, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<admin::ImportProblem> &problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<admin::ImportProblem> m_problems;
};

} // namespace tessera::ui
