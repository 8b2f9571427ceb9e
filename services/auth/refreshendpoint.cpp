// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/refreshendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"

namespace tessera::auth {

void RefreshEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Post, "/auth/refresh",
        http::AsyncHandler([this](const http::RequestPtr &request) { return answer(request); }));
}

QFuture<http::Response> RefreshEndpoint::answer(const http::RequestPtr &request) const
{
    std::expected<Fields, http::Response> fields = Fields::of(*request);
    if (!fields)
        return atOnce(fields.error());
    const QString token = fields->text(QStringLiteral("refresh_token"));
    if (const std::optional<http::Response> refusal = fields->refusal())
        return atOnce(*refusal);
    // What is not ASCII is no token of ours; UTF-8 keeps it from looking like one.
    return m_parts.tokens.refresh(token.toUtf8(), clientOf(*request))
        .then([request](const Result<tokens::TokenResponse, tokens::TokenError> &issued) {
            return issued ? tokenResponse(200, *issued)
                          : tokenRefusal(*request, issued.error(),
                                QStringLiteral("The refresh token is not good, or no longer; sign in again."));
        });
}

} // namespace tessera::auth
