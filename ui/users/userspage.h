// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/usermodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tessera::ui {

class EmptyState;
class FilterField;
class SelectionBar;
class TableView;
class UserActions;

/// Everybody who may sign in: a table of any number that is filtered and sorted, and what can be done with those who
/// are selected. GUI thread.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    UsersPage(Console &console, QWidget *parent);

    /// A user id selects that user; `enabled`, `disabled` and `locked` show those who are so; `add` asks for
    /// a new one.
    void show(const QVariant &what) override;
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QWidget *firstFocus() override;

    using Page::show;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilterRow();
    void makeTable();
    void filter();
    void clearFilter();
    void select(const UserId &user);
    void showRows(bool isOther);
    void showWhereKeysAct();
    void showFailure(const QString &sentence);
    void showCounts(const admin::UserCounts &counts);
    void showLocated(const QModelIndex &index);

    UserModel *m_model;
    UserActions *m_actions;
    QPushButton *m_add;
    FilterField *m_text;
    QComboBox *m_state;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    SelectionBar *m_selection;
    /// Where the keyboard was, for when who stood there is gone.
    int m_lastRow = 0;
    QString m_failure;
};

} // namespace tessera::ui
