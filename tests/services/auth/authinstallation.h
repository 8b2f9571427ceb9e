// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authservice.h"
#include "crypto/cryptolibrary.h"
#include "http/rawclient.h"
#include "http/server.h"
#include "http/testserver.h"
#include "services/users/usertest.h"
#include "store/auditrepository.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tessera::test {

inline const QString alice = QStringLiteral("alice@example.com");
inline const QString goodPassword = QStringLiteral("correct horse battery staple");

/// An answer with its body as JSON.
struct JsonReply : Reply
{
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(const QString &name) const { return object().value(name).toString(); }
    /// `field` of each of the `errors` of a 422.
    [[nodiscard]] QStringList refusedFields() const;
};

/// The whole auth service on a free port of loopback, over a database of its own. Passwords cost as little as they can,
/// keys are elliptic, and time stands still.
class AuthInstallation
{
public:
    explicit AuthInstallation(int hashingThreads = 2, int hashesWaiting = 0);
    ~AuthInstallation();

    /// One request on a connection of its own; `bearer` and `body` may be empty.
    JsonReply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QString &bearer = {}, const QByteArray &moreFields = {});
    JsonReply post(const QByteArray &path, const QJsonObject &body, const QString &bearer = {});
    JsonReply get(const QByteArray &path, const QString &bearer = {}) { return call("GET", path, {}, bearer); }

    store::UserRow addUser(const QString &email, const QString &password = goodPassword);
    JsonReply signIn(const QString &email = alice, const QString &password = goodPassword);
    /// An access token of a new session.
    QString accessToken(const QString &email = alice) { return signIn(email).text(QStringLiteral("access_token")); }
    /// The audit log, the oldest first.
    [[nodiscard]] QList<store::AuditRecord> audit(const QString &action);
    /// What was told of the request that got this answer; throws where nothing was.
    [[nodiscard]] RequestStory storyOf(const JsonReply &reply) const;
    /// The actions that the audit log has under that request's id, the oldest first.
    [[nodiscard]] QStringList auditOf(const JsonReply &reply);
    [[nodiscard]] quint16 port() const { return m_endpoint.port; }

    FakeClock clock;
    QTemporaryDir folder;
    Snapshot<users::SignInPolicy> signInPolicy;
    Snapshot<users::PasswordPolicy> passwordPolicy;
    Snapshot<crypto::Argon2Parameters> parameters{
        crypto::Argon2Parameters{.memoryKiB = 8, .iterations = 1, .lanes = 1}};
    Snapshot<keys::RotationPolicy> rotation;
    Snapshot<tokens::TokenPolicy> tokenPolicy;
    Snapshot<bool> registrationOpen{false};
    std::shared_ptr<http::CorsSnapshot> cors = std::make_shared<http::CorsSnapshot>();

    std::shared_ptr<const crypto::Sealer> sealer;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<keys::KeyService> keys;
    users::HashingPool pool;
    std::unique_ptr<users::UserService> users;
    std::unique_ptr<users::Authenticator> authenticator;
    std::unique_ptr<tokens::TokenIssuer> tokens;
    std::unique_ptr<tokens::SessionService> sessions;
    std::unique_ptr<auth::AuthService> service;
    RecordingObserver observer;
    std::unique_ptr<http::Server> server;

private:
    http::Endpoint m_endpoint;
};

} // namespace tessera::test
