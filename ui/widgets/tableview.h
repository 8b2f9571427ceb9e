// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QTableView>

namespace tessera::ui {

/// A table as all of the console's are: whole rows, sorted by the headings, columns that are moved, sized, hidden and
/// remembered, Ctrl+C copies the selected rows as text with tabs, Enter and a double click open one. GUI thread.
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

    /// Rows, top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// As text with tabs, the columns that are shown.
    void copySelection() const;

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerColumns(const QPoint &position);

    Preferences &m_preferences;
    const QString m_layoutName;
};

} // namespace tessera::ui
