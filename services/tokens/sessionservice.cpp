// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/sessionservice.h"

#include "store/auditrepository.h"
#include "store/sessionrepository.h"

namespace tessera::tokens {
namespace {

constexpr qint64 mostShown = 1000;

bool isLiveAt(const store::SessionRow &session, Instant now) { return !session.revokedAt && session.expiresAt > now; }

template <typename T>
std::unexpected<Failure<SessionError>> storeFailed(const Result<T, store::StoreError> &result)
{
    return fail(SessionError::Store, result.error().detail);
}

} // namespace

SessionService::SessionService(store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QList<store::SessionRow>, SessionError> SessionService::liveSessions(const UserId &user) const
{
    const store::SessionQuery query{.user = user, .kid = {}, .liveAt = m_clock.now(), .offset = 0, .limit = mostShown};
    const auto page = m_database.read(
        [&query](store::Connection &connection) { return store::SessionRepository(connection).list(query); });
    if (!page)
        return storeFailed(page);
    return page->rows;
}

Result<bool, SessionError> SessionService::isLive(const SessionId &session, const UserId &user) const
{
    const auto row = m_database.read(
        [&session](store::Connection &connection) { return store::SessionRepository(connection).find(session); });
    if (!row)
        return storeFailed(row);
    return *row && (*row)->user == user && isLiveAt(**row, m_clock.now());
}

Future<Result<int, SessionError>> SessionService::end(
    const SessionId &session, const std::optional<UserId> &owner, const QString &reason, const keys::Actor &actor)
{
    const Instant now = m_clock.now();
    return m_database
        .write([=](store::Connection &connection) -> std::optional<int> {
            store::SessionRepository sessions(connection);
            const std::optional<store::SessionRow> row = sessions.find(session);
            if (!row || (owner && row->user != *owner))
                return std::nullopt;
            if (!sessions.revoke(session, now, reason))
                return 0;
            store::AuditRepository(connection)
                .append(actor.did(now, QStringLiteral("session.revoked"), session.toText(),
                    {{QStringLiteral("reason"), reason}, {QStringLiteral("user"), row->user.toText()}}));
            return 1;
        })
        .then([session](const Result<std::optional<int>, store::StoreError> &ended) -> Result<int, SessionError> {
            if (!ended)
                return storeFailed(ended);
            if (!*ended)
                return fail(SessionError::NotFound, QStringLiteral("There is no session %1.").arg(session.toText()));
            return **ended;
        });
}

Future<Result<int, SessionError>> SessionService::endAll(
    const UserId &user, const std::optional<SessionId> &except, const QString &reason, const keys::Actor &actor)
{
    const Instant now = m_clock.now();
    return m_database
        .write([=](store::Connection &connection) {
            const qint64 ended = store::SessionRepository(connection).revokeAllOfUser(user, now, reason, except);
            if (ended > 0) {
                store::AuditRepository(connection)
                    .append(actor.did(now, QStringLiteral("sessions.revoked"), user.toText(),
                        {{QStringLiteral("reason"), reason}, {QStringLiteral("count"), ended}}));
            }
            return ended;
        })
        .then([](const Result<qint64, store::StoreError> &ended) -> Result<int, SessionError> {
            if (!ended)
                return storeFailed(ended);
            return static_cast<int>(*ended);
        });
}

} // namespace tessera::tokens
