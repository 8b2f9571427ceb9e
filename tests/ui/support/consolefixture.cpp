// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/consolefixture.h"

#include "runtime/installation.h"
#include "support/await.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace tessera::test {

namespace {

runtime::Configuration configurationIn(const QString &folder)
{
    runtime::ConfigurationSources sources;
    sources.flags = {{QStringLiteral("data-dir"), folder + QStringLiteral("/data")},
        {QStringLiteral("auth-listen"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("resource-listen"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("workers"), QStringLiteral("1")}};
    return runtime::loadConfiguration(sources).value();
}

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
};

HttpAnswer ask(const QByteArray &method, const QString &url, const QByteArray &bearer, const QByteArray &json)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(20'000);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    if (!json.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = network.sendCustomRequest(request, method, json);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, QDeadlineTimer(std::chrono::seconds(30))))
        throw std::runtime_error("the service did not answer in time");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

// Once both run, the resource service fetches its issuer's keys: a request like any other, which the pages would show.
// It is taken away, so that a test sees there what it did itself.
void awaitFirstFetch(admin::ServiceControl &services)
{
    const QList<admin::ServiceStatus> statuses = services.statuses();
    const bool bothRun = statuses.size() == 2 && std::ranges::all_of(statuses, [](const admin::ServiceStatus &status) {
        return status.state == admin::ServiceState::Running;
    });
    const auto isFetched = [&services] {
        const auto held = services.heldKeys();
        return held && held->confirmedAt && !services.requests().take().entries.isEmpty();
    };
    if (bothRun && !QTest::qWaitFor(isFetched, QDeadlineTimer(std::chrono::seconds(30))))
        throw std::runtime_error("the resource service has no keys");
}

} // namespace

ConsoleFixture::ConsoleFixture(runtime::ServiceHost::Prepare prepare, const BeforeStart &beforeStart)
    : m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
    , m_theme(*qApp)
{
    m_preferences.setLanguage(QStringLiteral("en"));
    m_language.use(m_preferences.language());
    m_theme.setScheme(ui::ColorScheme::Light);
    runtime::Configuration configuration = configurationIn(m_folder.path());
    if (beforeStart)
        beforeStart(configuration);
    m_host = std::make_unique<runtime::ServiceHost>(std::move(configuration), nullptr, QStringLiteral("console"),
        std::move(prepare), runtime::StartMode::WhatCanRun);
    const auto started = await(m_host->startAll());
    if (!started)
        throw std::runtime_error(started.error().detail.toStdString());
    m_addresses = *started;
    awaitFirstFetch(m_host->services());
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Around{m_preferences, m_theme, m_language, m_clock, m_clipboard});
    m_window->showConsole(*m_host->api(), m_host->services(), m_host->configuration(), *m_host->backups());
    m_window->show();
    m_window->activateWindow();
}

ConsoleFixture::~ConsoleFixture()
{
    m_window.reset();
    await(m_host->stopAll());
}

void ConsoleFixture::speak(const QString &language)
{
    if (m_preferences.language() == language)
        return;
    m_preferences.setLanguage(language);
    m_window->applyLanguage();
}

void ConsoleFixture::rebuild()
{
    m_window->showConsole(*m_host->api(), m_host->services(), m_host->configuration(), *m_host->backups());
}

admin::User ConsoleFixture::addUser(const QString &email, const QString &password, const QStringList &roles)
{
    const auto added = await(api().users().add(
        {.email = email, .name = {}, .roles = roles}, crypto::SecretBytes::copyOf(password.toUtf8())));
    if (!added)
        throw std::runtime_error(added.error().detail.toStdString());
    return *added;
}

QJsonObject ConsoleFixture::signIn(const QString &email, const QString &password)
{
    const QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
    const HttpAnswer answer =
        ask("POST", m_addresses.auth + QStringLiteral("/auth/signin"), {}, QJsonDocument(body).toJson());
    return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
}

int ConsoleFixture::request(
    const QByteArray &method, const QString &url, const QByteArray &bearer, const QByteArray &json)
{
    return ask(method, url, bearer, json).status;
}

} // namespace tessera::test
