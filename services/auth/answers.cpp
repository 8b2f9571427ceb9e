// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/answers.h"

#include "auth/fields.h"

#include <QLoggingCategory>

namespace tessera::auth {

namespace {

Q_LOGGING_CATEGORY(auth, "tessera.auth")

constexpr qsizetype longestUserAgent = 256;

/// RFC 9110 section 15.5.2: a 401 names a way to authenticate.
http::Response unauthorized(const QString &detail)
{
    return http::problem(401, detail).with("WWW-Authenticate", "Bearer");
}

http::Response busy(const QString &detail, Duration wait) { return http::problem(503, detail).withRetryAfter(wait); }

} // namespace

Future<http::Response> atOnce(http::Response response) { return readyFuture(std::move(response)); }

Future<http::Response> told(const Future<http::Response> &answer, const RequestStoryPtr &story)
{
    return answer.then([story](http::Response response) { return std::move(response).withStory(story); });
}

http::Response tokenResponse(int status, const tokens::TokenResponse &tokens)
{
    return http::json(status, {{QStringLiteral("access_token"), QString::fromLatin1(tokens.accessToken)},
                                  {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                  {QStringLiteral("expires_in"), qint64(tokens.expiresIn.count())},
                                  {QStringLiteral("refresh_token"), QString::fromLatin1(tokens.refreshToken)},
                                  {QStringLiteral("refresh_expires_in"), qint64(tokens.refreshExpiresIn.count())}})
        .withNoStore()
        .withStory({.user = tokens.user.toText(),
            .session = tokens.session.toText(),
            .kid = tokens.kid.toText(),
            .tokenId = tokens.tokenId,
            .tokenIssued = true});
}

http::Response tokenRefusal(
    const http::Request &request, const Failure<tokens::TokenError> &failure, const QString &unauthorizedDetail)
{
    switch (failure.code) {
    case tokens::TokenError::Busy:
        return busy(QStringLiteral("Too many tokens are asked for at the moment; try again in a moment."),
            std::chrono::seconds(1));
    case tokens::TokenError::Unavailable:
    case tokens::TokenError::NotAllowed: return unavailable(request, failure.detail);
    case tokens::TokenError::InvalidToken:
    case tokens::TokenError::ExpiredToken:
    case tokens::TokenError::ReusedToken: break;
    }
    return unauthorized(unauthorizedDetail);
}

http::Response signInRefusal(const http::Request &request, const users::SignInRefusal &refusal)
{
    const auto answer = [&] {
        switch (refusal.code) {
        case users::SignInError::Throttled:
            return http::problem(429, refusal.detail).withRetryAfter(refusal.retryAfter);
        case users::SignInError::Busy: return busy(refusal.detail, refusal.retryAfter);
        case users::SignInError::Unavailable: return unavailable(request, refusal.detail);
        case users::SignInError::Refused: break;
        }
        return unauthorized(refusal.detail);
    };
    return answer().withStory({.user = refusal.user ? refusal.user->toText() : QString()});
}

http::Response userRefusal(
    const http::Request &request, const users::UserFailure &failure, const QString &passwordField)
{
    switch (failure.code) {
    case users::UserError::EmailTaken: return http::problem(409, failure.detail);
    case users::UserError::InvalidName: return refusedFields({{QStringLiteral("name"), failure.detail}});
    case users::UserError::PasswordRefused: {
        QList<http::FieldError> errors;
        for (const users::BrokenRule &rule : failure.broken)
            errors.append({passwordField, rule.detail});
        return refusedFields(errors);
    }
    case users::UserError::Busy: return busy(failure.detail, failure.retryAfter);
    default: return unavailable(request, failure.detail);
    }
}

http::Response unavailable(const http::Request &request, const QString &cause)
{
    qCWarning(auth, "Request %s could not be served: %ls", request.id.constData(), qUtf16Printable(cause));
    return busy(QStringLiteral("This is not possible at the moment; try again in a moment."), std::chrono::seconds(1));
}

tokens::ClientContext clientOf(const http::Request &request, bool remember)
{
    return {.remember = remember,
        .userAgent = QString::fromUtf8(request.header("User-Agent")).left(longestUserAgent),
        .address = request.peer.toString(),
        .requestId = QString::fromLatin1(request.id)};
}

users::AttemptContext attemptOf(const http::Request &request)
{
    return {.address = request.peer.toString(), .requestId = QString::fromLatin1(request.id)};
}

users::Actor userActor(const http::Request &request, const QString &name)
{
    return {.name = name, .address = request.peer.toString(), .requestId = QString::fromLatin1(request.id)};
}

keys::Actor keyActor(const http::Request &request, const QString &name)
{
    return {.name = name, .address = request.peer.toString(), .requestId = QString::fromLatin1(request.id)};
}

} // namespace tessera::auth
