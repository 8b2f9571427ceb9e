// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwtvalidator.h"
#include "services/keys/keysupport.h"
#include "store/auditrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"
#include "tokens/sessionservice.h"
#include "tokens/tokenissuer.h"

namespace tessera::test {

/// Keys, an issuer and a user in a database of their own, on a clock that is moved by hand.
class TokenInstallation
{
public:
    TokenInstallation() { open(); }

    /// Again, as after a restart.
    void open()
    {
        close();
        node = keys.open();
        issuer = valueOf(tokens::TokenIssuer::open(*node.database, *node.service, *keys.sealer, keys.clock, policy,
            {.issuer = QStringLiteral("https://issuer.example"), .audience = QStringLiteral("api.example")}, 2));
        sessions = std::make_unique<tokens::SessionService>(*node.database, keys.clock);
    }
    void close()
    {
        sessions.reset();
        issuer.reset();
        node = {};
    }
    ~TokenInstallation() { close(); }

    store::UserRow addUser(const QString &email, const QStringList &roles = {})
    {
        const Instant now = keys.clock.now();
        store::UserRow user{.id = UserId::fromRandom(crypto::randomBytes(16)),
            .email = EmailAddress::fromText(email).value(),
            .name = QStringLiteral("Alice \"A\" Ä"),
            .emailVerified = true,
            .isActive = true,
            .passwordHash = {},
            .roles = roles,
            .createdAt = now,
            .updatedAt = now,
            .passwordChangedAt = now,
            .lastSignInAt = {}};
        valueOf(await(node.database->write([user](store::Connection &connection) {
            if (store::UserRepository(connection).insert(user) != store::UserRepository::Outcome::Done)
                throw std::runtime_error("the user cannot be added");
        })));
        return user;
    }
    void setActive(const UserId &user, bool active)
    {
        valueOf(await(node.database->write([&](store::Connection &connection) {
            return store::UserRepository(connection).setActive(user, active, keys.clock.now());
        })));
    }
    void setPassword(const UserId &user, const QString &hash)
    {
        valueOf(await(node.database->write([&](store::Connection &connection) {
            return store::UserRepository(connection).setPasswordHash(user, hash, keys.clock.now());
        })));
    }
    store::UserRow user(const UserId &id) const
    {
        return valueOf(node.database->read([&](store::Connection &connection) {
            return store::UserRepository(connection).find(id);
        })).value();
    }
    tokens::TokenResponse signIn(const store::UserRow &user, bool remember = false)
    {
        return valueOf(await(issuer->signIn(user, {.remember = remember,
                                                      .userAgent = QStringLiteral("test"),
                                                      .address = QStringLiteral("192.0.2.1"),
                                                      .requestId = QStringLiteral("r1")})));
    }
    Result<tokens::TokenResponse, tokens::TokenError> refresh(const QByteArray &token)
    {
        return await(issuer->refresh(token, {}));
    }
    jose::Validation validate(const QByteArray &token) const
    {
        jose::ValidationPolicy expected;
        expected.issuer = issuer->identity()->issuer;
        expected.audience = issuer->identity()->audience;
        expected.leeway = Duration::zero();
        return jose::JwtValidator(expected).validate(token, node.service->ring()->verificationKeys(), keys.clock.now());
    }
    QList<store::AuditRecord> audit(const QString &action) const
    {
        store::AuditQuery query;
        query.action = action;
        return valueOf(node.database->read([&](store::Connection &connection) {
            return store::AuditRepository(connection).list(query);
        })).records;
    }
    store::SessionRow session(const SessionId &id) const
    {
        return valueOf(node.database->read([&](store::Connection &connection) {
            return store::SessionRepository(connection).find(id);
        })).value();
    }

    KeyInstallation keys;
    Snapshot<tokens::TokenPolicy> policy;
    KeyInstallation::Node node;
    std::unique_ptr<tokens::TokenIssuer> issuer;
    std::unique_ptr<tokens::SessionService> sessions;
};

} // namespace tessera::test
