// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/servicehost.h"

#include "crypto/cryptolibrary.h"
#include "support/await.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace tessera::test {

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    [[nodiscard]] QString text(const char *member) const
    {
        return QJsonDocument::fromJson(body).object().value(QLatin1StringView(member)).toString();
    }
};

/// One request to its end; status 0 where nobody answers.
inline HttpAnswer ask(const QString &url, const QJsonObject &body = {}, const QByteArray &token = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(20'000);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = body.isEmpty() ? network.get(request)
                                          : network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, QDeadlineTimer(std::chrono::seconds(30))))
        throw std::runtime_error("a request was not answered");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

inline admin::ServiceStatus statusOf(runtime::ServiceHost &host, admin::Service service)
{
    const QList<admin::ServiceStatus> statuses = host.services().statuses();
    for (const admin::ServiceStatus &status : statuses) {
        if (status.service == service)
            return status;
    }
    throw std::runtime_error("there is no such service");
}

/// What a token says of itself; its signature is not looked at.
inline QString claimOf(const QByteArray &token, const char *claim)
{
    const QByteArray claims = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value(QLatin1StringView(claim)).toString();
}

/// A folder for a data folder and a configuration file, a host on it, and a user who can sign in. Used by one thread.
class HostTest : public QObject
{
    Q_OBJECT

protected:
    using Texts = QMap<QString, QString>;
    static constexpr QLatin1StringView email{"alice@example.com"};
    static constexpr QLatin1StringView password{"correct horse battery staple 42"};

    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("tessera.toml")); }
    [[nodiscard]] QByteArray fileContent() const
    {
        QFile content(file());
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    void putFile(const QByteArray &content) const
    {
        QFile toml(file());
        if (!toml.open(QIODevice::WriteOnly) || toml.write(content) != content.size())
            throw std::runtime_error("the configuration file cannot be written");
    }

    /// What the file and these flags say, with a data folder of the test's own; listeners on any port where neither
    /// says where.
    [[nodiscard]] runtime::Configuration configuration(const Texts &flags = {}) const
    {
        runtime::ConfigurationSources sources;
        sources.flags = {{QStringLiteral("data-dir"), m_folder->filePath(QStringLiteral("data"))},
            {QStringLiteral("workers"), QStringLiteral("1")}};
        sources.flags.insert(flags);
        if (QFile::exists(file()))
            sources.file = file();
        else
            sources.newFile = file();
        runtime::Configuration loaded = runtime::loadConfiguration(sources).value();
        const runtime::ListenAddress any(QHostAddress(QHostAddress::LocalHost), 0);
        if (!loaded.said.contains(QStringLiteral("auth.listen")))
            loaded.authListen = any;
        if (!loaded.said.contains(QStringLiteral("resource.listen")))
            loaded.resourceListen = any;
        return loaded;
    }

    [[nodiscard]] static runtime::Addresses started(runtime::ServiceHost &host)
    {
        auto addresses = await(host.startAll());
        if (!addresses)
            throw std::runtime_error(addresses.error().detail.toStdString());
        return *addresses;
    }

    static void addAlice(runtime::ServiceHost &host)
    {
        const auto added = await(host.api()->users().add(
            {.email = email, .name = {}, .roles = {}}, crypto::SecretBytes::copyOf(QByteArray(password.latin1()))));
        if (!added)
            throw std::runtime_error(added.error().detail.toStdString());
    }

    [[nodiscard]] static HttpAnswer signIn(const QString &auth)
    {
        return ask(auth + QStringLiteral("/auth/signin"),
            {{QStringLiteral("email"), QString(email)}, {QStringLiteral("password"), QString(password)}});
    }

    /// What the resource service answers to a token.
    [[nodiscard]] static int callWith(const QByteArray &token, const QString &resource)
    {
        return ask(resource + QStringLiteral("/api/data"), {}, token).status;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

/// The main function of such a test.
template <typename Test>
int runHostTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tessera::test
