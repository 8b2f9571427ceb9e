// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditrepository.h"
#include "store/database.h"
#include "store/sessionrepository.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "users/authenticator.h"
#include "users/userservice.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace tessera::test {

/// Costs as little as Argon2id can.
inline constexpr crypto::Argon2Parameters quickHash{.memoryKiB = 8, .iterations = 1, .lanes = 1};

inline EmailAddress email(const QString &text) { return EmailAddress::fromText(text).value(); }

/// A database folder with users, and as many processes' worth of services over it as a test opens.
class UserInstallation
{
public:
    /// What one process has.
    class Node
    {
    public:
        Node(UserInstallation &installation, int threads, int waiting)
            : database(opened(installation))
            , pool(threads, waiting)
            , users(*database, pool, installation.clock, installation.passwordPolicy, installation.parameters)
            , authenticator(*database, pool, installation.clock, installation.signInPolicy, installation.parameters)
        {
        }

        users::SignInOutcome signIn(
            const QString &address, const QString &password, const QString &from = QStringLiteral("192.0.2.1"))
        {
            return await(authenticator.authenticate({email(address), password}, {from, QStringLiteral("request-1")}));
        }

        std::unique_ptr<store::Database> database;
        users::HashingPool pool;
        users::UserService users;
        users::Authenticator authenticator;

    private:
        static std::unique_ptr<store::Database> opened(const UserInstallation &installation)
        {
            auto database = store::Database::open(installation.folder.filePath(QStringLiteral("tessera.db")));
            if (!database)
                throw std::runtime_error(database.error().detail.toStdString());
            return std::move(*database);
        }
    };

    [[nodiscard]] std::unique_ptr<Node> open(int threads = 2, int waiting = 0)
    {
        return std::make_unique<Node>(*this, threads, waiting);
    }

    QTemporaryDir folder;
    FakeClock clock;
    Snapshot<users::SignInPolicy> signInPolicy;
    Snapshot<users::PasswordPolicy> passwordPolicy;
    Snapshot<crypto::Argon2Parameters> parameters{quickHash};
};

inline const QString goodPassword = QStringLiteral("correct horse battery staple");

inline store::UserRow addUser(
    UserInstallation::Node &node, const QString &address, const QString &password = goodPassword)
{
    return await(node.users.add({.email = email(address), .name = {}, .roles = {}, .password = password}, {})).value();
}

/// The audit log, the oldest first.
inline QList<store::AuditRecord> audit(UserInstallation::Node &node, const QString &action = {})
{
    store::AuditQuery query;
    query.action = action;
    query.limit = 100'000;
    auto page =
        node.database
            ->read([&](store::Connection &connection) { return store::AuditRepository(connection).list(query); })
            .value();
    std::ranges::reverse(page.records);
    return page.records;
}

/// A live session of a user.
inline SessionId addSession(UserInstallation::Node &node, const store::UserRow &user, quint8 number, Instant now)
{
    const SessionId id = SessionId::fromRandom(QByteArray(16, char(number)));
    await(node.database->write([&user, id, now](store::Connection &connection) {
        store::SessionRepository(connection)
            .insert({.id = id,
                .user = user.id,
                .createdAt = now,
                .refreshedAt = now,
                .expiresAt = now + std::chrono::hours(1),
                .revokedAt = {},
                .revokeReason = {},
                .userAgent = {},
                .address = {},
                .lastKid = KeyId(QStringLiteral("kid")),
                .lastTokenExpiresAt = now + std::chrono::minutes(15)});
    })).value();
    return id;
}

inline bool isLive(UserInstallation::Node &node, const SessionId &id)
{
    return !node.database
                ->read([&](store::Connection &connection) { return store::SessionRepository(connection).find(id); })
                .value()
                ->revokedAt;
}

} // namespace tessera::test
