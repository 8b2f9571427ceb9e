// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/sessionsendpoint.h"

#include "auth/answers.h"

#include <QJsonArray>

namespace tessera::auth {

namespace {

QJsonObject describe(const store::SessionRow &session, const SessionId &current)
{
    return {{QStringLiteral("id"), session.id.toText()}, {QStringLiteral("created_at"), toIso8601(session.createdAt)},
        {QStringLiteral("refreshed_at"), toIso8601(session.refreshedAt)},
        {QStringLiteral("expires_at"), toIso8601(session.expiresAt)}, {QStringLiteral("remember"), session.remember},
        {QStringLiteral("user_agent"), session.userAgent}, {QStringLiteral("address"), session.address},
        {QStringLiteral("current"), session.id == current}};
}

http::Response notFound() { return http::problem(404, QStringLiteral("There is no such session.")); }

} // namespace

void SessionsEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Get, "/auth/sessions",
        m_guard.protect(
            [this](const http::RequestPtr &request, const Caller &caller) { return list(request, caller); }));
    routes.add(http::Method::Delete, "/auth/sessions/{id}",
        m_guard.protect([this](const http::RequestPtr &request, const Caller &caller) { return end(request, caller); }),
        {.content = {}, .produces = {}});
}

http::Response SessionsEndpoint::list(const http::RequestPtr &request, const Caller &caller) const
{
    const auto sessions = m_parts.sessions.liveSessions(caller.user.id);
    if (!sessions)
        return unavailable(*request, sessions.error().detail);
    QJsonArray described;
    for (const store::SessionRow &session : *sessions)
        described.append(describe(session, caller.session));
    return http::json(200, {{QStringLiteral("sessions"), described}}).withNoStore();
}

Future<http::Response> SessionsEndpoint::end(const http::RequestPtr &request, const Caller &caller) const
{
    const std::optional<SessionId> session = SessionId::fromText(QString::fromLatin1(request->pathParameter("id")));
    if (!session)
        return atOnce(notFound());
    return m_parts.sessions
        .end(*session, caller.user.id, QStringLiteral("ended by the user"), keyActor(*request, caller.id()))
        .then([request](const Result<int, tokens::SessionError> &ended) {
            if (ended)
                return http::empty(204).withNoStore();
            return ended.error().code == tokens::SessionError::NotFound ? notFound()
                                                                        : unavailable(*request, ended.error().detail);
        });
}

} // namespace tessera::auth
