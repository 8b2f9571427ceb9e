// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "crypto/random.h"
#include "keys/keyservice.h"
#include "store/auditrepository.h"
#include "store/database.h"
#include "store/keyrepository.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace tessera::test {

/// A key row as the life cycle sees it: nothing in it can sign.
inline store::KeyRow keyRow(qint64 sequence, Instant createdAt, Instant activatesAt)
{
    store::KeyRow row;
    row.kid = KeyId(QStringLiteral("key-%1").arg(sequence));
    row.sequence = sequence;
    row.algorithm = QStringLiteral("RS256");
    row.privateKey = "sealed";
    row.createdAt = createdAt;
    row.activatesAt = activatesAt;
    row.expiryHorizon = createdAt;
    row.origin = QStringLiteral("generated");
    return row;
}

/// The value of a result, or a failed test that says why.
template <typename T, typename Code>
T valueOf(Result<T, Code> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Handles events until the condition holds; false where it does not within 20 s.
inline bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, QDeadlineTimer(std::chrono::seconds(20)));
}

/// A database folder with its key-encryption key, and as many services over it as a test opens.
class KeyInstallation
{
public:
    struct Node
    {
        Node() = default;
        Node(Node &&) = default;
        Node &operator=(Node &&other) noexcept
        {
            service.reset(); // which uses the database
            database = std::move(other.database);
            service = std::move(other.service);
            return *this;
        }

        std::unique_ptr<store::Database> database;
        std::unique_ptr<keys::KeyService> service;
    };

    KeyInstallation()
    {
        // Elliptic keys are made in no time, and live the same life.
        keys::RotationPolicy quick;
        quick.algorithm = jose::Algorithm::EdDSA;
        policy.store(quick);
    }

    [[nodiscard]] std::unique_ptr<store::Database> openDatabase() const
    {
        return valueOf(store::Database::open(folder.filePath(QStringLiteral("tessera.db"))));
    }
    [[nodiscard]] Node open()
    {
        Node node;
        node.database = openDatabase();
        node.service = valueOf(keys::KeyService::open(*node.database, sealer, clock, policy));
        return node;
    }
    void change(const std::function<void(keys::RotationPolicy &)> &edit)
    {
        keys::RotationPolicy next = *policy.load();
        edit(next);
        policy.store(next);
    }

    QTemporaryDir folder;
    FakeClock clock;
    Snapshot<keys::RotationPolicy> policy;
    std::shared_ptr<const crypto::Sealer> sealer =
        std::make_shared<const crypto::Sealer>(crypto::randomSecret(crypto::Sealer::keySize));
};

/// What the audit log holds, the oldest first.
inline QStringList auditedActions(store::Database &database)
{
    const auto page = valueOf(
        database.read([](store::Connection &connection) { return store::AuditRepository(connection).list({}); }));
    QStringList actions;
    for (const store::AuditRecord &record : page.records)
        actions.prepend(record.action);
    return actions;
}

inline QList<store::KeyRow> storedKeys(store::Database &database)
{
    return valueOf(database.read([](store::Connection &connection) { return store::KeyRepository(connection).all(); }));
}

inline keys::KeyState stateOf(const keys::KeyService &service, const KeyId &kid)
{
    return service.ring()->find(kid).value().state;
}

/// Opens, or says why that was refused.
inline KeyInstallation::Node refuseOrOpen(KeyInstallation &installation, std::optional<keys::KeyError> &error)
{
    KeyInstallation::Node node;
    node.database = installation.openDatabase();
    auto service = keys::KeyService::open(*node.database, installation.sealer, installation.clock, installation.policy);
    if (service)
        node.service = std::move(*service);
    else
        error = service.error().code;
    return node;
}

} // namespace tessera::test
