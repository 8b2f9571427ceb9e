// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionrepository.h"

namespace tessera::store {

namespace {

constexpr QLatin1StringView columns(
    "id, user_id, sequence, created_at, refreshed_at, expires_at, remember, revoked_at, revoke_reason, "
    "user_agent, address, last_kid, last_token_expires_at");

SessionRow readSession(const Statement &row)
{
    return {
        .id = row.id<SessionId>(0),
        .user = row.id<UserId>(1),
        .sequence = row.integer(2),
        .createdAt = row.instant(3),
        .refreshedAt = row.instant(4),
        .expiresAt = row.instant(5),
        .remember = row.flag(6),
        .revokedAt = row.optionalInstant(7),
        .revokeReason = row.text(8),
        .userAgent = row.text(9),
        .address = row.text(10),
        .lastKid = row.keyId(11),
        .lastTokenExpiresAt = row.instant(12),
    };
}

qint64 number(Statement row) { return row.next() ? row.integer(0) : 0; }

} // namespace

void SessionRepository::insert(const SessionRow &row)
{
    m_connection.execute(
        QStringLiteral("INSERT INTO session (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns), row.id,
        row.user, row.sequence, row.createdAt, row.refreshedAt, row.expiresAt, row.remember, row.revokedAt,
        row.revokeReason, row.userAgent, row.address, row.lastKid, row.lastTokenExpiresAt);
}

std::optional<SessionRow> SessionRepository::rotate(const SessionRotation &rotation)
{
    static const QString sql =
        QStringLiteral("UPDATE session SET sequence = sequence + 1, refreshed_at = ?, expires_at = ?, last_kid = ?, "
                       "last_token_expires_at = max(last_token_expires_at, ?), user_agent = ?, address = ? "
                       "WHERE id = ? AND sequence = ? AND revoked_at IS NULL AND expires_at > ? RETURNING %1")
            .arg(columns);
    Statement row = m_connection.query(sql, rotation.now, rotation.expiresAt, rotation.kid, rotation.tokenExpiresAt,
        rotation.userAgent, rotation.address, rotation.id, rotation.fromSequence, rotation.now);
    return row.next() ? std::optional(readSession(row)) : std::nullopt;
}

bool SessionRepository::noteToken(const SessionId &id, const KeyId &kid, Instant tokenExpiresAt, Instant now)
{
    return m_connection.execute(
               QStringLiteral("UPDATE session SET last_kid = ?, last_token_expires_at = max(last_token_expires_at, ?) "
                              "WHERE id = ? AND revoked_at IS NULL AND expires_at > ?"),
               kid, tokenExpiresAt, id, now) > 0;
}

std::optional<SessionRow> SessionRepository::find(const SessionId &id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM session WHERE id = ?").arg(columns);
    Statement row = m_connection.query(sql, id);
    return row.next() ? std::optional(readSession(row)) : std::nullopt;
}

SessionPage SessionRepository::list(const SessionQuery &query)
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    const auto where = [&](const QString &condition, const auto &value) {
        conditions.append(condition);
        values.append(sqlValue(value));
    };
    if (query.user)
        where(QStringLiteral("user_id = ?"), *query.user);
    if (!query.kid.isEmpty())
        where(QStringLiteral("last_kid = ?"), query.kid);
    if (query.liveAt)
        where(QStringLiteral("revoked_at IS NULL AND expires_at > ?"), *query.liveAt);
    const QString condition = conditions.join(QStringLiteral(" AND "));

    SessionPage page;
    page.total =
        number(m_connection.run(QStringLiteral("SELECT count(*) FROM session WHERE %1").arg(condition), values));
    values.append(query.limit);
    values.append(query.offset);
    Statement rows =
        m_connection.run(QStringLiteral("SELECT %1 FROM session WHERE %2 ORDER BY created_at DESC, id LIMIT ? OFFSET ?")
                             .arg(columns, condition),
            values);
    while (rows.next())
        page.rows.append(readSession(rows));
    return page;
}

bool SessionRepository::revoke(const SessionId &id, Instant at, const QString &reason)
{
    return m_connection.execute(
               QStringLiteral(
                   "UPDATE session SET revoked_at = ?, revoke_reason = ? WHERE id = ? AND revoked_at IS NULL"),
               at, reason, id) > 0;
}

qint64 SessionRepository::revokeAllOfUser(
    const UserId &user, Instant at, const QString &reason, const std::optional<SessionId> &except)
{
    return m_connection.execute(
        QStringLiteral("UPDATE session SET revoked_at = ?, revoke_reason = ? "
                       "WHERE user_id = ? AND id IS NOT ? AND revoked_at IS NULL AND expires_at > ?"),
        at, reason, user, except, at);
}

qint64 SessionRepository::revokeAllOfKey(const KeyId &kid, Instant at, const QString &reason)
{
    return m_connection.execute(QStringLiteral("UPDATE session SET revoked_at = ?, revoke_reason = ? "
                                               "WHERE last_kid = ? AND revoked_at IS NULL AND expires_at > ?"),
        at, reason, kid, at);
}

qint64 SessionRepository::liveCount(Instant now)
{
    return number(m_connection.query(
        QStringLiteral("SELECT count(*) FROM session WHERE revoked_at IS NULL AND expires_at > ?"), now));
}

qint64 SessionRepository::liveCountOfUser(const UserId &user, Instant now)
{
    return number(m_connection.query(
        QStringLiteral("SELECT count(*) FROM session WHERE user_id = ? AND revoked_at IS NULL AND expires_at > ?"),
        user, now));
}

KeyUsage SessionRepository::usageOfKey(const KeyId &kid, Instant now)
{
    Statement row = m_connection.query(
        QStringLiteral("SELECT count(*), count(*) FILTER (WHERE last_token_expires_at > ?), max(last_token_expires_at) "
                       "FROM session WHERE last_kid = ? AND revoked_at IS NULL AND expires_at > ?"),
        now, kid, now);
    if (!row.next())
        return {};
    return {.sessions = row.integer(0), .liveTokens = row.integer(1), .latestTokenExpiry = row.optionalInstant(2)};
}

qint64 SessionRepository::purge(Instant endedBefore, qint64 limit)
{
    return m_connection.execute(
        QStringLiteral("DELETE FROM session WHERE rowid IN (SELECT rowid FROM session "
                       "WHERE (expires_at < ? OR revoked_at < ?) AND last_token_expires_at < ? LIMIT ?)"),
        endedBefore, endedBefore, endedBefore, limit);
}

} // namespace tessera::store
