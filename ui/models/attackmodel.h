// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attackreport.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// What came of the attacks of a run, one a row, as they come in. GUI thread.
class AttackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Status, Name, Tries, Rule, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const playground::AttackResult &result);
    [[nodiscard]] const playground::AttackResult &at(int row) const { return m_rows[row].result; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        playground::AttackResult result;
        QString tries; // in our language
    };

    QList<Row> m_rows;
};

/// In a word or two: `refused`, `got through`.
[[nodiscard]] QString outcomeText(const playground::AttackResult &result);

/// All that there is to say of a result, as rich text with links to the rules.
[[nodiscard]] QString attackStory(const playground::AttackResult &result);

} // namespace tessera::ui
