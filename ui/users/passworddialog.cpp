// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/passworddialog.h"

#include "ui/widgets/note.h"
#include "ui/widgets/passwordchoice.h"

#include <QPushButton>

namespace tessera::ui {

PasswordDialog::PasswordDialog(admin::AdminApi &api, const admin::User &user, QWidget *parent)
    : FormDialog(tr("Password of %1").arg(user.email), tr("&Set password"), parent)
    , m_api(api)
    , m_user(user)
    , m_password(addField(tr("New password"),
          new PasswordChoice(
              PasswordChoice::rulesOf(api), [user] { return PasswordChoice::Person{user.email, user.name}; }, this)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *note = new Note(this);
    note->tell(MessageKind::News, tr("Every session of the user ends, and a lock is lifted."));
    addWide(note);
    setMinimumWidth(440);
    connect(m_password, &PasswordChoice::changed, this,
        [this] { setAcceptable(m_password->isAcceptable(), m_password->isWaiting()); });
}

void PasswordDialog::submit()
{
    if (m_password->isGenerated())
        follow(m_api.users().generatePassword(m_user.id.toText()),
            [this](const admin::GeneratedPassword &made) { Q_EMIT wasSet(made.user, made.password); });
    else
        follow(m_api.users().setPassword(m_user.id.toText(), m_password->password()),
            [this](const admin::User &user) { Q_EMIT wasSet(user, {}); });
}

} // namespace tessera::ui
