// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signoutendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"
#include "auth/refreshedsession.h"

namespace tessera::auth {

namespace {

using Ended = Result<int, tokens::SessionError>;

http::Response answerTo(const http::Request &request, const Failure<tokens::SessionError> &failure)
{
    return unavailable(request, failure.detail);
}

/// A session that is gone already has ended.
bool isDone(const Ended &ended) { return ended || ended.error().code == tokens::SessionError::NotFound; }

} // namespace

void SignOutEndpoint::addTo(http::Routes &routes) const
{
    const auto handler = [this](const http::RequestPtr &request) { return answer(request); };
    for (const char *path : {"/auth/signout", "/auth/logout"})
        routes.add(http::Method::Post, path, http::AsyncHandler(handler),
            {.content = http::Content::OptionalJson, .produces = {}});
}

auto SignOutEndpoint::target(const http::Request &request, const std::optional<QString> &refreshToken) const
    -> std::expected<Target, http::Response>
{
    std::optional<store::SessionRow> session;
    if (refreshToken) {
        const auto found = sessionOf(m_parts, *refreshToken);
        if (!found)
            return std::unexpected(unavailable(request, found.error().detail));
        session = *found;
    }
    const std::expected<Caller, http::Response> caller = m_guard.admit(request);
    if (!caller && !session)
        return std::unexpected(caller.error());
    if (!caller) {
        const RequestStory story{.user = session->user.toText(), .session = session->id.toText()};
        return Target{session->user, {session->id}, std::make_shared<const RequestStory>(story)};
    }
    QList<SessionId> sessions{caller->session};
    // Somebody else's token is not theirs to end.
    if (session && session->user == caller->user.id && session->id != caller->session)
        sessions.append(session->id);
    return Target{caller->user.id, sessions, caller->story};
}

Future<http::Response> SignOutEndpoint::answer(const http::RequestPtr &request) const
{
    std::expected<Fields, http::Response> fields = Fields::of(*request, true);
    if (!fields)
        return atOnce(fields.error());
    const std::optional<QString> refreshToken = fields->optionalText(QStringLiteral("refresh_token"));
    const bool everywhere = fields->flag(QStringLiteral("everywhere"), false);
    if (const std::optional<http::Response> refusal = fields->refusal())
        return atOnce(*refusal);
    const std::expected<Target, http::Response> who = target(*request, refreshToken);
    return who ? told(end(request, *who, everywhere), who->story) : atOnce(who.error());
}

Future<http::Response> SignOutEndpoint::end(const http::RequestPtr &request, const Target &who, bool everywhere) const
{
    const keys::Actor actor = keyActor(*request, who.user.toText());
    const QString reason = QStringLiteral("signed out");
    if (everywhere) {
        return m_parts.sessions.endAll(who.user, std::nullopt, reason, actor).then([request](const Ended &ended) {
            return ended ? http::empty(204).withNoStore() : answerTo(*request, ended.error());
        });
    }
    Future<Ended> ended = m_parts.sessions.end(who.sessions.constFirst(), who.user, reason, actor);
    const QList<SessionId> others = who.sessions.sliced(1);
    for (const SessionId &more : others) {
        ended = ended.then([&sessions = m_parts.sessions, more, user = who.user, reason, actor](const Ended &before) {
            return isDone(before) ? sessions.end(more, user, reason, actor) : readyFuture(before);
        });
    }
    return ended.then([request](const Ended &all) {
        return isDone(all) ? http::empty(204).withNoStore() : answerTo(*request, all.error());
    });
}

} // namespace tessera::auth
