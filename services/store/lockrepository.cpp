// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lockrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::store {

namespace {

LockRow readLock(const Statement &row)
{
    return {
        .accountKey = row.text(0),
        .failures = row.integer(1),
        .lastFailureAt = row.instant(2),
        .lockedUntil = row.optionalInstant(3),
    };
}

} // namespace

std::optional<LockRow> LockRepository::find(const QString &accountKey)
{
    Statement row = m_connection.query(
        QStringLiteral("SELECT account_key, failures, last_failure_at, locked_until FROM account_lock "
                       "WHERE account_key = ?"),
        accountKey);
    return row.next() ? std::optional(readLock(row)) : std::nullopt;
}

QList<LockRow> LockRepository::locked(Instant now, qint64 limit)
{
    QList<LockRow> locks;
    Statement rows = m_connection.query(
        QStringLiteral("SELECT account_key, failures, last_failure_at, locked_until FROM account_lock "
                       "WHERE locked_until > ? ORDER BY locked_until DESC LIMIT ?"),
        now, limit);
    while (rows.next())
        locks.append(readLock(rows));
    return locks;
}

QHash<QString, Instant> LockRepository::lockedAmong(const QStringList &accountKeys, Instant now)
{
    const QString keys =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(accountKeys)).toJson(QJsonDocument::Compact));
    QHash<QString, Instant> until;
    Statement rows =
        m_connection.query(QStringLiteral("SELECT account_key, locked_until FROM account_lock "
                                          "WHERE account_key IN (SELECT value FROM json_each(?)) AND locked_until > ?"),
            keys, now);
    while (rows.next())
        until.insert(rows.text(0), rows.instant(1));
    return until;
}

LockRow LockRepository::recordFailure(const QString &accountKey, Instant at)
{
    Statement row = m_connection.query(
        QStringLiteral("INSERT INTO account_lock (account_key, failures, last_failure_at) VALUES (?, 1, ?) "
                       "ON CONFLICT DO UPDATE SET failures = failures + 1, last_failure_at = excluded.last_failure_at "
                       "RETURNING account_key, failures, last_failure_at, locked_until"),
        accountKey, at);
    return row.next() ? readLock(row) : LockRow{};
}

void LockRepository::lock(const QString &accountKey, Instant at, Instant until)
{
    m_connection.execute(
        QStringLiteral("INSERT INTO account_lock (account_key, failures, last_failure_at, locked_until) "
                       "VALUES (?, 0, ?, ?) ON CONFLICT DO UPDATE SET locked_until = excluded.locked_until"),
        accountKey, at, until);
}

bool LockRepository::clear(const QString &accountKey)
{
    return m_connection.execute(QStringLiteral("DELETE FROM account_lock WHERE account_key = ?"), accountKey) > 0;
}

qint64 LockRepository::purge(Instant before, qint64 limit)
{
    return m_connection.execute(
        QStringLiteral("DELETE FROM account_lock WHERE account_key IN (SELECT account_key FROM account_lock "
                       "WHERE last_failure_at < ? AND (locked_until IS NULL OR locked_until < ?) LIMIT ?)"),
        before, before, limit);
}

} // namespace tessera::store
