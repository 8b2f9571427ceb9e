// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/administratordialog.h"

#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secrettext.h"

#include <QLabel>

namespace tessera::ui {

AdministratorDialog::AdministratorDialog(admin::AdminApi &api, const QString &why, QWidget *parent)
    : FormDialog(tr("Confirm that you are an administrator"), tr("&Confirm"), parent)
    , m_api(api)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(why, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    addWide(sentence);
    m_email = addField(tr("&Email address"), new QLineEdit(this));
    m_email->setObjectName(QStringLiteral("email"));
    m_password = addField(tr("&Password"), new PasswordField(this));
    m_password->setObjectName(QStringLiteral("password"));
    setMinimumWidth(420);
    nameTheOnlyOne();
}

void AdministratorDialog::nameTheOnlyOne()
{
    admin::UserQuery administrators;
    administrators.role = QStringLiteral("admin");
    administrators.state = admin::UserState::Enabled;
    administrators.limit = 1;
    m_api.users().list(administrators).then(this, [this](const admin::Outcome<admin::UserPage> &found) {
        if (!found || found->total != 1 || !m_email->text().isEmpty())
            return;
        m_email->setText(found->users.first().email);
        m_password->setFocus(Qt::OtherFocusReason);
    });
}

void AdministratorDialog::submit()
{
    const auto confirmed = m_api.users().confirmAdministrator(m_email->text().trimmed(), secretOf(m_password->text()));
    m_password->clear();
    const admin::Answer<void> answer = confirmed.then([](const admin::Outcome<bool> &outcome) -> admin::Outcome<void> {
        if (!outcome)
            return std::unexpected(outcome.error());
        if (!*outcome)
            return fail(
                admin::AdminError::Refused, tr("That is not the email address and password of an administrator."));
        return {};
    });
    follow(answer, [] {});
}

} // namespace tessera::ui
