// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/bearerguard.h"

#include "auth/answers.h"
#include "http/bearer.h"
#include "jose/jwtvalidator.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"

namespace tessera::auth {

namespace {

http::Response invalidToken(const QString &why)
{
    return http::bearerChallenge(
        401, {.error = "invalid_token", .description = why, .scope = {}, .resourceMetadata = {}});
}

/// The user, where both are alive.
std::optional<store::UserRow> liveUser(
    store::Connection &connection, const UserId &user, const SessionId &session, Instant now)
{
    const std::optional<store::SessionRow> row = store::SessionRepository(connection).find(session);
    if (!row || row->user != user || row->revokedAt || row->expiresAt <= now)
        return std::nullopt;
    std::optional<store::UserRow> found = store::UserRepository(connection).find(user);
    return found && found->isActive ? std::move(found) : std::nullopt;
}

} // namespace

std::expected<Caller, http::Response> BearerGuard::admit(const http::Request &request) const
{
    const Result<QByteArray, http::BearerError> token = http::bearerToken(request);
    if (!token)
        return std::unexpected(http::bearerRefusal(token.error().code));

    const std::shared_ptr<const tokens::TokenIdentity> identity = m_parts.tokens.identity();
    // Both forms of `typ`: the setting may have changed since the token was made, and nothing else of ours has a
    // session.
    const jose::JwtValidator validator({.issuer = identity->issuer,
        .audience = identity->audience,
        .allowTypJwt = true,
        .leeway = m_parts.rotation.load()->leeway});
    const Instant now = m_parts.clock.now();
    const jose::Validation validation = validator.validate(*token, m_parts.keys.ring()->verificationKeys(), now);
    std::expected<Caller, http::Response> caller = callerOf(request, validation, now);
    const auto story = std::make_shared<const RequestStory>(jose::tell(validation));
    if (!caller)
        return std::unexpected(std::move(caller.error()).withStory(story));
    caller->story = story;
    return caller;
}

std::expected<Caller, http::Response> BearerGuard::callerOf(
    const http::Request &request, const jose::Validation &validation, Instant now) const
{
    if (!validation.accepted)
        return std::unexpected(invalidToken(validation.reason()));
    const std::optional<UserId> user = UserId::fromText(validation.claims.value(u"sub").toString());
    const std::optional<SessionId> session = SessionId::fromText(validation.claims.value(u"sid").toString());
    if (!user || !session)
        return std::unexpected(invalidToken(QStringLiteral("The token does not belong to a session.")));
    auto found = m_parts.database.read(
        [&](store::Connection &connection) { return liveUser(connection, *user, *session, now); });
    if (!found)
        return std::unexpected(unavailable(request, found.error().detail));
    if (!*found)
        return std::unexpected(invalidToken(QStringLiteral("The session of this token has ended.")));
    return Caller{std::move(**found), *session, nullptr};
}

http::Handler BearerGuard::protect(Behind behind) const
{
    return [this, behind = std::move(behind)](const http::RequestPtr &request) -> http::Response {
        const std::expected<Caller, http::Response> caller = admit(*request);
        return caller ? behind(request, *caller).withStory(caller->story) : caller.error();
    };
}

http::AsyncHandler BearerGuard::protect(AsyncBehind behind) const
{
    return [this, behind = std::move(behind)](const http::RequestPtr &request) {
        const std::expected<Caller, http::Response> caller = admit(*request);
        return caller ? told(behind(request, *caller), caller->story) : atOnce(caller.error());
    };
}

} // namespace tessera::auth
