// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/signinview.h"

#include "language/refusals.h"
#include "ui/activity/usercompleter.h"
#include "ui/models/answertext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

// What a problem document (RFC 9457) says, or the status.
QString refusalIn(const playground::HttpAnswer &answer)
{
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    const QString detail = problem.value(u"detail").toString(problem.value(u"title").toString());
    return detail.isEmpty() ? answerSummary(answer) : language::inOurLanguage(detail);
}

} // namespace

SignInView::SignInView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_email(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_remember(new QCheckBox(tr("&Remember: a longer session"), this))
    , m_signIn(iconButton(QStringLiteral("user"), tr("&Sign in"), this))
    , m_refresh(iconButton(QStringLiteral("refresh"), tr("Re&fresh"), this))
    , m_service(new Note(this))
    , m_note(new Note(this))
{
    makeFields();
    connect(m_signIn, &QPushButton::clicked, this, &SignInView::signIn);
    connect(m_refresh, &QPushButton::clicked, this, &SignInView::refresh);
    for (QLineEdit *field : {m_email, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInView::signIn);
        connect(field, &QLineEdit::textChanged, this, &SignInView::showButtons);
    }
    connect(&m_console.services, &admin::ServiceControl::statusChanged, this, &SignInView::showService);
    showService();
}

void SignInView::makeFields()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setAccessibleName(tr("Email"));
    m_email->setMaximumWidth(420);
    m_password->setAccessibleName(tr("Password"));
    m_password->setMaximumWidth(420);
    new UserCompleter(*m_email, m_console.api);
    form->addRow(tr("Ema&il"), m_email);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(QString(), m_remember);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_refresh);
    buttons->addStretch();
    m_refresh->setToolTip(tr("Exchanges the refresh token of the last sign-in for new tokens"));
    form->addRow(QString(), buttons);
    rows->addLayout(form);
    rows->addWidget(m_service);
    rows->addWidget(m_note);
    rows->addStretch();
}

QString SignInView::serviceUrl() const
{
    const QList<admin::ServiceStatus> statuses = m_console.services.statuses();
    const auto found = std::ranges::find(statuses, admin::Service::Auth, &admin::ServiceStatus::service);
    return found == statuses.end() ? QString() : found->url;
}

void SignInView::showService()
{
    const QString url = serviceUrl();
    if (url.isEmpty())
        m_service->tell(MessageKind::Attention, tr("The auth service does not run. Start it on the overview."));
    else
        m_service->tell(MessageKind::News, tr("The auth service is asked at %1, as an application would.").arg(url));
    showButtons();
}

void SignInView::showButtons()
{
    const bool isReady = !m_exchange && !serviceUrl().isEmpty();
    m_signIn->setEnabled(isReady && !m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    m_refresh->setEnabled(isReady && !m_refreshToken.isEmpty());
}

void SignInView::signIn()
{
    if (!m_signIn->isEnabled())
        return;
    send(Asked::SignIn,
        {{QStringLiteral("email"), m_email->text().trimmed()}, {QStringLiteral("password"), m_password->text()},
            {QStringLiteral("remember"), m_remember->isChecked()}});
}

void SignInView::refresh() { send(Asked::Refresh, {{QStringLiteral("refresh_token"), m_refreshToken}}); }

void SignInView::send(Asked asked, const QJsonObject &body)
{
    const QString path = asked == Asked::SignIn ? QStringLiteral("/auth/signin") : QStringLiteral("/auth/refresh");
    m_exchange = std::make_unique<playground::HttpExchange>(playground::HttpTrial{.method = "POST",
        .url = QUrl(serviceUrl() + path),
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .token = {}});
    connect(
        m_exchange.get(), &playground::HttpExchange::finished, this, [this, asked] { end(asked); },
        Qt::QueuedConnection);
    m_note->tell(MessageKind::News, tr("The auth service is being asked."));
    showButtons();
    m_exchange->start();
}

void SignInView::end(Asked asked)
{
    const playground::HttpAnswer answer = m_exchange->answer();
    m_exchange.reset();
    if (answer.status != 200) {
        m_note->tell(MessageKind::Bad, refusalIn(answer));
        showButtons();
        return;
    }
    const QJsonObject given = QJsonDocument::fromJson(answer.body).object();
    m_refreshToken = given.value(u"refresh_token").toString();
    m_password->clear();
    m_note->tell(MessageKind::Good, asked == Asked::SignIn ? tr("Signed in; the access token stands above.")
                                                           : tr("Refreshed; the new access token stands above."));
    showButtons();
    Q_EMIT signedIn(given.value(u"access_token").toString().toLatin1());
}

QVariantMap SignInView::draft() const
{
    return {{QStringLiteral("email"), m_email->text()}, {QStringLiteral("remember"), m_remember->isChecked()}};
}

void SignInView::takeDraft(const QVariantMap &texts)
{
    m_email->setText(texts.value(QStringLiteral("email")).toString());
    m_remember->setChecked(texts.value(QStringLiteral("remember")).toBool());
}

} // namespace tessera::ui
