// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"

#include "crypto/random.h"

#include <stdexcept>

namespace tessera::test {

namespace {

template <typename T, typename Code>
T valueOf(Result<T, Code> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    return std::move(*result);
}

keys::RotationPolicy quickKeys()
{
    keys::RotationPolicy policy;
    policy.algorithm = jose::Algorithm::EdDSA;
    return policy;
}

} // namespace

QStringList JsonReply::refusedFields() const
{
    QStringList fields;
    const QJsonArray errors = object().value(u"errors").toArray();
    for (const QJsonValue &error : errors)
        fields.append(error.toObject().value(u"field").toString());
    return fields;
}

AuthInstallation::AuthInstallation(int hashingThreads, int hashesWaiting)
    : rotation(quickKeys())
    , sealer(std::make_shared<const crypto::Sealer>(crypto::randomSecret(crypto::Sealer::keySize)))
    , database(valueOf(store::Database::open(folder.filePath(QStringLiteral("tessera.db")))))
    , keys(valueOf(keys::KeyService::open(*database, sealer, clock, rotation)))
    , pool(hashingThreads, hashesWaiting)
    , users(std::make_unique<users::UserService>(*database, pool, clock, passwordPolicy, parameters))
    , authenticator(std::make_unique<users::Authenticator>(*database, pool, clock, signInPolicy, parameters))
    , tokens(valueOf(tokens::TokenIssuer::open(*database, *keys, *sealer, clock, tokenPolicy,
          {.issuer = QStringLiteral("http://issuer.example"), .audience = QStringLiteral("http://audience.example")},
          2)))
    , sessions(std::make_unique<tokens::SessionService>(*database, clock))
    , service(std::make_unique<auth::AuthService>(auth::AuthParts{
          *database, *keys, *tokens, *sessions, *users, *authenticator, clock, registrationOpen, rotation}))
    , server(std::make_unique<http::Server>(
          http::ServerConfiguration{.name = QStringLiteral("auth"), .limits = {}, .cors = cors}, service->routes(),
          clock, &observer))
{
    m_endpoint = valueOf(server->start());
}

AuthInstallation::~AuthInstallation() { server->stop(); }

JsonReply AuthInstallation::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
    const QString &bearer, const QByteArray &moreFields)
{
    QByteArray request = method + ' ' + path +
                         " HTTP/1.1\r\nHost: issuer.example\r\nUser-Agent: tests\r\nConnection: close\r\n" + moreFields;
    if (!bearer.isEmpty())
        request += "Authorization: Bearer " + bearer.toLatin1() + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    RawClient client(m_endpoint.port);
    client.send(request + "\r\n" + body);
    return {client.read(method == "HEAD")};
}

JsonReply AuthInstallation::post(const QByteArray &path, const QJsonObject &body, const QString &bearer)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), bearer);
}

store::UserRow AuthInstallation::addUser(const QString &email, const QString &password)
{
    const auto added = await(users->add({.email = EmailAddress::fromText(email).value(),
                                            .name = QStringLiteral("A Name"),
                                            .roles = {QStringLiteral("editor")},
                                            .password = password},
        {}));
    if (!added)
        throw std::runtime_error(added.error().detail.toStdString());
    return *added;
}

JsonReply AuthInstallation::signIn(const QString &email, const QString &password)
{
    return post("/auth/signin", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

RequestStory AuthInstallation::storyOf(const JsonReply &reply) const
{
    RequestStoryPtr story;
    const auto isThere = [&] {
        const QList<http::RequestRecord> records = observer.records();
        const auto record = std::ranges::find(records, reply.header("X-Request-Id"), &http::RequestRecord::id);
        return record != records.end() && (story = record->story);
    };
    if (!QTest::qWaitFor(isThere, QDeadlineTimer(std::chrono::seconds(10))))
        throw std::runtime_error("nothing was told of the request");
    return *story;
}

QStringList AuthInstallation::auditOf(const JsonReply &reply)
{
    store::AuditQuery query;
    query.requestId = QString::fromLatin1(reply.header("X-Request-Id"));
    const auto page =
        database->read([&](store::Connection &connection) { return store::AuditRepository(connection).list(query); })
            .value();
    QStringList actions;
    for (const store::AuditRecord &record : page.records)
        actions.prepend(record.action);
    return actions;
}

QList<store::AuditRecord> AuthInstallation::audit(const QString &action)
{
    store::AuditQuery query;
    query.action = action;
    query.limit = 10'000;
    auto page =
        database->read([&](store::Connection &connection) { return store::AuditRepository(connection).list(query); })
            .value();
    std::ranges::reverse(page.records);
    return page.records;
}

} // namespace tessera::test
