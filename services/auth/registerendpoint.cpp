// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/registerendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"

namespace tessera::auth {

void RegisterEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Post, "/auth/register",
        http::AsyncHandler([this](const http::RequestPtr &request) { return answer(request); }));
}

Future<http::Response> RegisterEndpoint::answer(const http::RequestPtr &request) const
{
    if (!*m_parts.registrationOpen.load())
        return atOnce(
            http::problem(403, QStringLiteral("Registration is closed here; ask an administrator for an account.")));
    std::expected<Fields, http::Response> fields = Fields::of(*request);
    if (!fields)
        return atOnce(fields.error());
    const std::optional<EmailAddress> email = fields->email(QStringLiteral("email"));
    const QString password = fields->text(QStringLiteral("password"));
    const QString name = fields->optionalText(QStringLiteral("name")).value_or(QString());
    if (const std::optional<http::Response> refusal = fields->refusal())
        return atOnce(*refusal);

    return m_parts.users
        .add({.email = *email, .name = name, .roles = {}, .password = password},
            userActor(*request, QStringLiteral("registration")))
        .then([&tokens = m_parts.tokens, request](const users::UserResult<store::UserRow> &added) {
            if (!added)
                return atOnce(userRefusal(*request, added.error(), QStringLiteral("password")));
            return tokens.signIn(*added, clientOf(*request))
                .then([request, user = added->id](const Result<tokens::TokenResponse, tokens::TokenError> &issued) {
                    return issued ? tokenResponse(201, *issued)
                                  : tokenRefusal(*request, issued.error(),
                                        QStringLiteral("The account was made, but cannot be signed in to."))
                                        .withStory({.user = user.toText()});
                });
        });
}

} // namespace tessera::auth
