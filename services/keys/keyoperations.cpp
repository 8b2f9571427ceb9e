// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an administrator does to keys. Each piece runs on the one thread for that, and ends when the ring shows it.
#include "core/background.h"
#include "keys/keyimport.h"
#include "keys/keyservice.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"
#include "store/sessionrepository.h"

#include <algorithm>

namespace tessera::keys {
namespace {

constexpr qsizetype shortestPassphrase = 8;

std::unexpected<Failure<KeyError>> notFound(const KeyId &kid)
{
    return fail(KeyError::NotFound, QStringLiteral("There is no key %1.").arg(kid.toText()));
}

Result<void, KeyError> roomForOneMore(KeyRows rows, Instant now, Duration leeway)
{
    const auto published = std::ranges::count_if(
        rows, [&](const store::KeyRow &row) { return isPublished(stateAt(rows, row, now, leeway)); });
    if (published < largestKeySet)
        return {};
    return fail(KeyError::TooManyKeys,
        QStringLiteral(
            "The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, "
            "or revoke those that are not needed.")
            .arg(published));
}

} // namespace

Result<KeyView, KeyError> KeyService::shown(const KeyId &kid)
{
    reconsider().result();
    const std::optional<KeyView> view = ring()->find(kid);
    if (!view)
        return fail(KeyError::Store,
            QStringLiteral("The key %1 is stored, but the key set could not be brought up to date.").arg(kid.toText()));
    return *view;
}

Result<KeyChanges, KeyError> KeyService::commitWithSuccessor(
    const RotationPolicy &policy, const Actor &actor, const SuccessorDecision &decide)
{
    const auto attempt = [&](const std::optional<store::KeyRow> &fresh) {
        return m_ledger.commit(
            policy.leeway, actor, [&](KeyRows rows, Instant now) { return decide(rows, now, fresh); });
    };
    auto changes = attempt(std::nullopt);
    if (!changes || !changes->isEmpty())
        return changes;
    const auto fresh = m_vault->generate(policy);
    if (!fresh)
        return std::unexpected(fresh.error());
    return attempt(*fresh);
}

Future<Result<KeyView, KeyError>> KeyService::rotate(bool atOnce, const Actor &actor)
{
    return runOn(m_operations, [this, atOnce, actor]() -> Result<KeyView, KeyError> {
        const auto policy = m_policy.load();
        return atOnce ? rotateAtOnce(*policy, actor) : addKey(*policy, m_vault->generate(*policy), actor);
    });
}

Result<KeyView, KeyError> KeyService::rotateAtOnce(const RotationPolicy &policy, const Actor &actor)
{
    const auto changes = commitWithSuccessor(policy, actor,
        [&policy](
            KeyRows rows, Instant now, const std::optional<store::KeyRow> &fresh) -> Result<KeyChanges, KeyError> {
            if (fresh) {
                if (auto room = roomForOneMore(rows, now, policy.leeway); !room)
                    return std::unexpected(room.error());
            }
            return activateAtOnce(rows, now, policy, fresh);
        });
    if (!changes)
        return std::unexpected(changes.error());
    return shown(changes->inserted ? changes->inserted->kid : changes->updated.back().kid);
}

Result<KeyView, KeyError> KeyService::addKey(
    const RotationPolicy &policy, const Result<store::KeyRow, KeyError> &fresh, const Actor &actor)
{
    if (!fresh)
        return std::unexpected(fresh.error());
    const auto changes =
        m_ledger.commit(policy.leeway, actor, [&](KeyRows rows, Instant now) -> Result<KeyChanges, KeyError> {
            if (std::ranges::contains(rows, fresh->kid, &store::KeyRow::kid))
                return fail(
                    KeyError::AlreadyKnown, QStringLiteral("The key %1 is known already.").arg(fresh->kid.toText()));
            if (auto room = roomForOneMore(rows, now, policy.leeway); !room)
                return std::unexpected(room.error());
            return announce(rows, now, policy, *fresh);
        });
    if (!changes)
        return std::unexpected(changes.error());
    return shown(fresh->kid);
}

Result<RevocationPreview, KeyError> KeyService::previewRevocation(const KeyId &kid) const
{
    const std::shared_ptr<const KeyRing> keys = ring();
    const std::optional<KeyView> key = keys->find(kid);
    if (!key)
        return notFound(kid);
    const Instant wall = m_clock.now();
    const auto usage = m_database.read(
        [&](store::Connection &connection) { return store::SessionRepository(connection).usageOfKey(kid, wall); });
    if (!usage)
        return fail(KeyError::Store, usage.error().detail);
    const bool published = isPublished(key->state);
    return RevocationPreview{
        .state = key->state,
        .liveSessions = usage->sessions,
        .liveTokens = usage->liveTokens,
        .latestTokenExpiry = usage->latestTokenExpiry,
        .cachesAcceptUntil = published ? wall + keys->maxAge() : wall,
        .othersAcceptUntil = std::max(wall, key->expiryHorizon + m_policy.load()->leeway),
        .successorActiveAtOnce = key->state == KeyState::Active,
    };
}

Future<Result<KeyView, KeyError>> KeyService::revoke(const KeyId &kid, const QString &reason, const Actor &actor)
{
    return runOn(m_operations, [this, kid, reason, actor] { return revokeNow(kid, reason, actor); });
}

Result<KeyView, KeyError> KeyService::revokeNow(const KeyId &kid, const QString &reason, const Actor &actor)
{
    const auto policy = m_policy.load();
    const auto changes = commitWithSuccessor(*policy, actor,
        [&](KeyRows rows, Instant now, const std::optional<store::KeyRow> &fresh) -> Result<KeyChanges, KeyError> {
            const auto row = std::ranges::find(rows, kid, &store::KeyRow::kid);
            if (row == rows.end())
                return notFound(kid);
            if (row->revokedAt)
                return fail(KeyError::AlreadyRevoked,
                    QStringLiteral("The key %1 was revoked at %2.").arg(kid.toText(), toIso8601(*row->revokedAt)));
            return keys::revoke(rows, kid, reason, now, *policy, fresh);
        });
    if (!changes)
        return std::unexpected(changes.error());
    return shown(kid);
}

Future<Result<KeyView, KeyError>> KeyService::importKey(crypto::SecretBytes document,
    std::optional<crypto::SecretBytes> passphrase, std::optional<jose::Algorithm> algorithm, const Actor &actor)
{
    return runOn(m_operations,
        [this, document = std::move(document), passphrase = std::move(passphrase), algorithm,
            actor]() -> Result<KeyView, KeyError> {
            const auto policy = m_policy.load();
            const auto read = readPrivateKey(document.view(), passphrase, algorithm, policy->algorithm);
            if (!read)
                return std::unexpected(read.error());
            return addKey(*policy, m_vault->rowFor(read->key, read->algorithm, QStringLiteral("imported")), actor);
        });
}

Result<std::optional<KeyId>, KeyError> KeyService::nextAtOnce() const
{
    return m_ledger.read().transform([this](const KeysStored &stored) {
        const store::KeyRow *next =
            keyToBringForward(stored.rows, std::max(m_clock.now(), stored.seen), *m_policy.load());
        return next ? std::optional(next->kid) : std::nullopt;
    });
}

Result<Instant, KeyError> KeyService::earliestActivation() const
{
    return m_ledger.read().transform([this](const KeysStored &stored) {
        return keys::earliestActivation(stored.rows, std::max(m_clock.now(), stored.seen), *m_policy.load());
    });
}

Result<QByteArray, KeyError> KeyService::exportPublic(const KeyId &kid, PublicKeyFormat format) const
{
    const std::optional<KeyView> key = ring()->find(kid);
    if (!key)
        return notFound(kid);
    if (format == PublicKeyFormat::Jwk)
        return key->publicJwk;
    const auto jwk = jose::Jwk::fromJson(key->publicJwk);
    if (!jwk)
        return fail(KeyError::Damaged, jwk.error().detail);
    return jwk->publicKey().toPem();
}

Result<store::KeyRow, KeyError> KeyService::storedRow(const KeyId &kid) const
{
    const auto row =
        m_database.read([&kid](store::Connection &connection) { return store::KeyRepository(connection).find(kid); });
    if (!row)
        return fail(KeyError::Store, row.error().detail);
    if (!*row)
        return notFound(kid);
    return **row;
}

Future<Result<QByteArray, KeyError>> KeyService::exportPrivate(
    const KeyId &kid, crypto::SecretBytes passphrase, const Actor &actor)
{
    return runOn(
        m_operations, [this, kid, passphrase = std::move(passphrase), actor]() -> Result<QByteArray, KeyError> {
            if (passphrase.size() < shortestPassphrase)
                return fail(KeyError::PassphraseNeeded,
                    QStringLiteral("A private key leaves only under a passphrase of at least %1 bytes.")
                        .arg(shortestPassphrase));
            const auto row = storedRow(kid);
            if (!row)
                return std::unexpected(row.error());
            const auto key = m_vault->privateKey(*row);
            if (!key)
                return std::unexpected(key.error());
            QByteArray pem = key->toEncryptedPem(passphrase);
            const AuditEvent event = actor.did(m_clock.now(), QStringLiteral("key.exported"), kid.toText(),
                {{QStringLiteral("form"), QStringLiteral("encrypted private key")}});
            auto audited = m_database.write(
                [event](store::Connection &connection) { return store::AuditRepository(connection).append(event); });
            audited.waitForFinished();
            if (const auto result = audited.takeResult(); !result)
                return fail(KeyError::Store, result.error().detail);
            return pem;
        });
}

QList<TimelineKey> KeyService::simulate(const RotationPolicy &policy, Duration accessLifetime, int rotations) const
{
    const auto stored = m_ledger.read();
    if (!stored)
        return {};
    return timeline(stored->rows, std::max(m_clock.now(), stored->seen), policy, accessLifetime, rotations);
}

Future<Result<int, KeyError>> KeyService::reseal(
    std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const Actor &actor)
{
    return runOn(m_operations, [this, keyEncryptionKey = std::move(keyEncryptionKey), actor] {
        return m_vault->reseal(
            m_database, keyEncryptionKey, actor.did(m_clock.now(), QStringLiteral("keys.resealed"), QString()));
    });
}

} // namespace tessera::keys
