// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"
#include "ui/widgets/secretclipboard.h"

#include <QObject>

namespace tessera::ui {

/// What can be done with users from the window: opens the dialogs, asks the api, and says in the message bar what came
/// of it. Part of the Users page; GUI thread.
class UserActions final : public QObject
{
    Q_OBJECT

public:
    /// The console outlives it; dialogs are children of `window`.
    UserActions(Console &console, QWidget *window);

    void add();
    void edit(const admin::User &user);
    void setPassword(const admin::User &user);
    void showSessions(const admin::User &user);
    void setEnabled(const QList<admin::User> &users, bool enabled);
    void unlock(const QList<admin::User> &users);
    /// At once: the message that tells of it can undo it.
    void remove(const QList<admin::User> &users);
    /// `file`: chosen already, where it is not empty.
    void importUsers(const QString &file = {});
    void exportUsers();

Q_SIGNALS:
    /// A user came, or came back.
    void came(const tessera::UserId &user);

private:
    using Act = std::function<admin::Answer<admin::User>(const admin::User &)>;
    using Tell = std::function<void(const QList<admin::User> &done)>;

    void forEach(const QList<admin::User> &users, const QString &what, const Act &act, const Tell &tell);
    void undoRemove(const QList<admin::User> &users);
    void showPassword(const admin::User &user, const QString &password);
    void writeExport(const QString &file, admin::UserFormat format);

    Console &m_console;
    QWidget *m_window;
    SecretClipboard m_clipboard;
};

} // namespace tessera::ui
