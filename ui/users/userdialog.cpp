// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userdialog.h"

#include "ui/look/fonts.h"
#include "ui/users/rolesfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/passwordchoice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tessera::ui {

UserDialog::UserDialog(admin::AdminApi &api, QWidget *parent)
    : UserDialog(api, std::nullopt, parent)
{
}

UserDialog::UserDialog(admin::AdminApi &api, const admin::User &user, QWidget *parent)
    : UserDialog(api, std::optional(user), parent)
{
}

UserDialog::UserDialog(admin::AdminApi &api, const std::optional<admin::User> &user, QWidget *parent)
    : FormDialog(user ? tr("Edit %1").arg(user->email) : tr("Add a user"), user ? tr("&Save") : tr("&Add"), parent)
    , m_api(api)
    , m_before(user)
    , m_email(addField(tr("&Email"), new QLineEdit(this)))
    , m_name(addField(tr("&Name"), new QLineEdit(this)))
    , m_roles(addField(tr("&Roles"), new RolesField(tr("Roles"), this)))
    , m_verified(new QCheckBox(tr("The email address is known to be the person’s (&verified)"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addWide(m_verified);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setMinimumWidth(320);
    if (user) {
        m_email->setText(user->email);
        m_name->setText(user->name);
        m_roles->setRoles(user->roles);
        m_verified->setChecked(user->emailVerified);
        addId(user->id.toText());
        // Another address is not known to be anybody's.
        connect(m_email, &QLineEdit::textEdited, this, [this](const QString &text) {
            m_verified->setChecked(m_before->emailVerified && text.trimmed() == m_before->email);
        });
    } else {
        addPassword();
    }
    connect(m_email, &QLineEdit::textChanged, this, &UserDialog::judge);
    m_api.users().roles().then(this, [this](const admin::Outcome<QStringList> &roles) {
        if (roles)
            m_roles->setKnown(*roles);
    });
    judge();
}

/// What tokens and the audit log call the user.
void UserDialog::addId(const QString &id)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(id, row);
    text->setFont(fixedFont());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QToolButton *copy = copyButton(tr("Copy the ID"), [id] { return id; }, row);
    layout->addWidget(text, 1);
    layout->addWidget(copy);
    row->setFocusProxy(copy);
    addField(tr("ID"), row);
}

void UserDialog::addPassword()
{
    m_password =
        addField(tr("Password"), new PasswordChoice(
                                     PasswordChoice::rulesOf(m_api),
                                     [this] { return PasswordChoice::Person{m_email->text(), m_name->text()}; }, this));
    connect(m_password, &PasswordChoice::changed, this, &UserDialog::judge);
    for (const QLineEdit *field : {m_email, m_name})
        connect(field, &QLineEdit::editingFinished, m_password, &PasswordChoice::rateAgain);
}

void UserDialog::judge()
{
    setAcceptable(!m_email->text().trimmed().isEmpty() && (!m_password || m_password->isAcceptable()),
        m_password && m_password->isWaiting());
}

void UserDialog::submit()
{
    if (m_before) {
        const admin::UserChange change{.email = m_email->text(),
            .name = m_name->text(),
            .roles = m_roles->roles(),
            .emailVerified = m_verified->isChecked()};
        follow(m_api.users().edit(m_before->id.toText(), change),
            [this](const admin::User &user) { Q_EMIT edited(user); });
        return;
    }
    const admin::NewUser user{.email = m_email->text(),
        .name = m_name->text(),
        .roles = m_roles->roles(),
        .emailVerified = m_verified->isChecked()};
    if (m_password->isGenerated())
        follow(m_api.users().addWithGeneratedPassword(user),
            [this](const admin::GeneratedPassword &made) { Q_EMIT added(made.user, made.password); });
    else
        follow(m_api.users().add(user, m_password->password()),
            [this](const admin::User &made) { Q_EMIT added(made, {}); });
}

} // namespace tessera::ui
