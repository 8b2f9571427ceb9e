// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/uservalues.h"
#include "core/clock.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace tessera::ui {

class TableView;
class UserActions;
class UserModel;

/// Below the table of users: who is selected, and what can be done with them. Each deed is a button here, an entry of
/// the table's context menu and, for some, a key in the table. GUI thread; all that it is given outlives it.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    /// The table shows the model already.
    SelectionBar(TableView &table, const UserModel &model, UserActions &actions, const Clock &clock, QWidget *parent);

    /// Offers what can be done with those who are selected now; to be called when the rows are others.
    void judge();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Deed
    {
        QAction *action;
        QPushButton *button;
    };

    [[nodiscard]] Deed makeDeed(const QString &icon, const QString &text, const QKeySequence &key);
    void connectDeeds();
    void nameEnabling(bool enables);
    void tell(const QList<admin::User> &users);
    [[nodiscard]] qsizetype selectedCount() const;
    [[nodiscard]] QList<admin::User> selectedUsers() const;

    TableView &m_table;
    const UserModel &m_model;
    UserActions &m_actions;
    const Clock &m_clock;
    QLabel *m_selection;
    Deed m_edit;
    Deed m_password;
    Deed m_sessions;
    Deed m_enable;
    Deed m_unlock;
    Deed m_remove;
};

} // namespace tessera::ui
