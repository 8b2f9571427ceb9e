// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/sessionrow.h"

namespace tessera::store {

/// The sessions. A thin value over a connection, for use inside one read or write job; throws StoreFailure.
class SessionRepository final
{
public:
    explicit SessionRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Conflict (thrown) where the user does not exist or the id is taken.
    void insert(const SessionRow &row);
    /// The refresh, as one UPDATE: the session with its sequence counted up, or nothing where the session does not
    /// exist, is revoked, has expired, or another sequence is the good one. Of any number of callers with one sequence,
    /// one wins. `lastTokenExpiresAt` never goes back.
    [[nodiscard]] std::optional<SessionRow> rotate(const SessionRotation &rotation);
    /// Notes an access token that was given out without a rotation (the same successor once more, within the grace);
    /// false where the session is not live.
    [[nodiscard]] bool noteToken(const SessionId &id, const KeyId &kid, Instant tokenExpiresAt, Instant now);

    [[nodiscard]] std::optional<SessionRow> find(const SessionId &id);
    [[nodiscard]] SessionPage list(const SessionQuery &query);

    /// False where it does not exist or was revoked before.
    [[nodiscard]] bool revoke(const SessionId &id, Instant at, const QString &reason);
    /// Revokes the live sessions of a user, all but one when it is named; returns how many.
    qint64 revokeAllOfUser(
        const UserId &user, Instant at, const QString &reason, const std::optional<SessionId> &except = std::nullopt);
    /// Revokes the live sessions whose latest token this key has signed; returns how many.
    qint64 revokeAllOfKey(const KeyId &kid, Instant at, const QString &reason);

    [[nodiscard]] qint64 liveCount(Instant now);
    [[nodiscard]] qint64 liveCountOfUser(const UserId &user, Instant now);
    [[nodiscard]] KeyUsage usageOfKey(const KeyId &kid, Instant now);

    /// Removes up to `limit` sessions that ended, and whose last token expired, before that instant; returns how many.
    qint64 purge(Instant endedBefore, qint64 limit = 1000);

private:
    Connection &m_connection;
};

} // namespace tessera::store
