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

constexpr qint64 mostSessions = 10'000;

std::optional<Instant> goodUntil(const QList<store::SessionRow> &rows, Instant now)
{
    std::optional<Instant> latest;
    for (const store::SessionRow &row : rows) {
        if (row.lastTokenExpiresAt > now && (!latest || row.lastTokenExpiresAt > *latest))
            latest = row.lastTokenExpiresAt;
    }
    return latest;
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
            const QList<store::SessionRow> rows = store::SessionRepository(connection).list(query).rows;
            for (const store::SessionRow &row : rows) {
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

Answer<qint64> SessionAdmin::count()
{
    return m_reading.run([this]() -> Outcome<qint64> {
        return m_database
            .read([now = m_clock.now()](
                      store::Connection &connection) { return store::SessionRepository(connection).liveCount(now); })
            .transform_error(fromStore);
    });
}

Answer<EndedSessions> SessionAdmin::revoke(const SessionId &session, const QString &reason)
{
    return m_reading.run([this, session, reason]() -> Outcome<EndedSessions> {
        const auto ended = m_sessions.end(session, std::nullopt, reason, m_actor).result();
        if (!ended)
            return std::unexpected(fromSession(ended.error()));
        const auto row = m_database.read(
            [&session](store::Connection &connection) { return store::SessionRepository(connection).find(session); });
        if (!row)
            return std::unexpected(fromStore(row.error()));
        return EndedSessions{*ended, *row ? goodUntil({**row}, m_clock.now()) : std::nullopt};
    });
}

Answer<EndedSessions> SessionAdmin::revokeAllOf(const QString &user, const QString &reason)
{
    return m_reading.run([this, user, reason]() -> Outcome<EndedSessions> {
        const auto found = findUser(m_database, user);
        if (!found)
            return std::unexpected(found.error());
        store::SessionQuery query;
        query.user = found->id;
        query.liveAt = m_clock.now();
        query.limit = mostSessions;
        const auto live = m_database.read(
            [&query](store::Connection &connection) { return store::SessionRepository(connection).list(query).rows; });
        if (!live)
            return std::unexpected(fromStore(live.error()));
        const auto ended = m_sessions.endAll(found->id, std::nullopt, reason, m_actor).result();
        if (!ended)
            return std::unexpected(fromSession(ended.error()));
        return EndedSessions{*ended, goodUntil(*live, m_clock.now())};
    });
}

} // namespace tessera::admin
