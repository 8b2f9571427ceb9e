// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"

namespace tessera::auth {

void SignInEndpoint::addTo(http::Routes &routes) const
{
    const auto handler = [this](const http::RequestPtr &request) { return answer(request); };
    routes.add(http::Method::Post, "/auth/signin", http::AsyncHandler(handler));
    routes.add(http::Method::Post, "/auth/login", http::AsyncHandler(handler));
}

Future<http::Response> SignInEndpoint::answer(const http::RequestPtr &request) const
{
    std::expected<Fields, http::Response> fields = Fields::of(*request);
    if (!fields)
        return atOnce(fields.error());
    const std::optional<EmailAddress> email = fields->email(QStringLiteral("email"));
    const QString password = fields->text(QStringLiteral("password"));
    const bool remember = fields->flag(QStringLiteral("remember"), false);
    if (const std::optional<http::Response> refusal = fields->refusal())
        return atOnce(*refusal);

    return m_parts.authenticator.authenticate({*email, password}, attemptOf(*request))
        .then([&tokens = m_parts.tokens, request, remember](const users::SignInOutcome &outcome) {
            if (!outcome)
                return atOnce(signInRefusal(*request, outcome.error()));
            return tokens.signIn(*outcome, clientOf(*request, remember))
                .then([request, user = outcome->id](const Result<tokens::TokenResponse, tokens::TokenError> &issued) {
                    return issued ? tokenResponse(200, *issued)
                                  : tokenRefusal(*request, issued.error(), users::refusedSignIn().detail)
                                        .withStory({.user = user.toText()});
                });
        });
}

} // namespace tessera::auth
