// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordchoice.h"

#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"
#include "ui/widgets/secrettext.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace tessera::ui {

PasswordChoice::Assess PasswordChoice::rulesOf(admin::AdminApi &api)
{
    return [&api](crypto::SecretBytes password, const Person &person) {
        return api.users().assessPassword(std::move(password), person.email, person.name);
    };
}

PasswordChoice::PasswordChoice(Assess assess, std::function<Person()> person, QWidget *parent)
    : QWidget(parent)
    , m_generate(new QRadioButton(tr("&Make one, and show it once"), this))
    , m_type(new QRadioButton(tr("&Type one"), this))
    , m_password(new PasswordField(this))
{
    m_password->setAccessibleName(tr("New password"));
    m_meter = new PasswordMeter(
        m_password,
        [assess = std::move(assess), person = std::move(person)](
            const QString &password) { return assess(secretOf(password), person()); },
        this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_generate);
    rows->addWidget(m_type);
    rows->addWidget(m_password);
    rows->addWidget(m_meter);
    m_generate->setChecked(true);
    const auto choose = [this] {
        m_password->setVisible(m_type->isChecked());
        m_meter->setVisible(m_type->isChecked());
        setFocusProxy(m_type->isChecked() ? m_type : m_generate); // the one that Tab reaches
        if (m_type->isChecked())
            m_password->setFocus();
        Q_EMIT changed();
    };
    connect(m_type, &QRadioButton::toggled, this, choose);
    connect(m_meter, &PasswordMeter::ratingChanged, this, &PasswordChoice::changed);
    choose();
}

bool PasswordChoice::isGenerated() const { return m_generate->isChecked(); }

crypto::SecretBytes PasswordChoice::password() const { return secretOf(m_password->text()); }

bool PasswordChoice::isAcceptable() const { return isGenerated() || m_meter->isAcceptable(); }

bool PasswordChoice::isWaiting() const { return !isGenerated() && m_meter->isWaiting(); }

void PasswordChoice::rateAgain() { m_meter->rateAgain(); }

} // namespace tessera::ui
