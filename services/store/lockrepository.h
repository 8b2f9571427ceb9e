// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QHash>
#include <QList>

namespace tessera::store {

/// Failed sign-ins in a row under one account key (whether or not such an account exists), and the lock that followed.
struct LockRow
{
    QString accountKey;
    qint64 failures = 0;
    Instant lastFailureAt;
    std::optional<Instant> lockedUntil;

    friend bool operator==(const LockRow &, const LockRow &) = default;
};

/// The throttle's memory, which outlives a restart. A thin value over a connection, for use inside one read or write
/// job; throws StoreFailure.
class LockRepository final
{
public:
    explicit LockRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<LockRow> find(const QString &accountKey);
    /// Those locked at that instant, the longest lock first.
    [[nodiscard]] QList<LockRow> locked(Instant now, qint64 limit = 100);
    /// Until when each of these accounts is locked; without those that are not at that instant.
    [[nodiscard]] QHash<QString, Instant> lockedAmong(const QStringList &accountKeys, Instant now);

    /// Counts one more; returns the row as it is then.
    [[nodiscard]] LockRow recordFailure(const QString &accountKey, Instant at);
    void lock(const QString &accountKey, Instant at, Instant until);
    /// False where nothing was recorded.
    bool clear(const QString &accountKey);
    /// Removes up to `limit` rows whose last failure and lock are older; returns how many.
    qint64 purge(Instant before, qint64 limit = 1000);

private:
    Connection &m_connection;
};

} // namespace tessera::store
