// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/userrow.h"

namespace tessera::store {

/// The users. A thin value over a connection, for use inside one read or write job; throws StoreFailure.
/// Lists stay quick with 100,000 users.
class UserRepository final
{
public:
    enum class Outcome { Done, EmailTaken, NotFound };

    explicit UserRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<UserRow> find(const UserId &id);
    [[nodiscard]] std::optional<UserRow> findByEmail(const EmailAddress &email);
    [[nodiscard]] UserPage list(const UserQuery &query);
    [[nodiscard]] qint64 count();
    [[nodiscard]] UserCounts counts(Instant now);
    /// Every role that somebody has, sorted.
    [[nodiscard]] QStringList roles();

    /// Done or EmailTaken.
    [[nodiscard]] Outcome insert(const UserRow &row);
    /// Writes every column but `createdAt`.
    [[nodiscard]] Outcome update(const UserRow &row);
    /// False where there is no such user, here and below. `passwordChangedAt` always moves on, by a millisecond where
    /// the clock did not, so it tells any two passwords of a user apart.
    [[nodiscard]] bool setPasswordHash(const UserId &id, const QString &hash, Instant changedAt);
    /// Replaces the hash of a password that stayed the same (other parameters); only while the old hash is still there.
    [[nodiscard]] bool rehash(const UserId &id, const QString &oldHash, const QString &newHash);
    [[nodiscard]] bool setActive(const UserId &id, bool active, Instant at);
    [[nodiscard]] bool setLastSignIn(const UserId &id, Instant at);
    /// Removes the user and all of the user's sessions.
    [[nodiscard]] bool remove(const UserId &id);

private:
    [[nodiscard]] std::optional<qint64> placeOf(const UserId &id, const UserQuery &query);
    void writeRoles(const UserRow &row);

    Connection &m_connection;
};

} // namespace tessera::store
