// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/firststeps.h"

#include "ui/models/serviceaddress.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commandbox.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

// The same as in the README.
const char signInCommand[] = R"(TOKEN=$(curl -s -X POST %1/auth/signin \
  -H "Content-Type: application/json" \
  -d '{"email":"alice@example.com","password":"PASSWORD"}' \
  | jq -r .access_token))";
const char callCommand[] = R"(curl %1/api/data \
  -H "Authorization: Bearer $TOKEN")";

QString commandAt(const char *command, const QList<admin::ServiceStatus> &statuses, admin::Service service,
    const std::optional<admin::CertificateView> &certificate)
{
    const auto status = statusOf(statuses, service);
    if (!status)
        return {};
    const QString text = QString::fromLatin1(command).arg(clientUrl(*status, certificate.has_value()));
    return certificate && certificate->isLocal
               ? QString(text).replace(QLatin1String("curl "), QLatin1String("curl --cacert tessera-authority.crt "))
               : text;
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("First steps"), this);
    whole->addWidget(card);
    auto *hide = toolButton(QStringLiteral("close"), tr("Hide the first steps"), card);
    connect(hide, &QToolButton::clicked, this, &FirstSteps::hideRequested);
    card->addToHeading(hide);

    auto *steps = new QGridLayout;
    steps->setColumnStretch(0, 1);
    steps->setVerticalSpacing(10);
    card->rows()->addLayout(steps);
    m_user = sentence({}, card);
    auto *add = iconButton(QStringLiteral("add"), tr("&Add a user…"), card);
    connect(add, &QPushButton::clicked, this, &FirstSteps::addUserRequested);
    steps->addWidget(m_user, 0, 0);
    steps->addWidget(add, 0, 1);

    steps->addWidget(sentence(tr("2. Sign in as that user, in a terminal that has curl and jq, with the user's email "
                                 "address and password:"),
                         card),
        1, 0, 1, 2);
    m_trust =
        sentence(tr("It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and "
                    "be in its folder."),
            card);
    m_trust->hide();
    steps->addWidget(m_trust, 2, 0, 1, 2);
    m_signIn = new CommandBox(tr("Commands to sign in"), tr("Copy the commands to sign in"), card);
    steps->addWidget(m_signIn, 3, 0, 1, 2);
    steps->addWidget(sentence(tr("3. Call the resource service with the token:"), card), 4, 0, 1, 2);
    m_call = new CommandBox(tr("Commands to use the token"), tr("Copy the commands to use the token"), card);
    steps->addWidget(m_call, 5, 0, 1, 2);

    auto *keys = iconButton(QStringLiteral("key"), tr("See the &keys"), card);
    connect(keys, &QPushButton::clicked, this, &FirstSteps::keysRequested);
    steps->addWidget(sentence(tr("4. See which key has signed it, and when the next one takes over."), card), 6, 0);
    steps->addWidget(keys, 6, 1);
    setHasUser(false);
}

void FirstSteps::setServices(
    const QList<admin::ServiceStatus> &statuses, const std::optional<admin::CertificateView> &certificate)
{
    m_signIn->setCommand(commandAt(signInCommand, statuses, admin::Service::Auth, certificate));
    m_call->setCommand(commandAt(callCommand, statuses, admin::Service::Resource, certificate));
    m_trust->setVisible(certificate && certificate->isLocal);
}

void FirstSteps::setHasUser(bool has)
{
    m_user->setText(has ? tr("1. Add a user who may sign in: done.") : tr("1. Add a user who may sign in."));
}

} // namespace tessera::ui
