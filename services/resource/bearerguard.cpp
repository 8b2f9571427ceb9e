// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/bearerguard.h"

#include "http/bearer.h"

namespace tessera::resource {

using namespace std::chrono_literals;

BearerGuard::BearerGuard(const AccessTokenValidator &validator, std::shared_ptr<const Snapshot<QByteArray>> metadataUrl)
    : m_validator(&validator)
    , m_metadataUrl(std::move(metadataUrl))
{
}

http::Response BearerGuard::malformed(MalformedIs malformedIs, const QString &description) const
{
    return http::bearerChallenge(
        malformedIs == MalformedIs::BadRequest ? 400 : 401, {.error = "invalid_request",
                                                                .description = description,
                                                                .scope = {},
                                                                .resourceMetadata = *m_metadataUrl->load()});
}

http::Response BearerGuard::insufficientScope(const QByteArray &scope) const
{
    return http::bearerChallenge(
        403, {.error = "insufficient_scope",
                 .description = QStringLiteral("The token does not cover the scope that is needed."),
                 .scope = scope,
                 .resourceMetadata = *m_metadataUrl->load()});
}

http::Response BearerGuard::refusal(const RefusedToken &why) const
{
    if (why.code == TokenRefusal::Unavailable)
        return http::problem(503, why.detail).withRetryAfter(10s).withStory(why.story);
    return http::bearerChallenge(401,
        {.error = "invalid_token", .description = why.detail, .scope = {}, .resourceMetadata = *m_metadataUrl->load()})
        .withStory(why.story);
}

http::Response BearerGuard::answer(
    const http::RequestPtr &request, const TokenVerdict &verdict, const Behind &behind) const
{
    return verdict ? behind(request, **verdict).withStory((*verdict)->story) : refusal(verdict.error());
}

http::AsyncHandler BearerGuard::protect(Behind behind, MalformedIs malformedIs) const
{
    const auto shared = std::make_shared<const std::pair<BearerGuard, Behind>>(*this, std::move(behind));
    return [shared, malformedIs](const http::RequestPtr &request) -> Future<http::Response> {
        const BearerGuard &guard = shared->first;
        if (!request->query.isEmpty() && request->queryParameter("access_token"))
            return readyFuture(guard.malformed(malformedIs,
                QStringLiteral(
                    "A token in the query is not taken: URLs are logged. Send it in the Authorization header.")));
        const Result<QByteArray, http::BearerError> token = http::bearerToken(*request);
        if (!token && (token.error().code == http::BearerError::Missing))
            return readyFuture(http::bearerRefusal(token.error().code, *guard.m_metadataUrl->load()));
        if (!token)
            return readyFuture(guard.malformed(malformedIs, token.error().detail));
        Future<TokenVerdict> verdict = guard.m_validator->validate(*token);
        if (verdict.isFinished())
            return readyFuture(guard.answer(request, verdict.takeResult(), shared->second));
        return verdict.then([shared, request](const TokenVerdict &judged) {
            return shared->first.answer(request, judged, shared->second);
        });
    };
}

} // namespace tessera::resource
