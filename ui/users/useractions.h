// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

#include <QObject>
#include <QPointer>

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
    /// What is done with many, and undone: it goes on where the page is gone meanwhile, as it is after a change of the
    /// language.
    struct Deeds
    {
        using Act = std::function<admin::Answer<admin::User>(admin::UserAdmin &admin, const admin::User &user)>;
        using Tell = std::function<void(const QList<admin::User> &done)>;

        void forEach(const QList<admin::User> &users, const QString &what, const Act &act, const Tell &done) const;
        void tell(const QString &sentence, const MessageAction &action = {}) const;

        QPointer<admin::AdminApi> api;
        Messages &messages;
    };

    static void setEnabled(const Deeds &deeds, const QList<admin::User> &users, bool enabled);
    static void undoRemove(const Deeds &deeds, const QPointer<UserActions> &self, const QList<admin::User> &users);
    void showPassword(const admin::User &user, const QString &password);
    void writeExport(const QString &file, admin::UserFormat format);

    Console &m_console;
    const Deeds m_deeds;
    QWidget *m_window;
};

} // namespace tessera::ui
