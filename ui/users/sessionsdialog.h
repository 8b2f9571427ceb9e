// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/sessionmodel.h"
#include "ui/shell/console.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tessera::ui {

class Note;
class TableView;

/// The live sessions of a user, to be ended one by one or all at once. Owned by its parent, gone when it is closed. GUI
/// thread.
class SessionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The console outlives it.
    SessionsDialog(Console &console, const admin::User &user, QWidget *parent);

private:
    void endSelected();
    void endAll();
    void follow(const QList<admin::Answer<admin::EndedSessions>> &answers);
    void tell(const admin::EndedSessions &ended, const QString &refusal);
    void showState();

    Console &m_console;
    const admin::User m_user;
    SessionModel *m_model;
    TableView *m_table;
    QLabel *m_none;
    QStackedWidget *m_stack;
    Note *m_note;
    QPushButton *m_endSelected;
    QPushButton *m_endAll;
    bool m_isBusy = false;
};

} // namespace tessera::ui
