// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QTableView>
#include <QTimer>

#include <functional>

class QMenu;

namespace tessera::ui {

/// A table as all of the console's are: whole rows, columns that are moved, sized, hidden and remembered, by the menu
/// of the headings or F4, Ctrl+C copies the selected rows as text with tabs, Enter and a double click open one. GUI
/// thread.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the accessible name; `layoutName` that under which the columns are remembered. The preferences outlive
    /// it.
    TableView(const QString &name, Preferences &preferences, const QString &layoutName, QWidget *parent = nullptr);
    ~TableView() override;

    /// The columns' sizes are restored, else each takes `characters` times the width of a digit; the last one
    /// stretches.
    void setModelWithColumns(QAbstractItemModel *model, const QList<int> &characters);

    using Is = std::function<bool(int)>;
    /// Sorted by the headings of the columns that are so; at another one that is clicked the arrow does not go. After
    /// the model was set.
    void makeSortable(Is isSortable);
    /// Where not every row is there: one that is not cannot be copied.
    void setRowsThere(Is isThere) { m_isThere = std::move(isThere); }

    /// Whoever comes by keyboard while nothing is selected has the row selected that the keyboard goes on from.
    void setSelectsOnFocus() { m_selectsOnFocus = true; }

    /// Selects that row alone and shows it; unlike selectRow(), which finds no column from right to left, always.
    void chooseRow(int row);
    /// Rows, top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// As text with tabs, the columns that are shown; nothing where a selected row is not there.
    void copySelection();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    /// So many of the selected rows are not there.
    void couldNotCopy(qsizetype missing);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void watchColumns();
    void keepColumns();
    void keepSortable(int column, Qt::SortOrder order);
    void offerColumns(const QPoint &position);
    void offerSorting(QMenu &menu);

    Preferences &m_preferences;
    const QString m_layoutName;
    QTimer m_keeping;
    Is m_isSortable;
    Is m_isThere;
    bool m_selectsOnFocus = false;
    /// By which column, and how.
    std::pair<int, Qt::SortOrder> m_sorted{-1, Qt::AscendingOrder};
};

} // namespace tessera::ui
