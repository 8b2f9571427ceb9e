// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/reading.h"
#include "admin/sessionvalues.h"
#include "tokens/sessionservice.h"

namespace tessera::admin {

/// What an administrator can do with sessions. Any thread may call; part of AdminApi.
class SessionAdmin final
{
public:
    /// References must outlive it.
    SessionAdmin(Reading &reading, store::Database &database, tokens::SessionService &sessions, const Clock &clock,
        keys::Actor actor);

    /// The newest first; those that can be refreshed only, or all that are kept. `user`: an id or an email address;
    /// empty: everybody's.
    [[nodiscard]] Answer<QList<Session>> list(const QString &user, bool withEnded, int limit);
    /// How many sessions can be refreshed now, of all users.
    [[nodiscard]] Answer<qint64> count();
    /// Ends one session.
    [[nodiscard]] Answer<EndedSessions> revoke(const SessionId &session, const QString &reason);
    /// Ends all sessions of a user.
    [[nodiscard]] Answer<EndedSessions> revokeAllOf(const QString &user, const QString &reason);

private:
    Reading &m_reading;
    store::Database &m_database;
    tokens::SessionService &m_sessions;
    const Clock &m_clock;
    keys::Actor m_actor;
};

} // namespace tessera::admin
