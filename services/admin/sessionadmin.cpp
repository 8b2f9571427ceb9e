// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/sessionadmin.h"

#include "admin/userlookup.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"

#include <QHash>

namespace tessera::admin {

namespace {

Failure<AdminError> fromSession(const Failure<tokens::SessionError> &failure)
{
    return {failure.code == tokens::SessionError::NotFound ? AdminError::NotFound : AdminError::Unavailable,
        failure.detail};
}

Session fromRow(const store::SessionRow &row, const QString &email)
{
    return Session{row.id, row.user, email, row.createdAt, row.refreshedAt, row.expiresAt, row.remember, row.revokedAt,
        row.revokeReason, row.userAgent, row.address, row.lastKid};
}

} // namespace

SessionAdmin::SessionAdmin(Reading &reading, store::Database &database, tokens::SessionService &sessions,
    const Clock &clock, keys::Actor actor)
    : m_reading(reading)
    , m_database(database)
    , m_sessions(sessions)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Answer<QList<Session>> SessionAdmin::list(const QString &user, bool withEnded, int limit)
{
    return m_reading.run([this, user, withEnded, limit]() -> Outcome<QList<Session>> {
        store::SessionQuery query;
        query.limit = limit;
        if (!withEnded)
            query.liveAt = m_clock.now();
        if (!user.isEmpty()) {
            const auto found = findUser(m_database, user);
            if (!found)
                return std::unexpected(found.error());
            query.user = found->id;
        }
        const auto listed = m_database.read([&query](store::Connection &connection) {
            QList<Session> sessions;
            QHash<UserId, QString> emails;
            store::UserRepository users(connection);
            for (const store::SessionRow &row : store::SessionRepository(connection).list(query).rows) {
                if (!emails.contains(row.user)) {
                    const auto owner = users.find(row.user);
                    emails.insert(row.user, owner ? owner->email.toText() : QString());
                }
                sessions.append(fromRow(row, emails.value(row.user)));
            }
            return sessions;
        });
        if (!listed)
            return std::unexpected(fromStore(listed.error()));
        return *listed;
    });
}

Answer<void> SessionAdmin::revoke(const SessionId &session, const QString &reason)
{
    return turned(m_sessions.end(session, std::nullopt, reason, m_actor),
        [](const Result<void, tokens::SessionError> &ended) -> Outcome<void> {
            return ended.transform_error(fromSession);
        });
}

Answer<int> SessionAdmin::revokeAllOf(const QString &user, const QString &reason)
{
    return m_reading.run([this, user, reason]() -> Outcome<int> {
        const auto found = findUser(m_database, user);
        if (!found)
            return std::unexpected(found.error());
        return m_sessions.endAll(found->id, std::nullopt, reason, m_actor).result().transform_error(fromSession);
    });
}

} // namespace tessera::admin
