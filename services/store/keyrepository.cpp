// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyrepository.h"

namespace tessera::store {

namespace {

constexpr QLatin1StringView columns(
    "kid, sequence, algorithm, public_jwk, private_key, created_at, activates_at, expiry_horizon, revoked_at, "
    "revoke_reason, origin");

KeyRow readKey(const Statement &row)
{
    return {
        .kid = row.keyId(0),
        .sequence = row.integer(1),
        .algorithm = row.text(2),
        .publicJwk = row.bytes(3),
        .privateKey = row.bytes(4),
        .createdAt = row.instant(5),
        .activatesAt = row.instant(6),
        .expiryHorizon = row.instant(7),
        .revokedAt = row.optionalInstant(8),
        .revokeReason = row.text(9),
        .origin = row.text(10),
        .removedAt = row.optionalInstant(11),
    };
}

} // namespace

QList<KeyRow> KeyRepository::all()
{
    QList<KeyRow> keys;
    Statement rows =
        m_connection.query(QStringLiteral("SELECT %1, removed_at FROM signing_key ORDER BY sequence").arg(columns));
    while (rows.next())
        keys.append(readKey(rows));
    return keys;
}

std::optional<KeyRow> KeyRepository::find(const KeyId &kid)
{
    Statement row =
        m_connection.query(QStringLiteral("SELECT %1, removed_at FROM signing_key WHERE kid = ?").arg(columns), kid);
    return row.next() ? std::optional(readKey(row)) : std::nullopt;
}

qint64 KeyRepository::largestSequence()
{
    Statement row = m_connection.query(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM signing_key"));
    return row.next() ? row.integer(0) : 0;
}

KeyRepository::Outcome KeyRepository::insert(const KeyRow &row)
{
    // Nobody else can write between these statements: the job holds the write transaction of all processes.
    if (find(row.kid))
        return Outcome::KidKnown;
    if (m_connection.query(QStringLiteral("SELECT 1 FROM signing_key WHERE sequence = ?"), row.sequence).next())
        return Outcome::SequenceTaken;
    const std::optional<QByteArray> privateKey =
        row.privateKey.isEmpty() ? std::nullopt : std::optional(row.privateKey);
    m_connection.execute(
        QStringLiteral("INSERT INTO signing_key (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns), row.kid,
        row.sequence, row.algorithm, row.publicJwk, privateKey, row.createdAt, row.activatesAt, row.expiryHorizon,
        row.revokedAt, row.revokeReason, row.origin);
    return Outcome::Inserted;
}

bool KeyRepository::raiseExpiryHorizon(const KeyId &kid, Instant horizon)
{
    const qint64 raised = m_connection.execute(
        QStringLiteral("UPDATE signing_key SET expiry_horizon = ? WHERE kid = ? AND expiry_horizon < ?"), horizon, kid,
        horizon);
    return raised > 0 || find(kid).has_value();
}

bool KeyRepository::setActivatesAt(const KeyId &kid, Instant activatesAt)
{
    return m_connection.execute(
               QStringLiteral("UPDATE signing_key SET activates_at = ? WHERE kid = ?"), activatesAt, kid) > 0;
}

bool KeyRepository::revoke(const KeyId &kid, Instant at, const QString &reason)
{
    return m_connection.execute(QStringLiteral("UPDATE signing_key SET revoked_at = ?, revoke_reason = ? "
                                               "WHERE kid = ? AND revoked_at IS NULL"),
               at, reason, kid) > 0;
}

bool KeyRepository::reseal(const KeyId &kid, const QByteArray &sealedPrivateKey)
{
    return m_connection.execute(
               QStringLiteral("UPDATE signing_key SET private_key = ? WHERE kid = ? AND private_key IS NOT NULL"),
               sealedPrivateKey, kid) > 0;
}

bool KeyRepository::wipePrivateKey(const KeyId &kid, const std::optional<Instant> &removedAt)
{
    return m_connection.execute(QStringLiteral("UPDATE signing_key SET private_key = NULL, removed_at = ? "
                                               "WHERE kid = ? AND private_key IS NOT NULL"),
               removedAt, kid) > 0;
}

std::optional<Instant> KeyRepository::latestInstantSeen()
{
    Statement row = m_connection.query(QStringLiteral("SELECT at FROM instant_seen"));
    return row.next() ? std::optional(row.instant(0)) : std::nullopt;
}

Instant KeyRepository::raiseInstantSeen(Instant now)
{
    m_connection.execute(QStringLiteral("INSERT INTO instant_seen (only, at) VALUES (1, ?) "
                                        "ON CONFLICT DO UPDATE SET at = excluded.at WHERE excluded.at > at"),
        now);
    return std::max(now, latestInstantSeen().value_or(now));
}

} // namespace tessera::store
