// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyledger.h"

#include "core/failurepoint.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"

#include <algorithm>

namespace tessera::keys {
namespace {

constexpr int mostAttempts = 5;

void update(store::KeyRepository &keys, KeyRows before, const store::KeyRow &row)
{
    const auto old = std::ranges::find(before, row.kid, &store::KeyRow::kid);
    bool done = old != before.end();
    if (done && row.revokedAt && !old->revokedAt)
        done = keys.revoke(row.kid, *row.revokedAt, row.revokeReason);
    if (done && row.activatesAt != old->activatesAt)
        done = keys.setActivatesAt(row.kid, row.activatesAt);
    if (done && row.privateKey.isEmpty() && !old->privateKey.isEmpty())
        keys.wipePrivateKey(row.kid, row.removedAt);
    if (!done)
        throw store::StoreFailure(
            {store::StoreError::Internal, QStringLiteral("The key %1 cannot be changed.").arg(row.kid.toText())});
}

store::KeyRepository::Outcome write(
    store::Connection &connection, KeyRows before, const KeyChanges &changes, const Actor &actor, Instant at)
{
    store::KeyRepository keys(connection);
    for (const store::KeyRow &row : changes.updated)
        update(keys, before, row);
    auto outcome = store::KeyRepository::Outcome::Inserted;
    if (changes.inserted)
        outcome = keys.insert(*changes.inserted);
    store::AuditRepository audit(connection);
    for (const KeyEvent &event : changes.events)
        audit.append(actor.did(at, event.action, event.kid.toText(), event.details));
    return outcome;
}

} // namespace

KeyLedger::KeyLedger(store::Database &database, const Clock &clock, const KeyVault &vault)
    : m_database(database)
    , m_clock(clock)
    , m_vault(vault)
{
}

Result<KeysStored, KeyError> KeyLedger::read() const
{
    auto stored = m_database.read([this](store::Connection &connection) {
        store::KeyRepository keys(connection);
        QList<store::KeyRow> rows = keys.all();
        return KeysStored{std::move(rows), keys.latestInstantSeen().value_or(m_clock.now())};
    });
    if (!stored)
        return fail(KeyError::Store, stored.error().detail);
    return std::move(*stored);
}

Result<KeyChanges, KeyError> KeyLedger::commit(Duration leeway, const Actor &actor, const Decision &decide) const
{
    Failure<KeyError> failure{KeyError::Store, QString()};
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        auto written = m_database.write([this, leeway, actor, decide](store::Connection &connection) {
            return apply(connection, leeway, actor, decide);
        });
        written.waitForFinished();
        auto result = written.takeResult();
        failurePoint("keys.committed");
        if (result)
            return std::move(*result);
        failure.detail = result.error().detail;
        if (result.error().code != store::StoreError::Conflict)
            break;
    }
    return std::unexpected(failure);
}

Result<KeyChanges, KeyError> KeyLedger::apply(
    store::Connection &connection, Duration leeway, const Actor &actor, const Decision &decide) const
{
    store::KeyRepository keys(connection);
    const QList<store::KeyRow> stored = keys.all();
    const Instant wall = m_clock.now();
    const Instant seen = keys.latestInstantSeen().value_or(wall);
    const Instant now = keys.raiseInstantSeen(wall);
    const KeyChanges passed = passTime(stored, seen, now, leeway);
    const std::vector<store::KeyRow> rows = applied(stored, passed);
    auto changes = decide(rows, now);
    if (changes && changes->inserted && !m_vault.isCurrent(connection)) {
        changes = fail(
            KeyError::WrongKeyEncryptionKey, QStringLiteral("The database was sealed under another key-encryption key "
                                                            "while this program ran. Restart it with that one."));
    }
    if (!changes) {
        connection.rollBackJob();
        return changes;
    }
    write(connection, stored, passed, Actor{}, wall);
    switch (write(connection, rows, *changes, actor, wall)) {
    case store::KeyRepository::Outcome::Inserted: break;
    case store::KeyRepository::Outcome::KidKnown:
        connection.rollBackJob();
        return fail(KeyError::AlreadyKnown,
            QStringLiteral("The key %1 is already known.").arg(changes->inserted->kid.toText()));
    case store::KeyRepository::Outcome::SequenceTaken:
        // Another node made its next key first: everything is decided again on what it left.
        throw store::StoreFailure(
            {store::StoreError::Conflict, QStringLiteral("Another node made the next key first.")});
    }
    failurePoint("keys.written");
    return changes;
}

} // namespace tessera::keys
