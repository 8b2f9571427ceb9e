// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "keys/keyservice.h"
#include "store/database.h"
#include "store/sessionrow.h"

namespace tessera::tokens {

enum class SessionError { NotFound, Store };

/// The sessions of users: which there are, and ending them. An ended session's refresh tokens are refused from then on,
/// and so are its access tokens at the auth service; elsewhere those live until they expire. Everything is audited in
/// the transaction that does it. Owned by the composition root; any thread may call it.
class SessionService final
{
public:
    /// Both must outlive the service.
    SessionService(store::Database &database, const Clock &clock);

    /// The user's sessions that are neither revoked nor expired, the latest first. Blocks for one read.
    [[nodiscard]] Result<QList<store::SessionRow>, SessionError> liveSessions(const UserId &user) const;

    /// Whether the session exists, belongs to the user and is neither revoked nor expired. Blocks for one read.
    [[nodiscard]] Result<bool, SessionError> isLive(const SessionId &session, const UserId &user) const;

    /// Ends one session; gives how many ended, which is 0 for one that had ended already. With `owner` only where it
    /// belongs to that user (else NotFound, as if it did not exist).
    [[nodiscard]] Future<Result<int, SessionError>> end(
        const SessionId &session, const std::optional<UserId> &owner, const QString &reason, const keys::Actor &actor);

    /// Ends every session of the user but `except`; gives how many ended.
    [[nodiscard]] Future<Result<int, SessionError>> endAll(
        const UserId &user, const std::optional<SessionId> &except, const QString &reason, const keys::Actor &actor);

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace tessera::tokens
