// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/refreshendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"
#include "auth/refreshedsession.h"

namespace tessera::auth {

void RefreshEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Post, "/auth/refresh",
        http::AsyncHandler([this](const http::RequestPtr &request) { return answer(request); }));
}

Future<http::Response> RefreshEndpoint::answer(const http::RequestPtr &request) const
{
    std::expected<Fields, http::Response> fields = Fields::of(*request);
    if (!fields)
        return atOnce(fields.error());
    const QString token = fields->text(QStringLiteral("refresh_token"));
    if (const std::optional<http::Response> refusal = fields->refusal())
        return atOnce(*refusal);
    // What is not ASCII is no token of ours; UTF-8 keeps it from looking like one. The answer may come when the service
    // has ended, so it takes what it needs along.
    return m_parts.tokens.refresh(token.toUtf8(), clientOf(*request))
        .then([parts = m_parts, request, token](const Result<tokens::TokenResponse, tokens::TokenError> &issued) {
            if (issued)
                return tokenResponse(200, *issued);
            RequestStory story;
            if (const auto session = sessionOf(parts, token).value_or(std::nullopt))
                story = {.user = session->user.toText(), .session = session->id.toText()};
            return tokenRefusal(
                *request, issued.error(), QStringLiteral("The refresh token is not good, or no longer; sign in again."))
                .withStory(std::move(story));
        });
}

} // namespace tessera::auth
