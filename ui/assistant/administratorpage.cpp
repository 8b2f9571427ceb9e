// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/administratorpage.h"

#include "ui/widgets/note.h"
#include "ui/widgets/passwordchoice.h"

#include <QLineEdit>

namespace tessera::ui {

AdministratorPage::AdministratorPage(const admin::Setup &setup, QWidget *parent)
    : AssistantPage(tr("The first administrator"),
          tr("Somebody who may sign in, with the role \"admin\". Others are added later, in the window."), parent)
    , m_email(new QLineEdit(this))
    , m_emailNote(new Note(this))
    , m_name(new QLineEdit(this))
    , m_password(new PasswordChoice(
          [&setup](crypto::SecretBytes password, const PasswordChoice::Person &person) {
              return setup.assessPassword(std::move(password), person.email, person.name);
          },
          [this] { return PasswordChoice::Person{m_email->text(), m_name->text()}; }, this))
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setPlaceholderText(QStringLiteral("alice@example.com"));
    addField(tr("&Email address"), tr("What this person signs in with."), m_email, m_email, {m_emailNote});
    addField(tr("&Name"), tr("For lists and tokens; may be empty."), m_name, m_name);
    addField(tr("Password"), {}, m_password, m_password);
    connect(m_email, &QLineEdit::textChanged, this, &AdministratorPage::judge);
    for (const QLineEdit *field : {m_email, m_name})
        connect(field, &QLineEdit::editingFinished, m_password, &PasswordChoice::rateAgain);
    connect(m_password, &PasswordChoice::changed, this, &AdministratorPage::judge);
}

QWidget *AdministratorPage::first() const { return m_email; }

QString AdministratorPage::obstacle() const
{
    if (m_email->text().trimmed().isEmpty())
        return tr("An email address is needed: it is what the administrator signs in with.");
    if (const auto email = EmailAddress::fromText(m_email->text()); !email)
        return email.error().detail;
    return m_password->isAcceptable() ? QString() : tr("A password is needed that keeps the rules.");
}

bool AdministratorPage::isWaiting() const { return m_password->isWaiting(); }

admin::NewUser AdministratorPage::user() const
{
    return {.email = m_email->text(),
        .name = m_name->text().trimmed(),
        .roles = {QStringLiteral("admin")},
        .emailVerified = false};
}

bool AdministratorPage::isGenerated() const { return m_password->isGenerated(); }

crypto::SecretBytes AdministratorPage::password() const { return m_password->password(); }

void AdministratorPage::judge()
{
    // What is not finished yet is not wrong yet.
    const bool mayBeJudged = m_email->text().contains(u'@') && !m_email->text().trimmed().endsWith(u'@');
    const auto email = EmailAddress::fromText(m_email->text());
    m_emailNote->tell(MessageKind::Bad, mayBeJudged && !email ? email.error().detail : QString());
    showProblem({});
    Q_EMIT changed();
}

} // namespace tessera::ui
