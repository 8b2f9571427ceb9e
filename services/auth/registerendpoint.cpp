// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/registerendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"

namespace tessera::auth {

namespace {

using namespace std::chrono_literals;

// Attempts alone count, whatever comes of them; a whole office may be behind one address.
constexpr users::ThrottleRules rules{
    .lockAfter = 60, .free = 60, .firstDelay = 1s, .lockFor = 1h, .countedInWindow = true};

} // namespace

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

    const users::Actor actor = userActor(*request, QStringLiteral("registration"));
    const Instant now = m_parts.clock.now();
    if (const Duration wait = m_throttle.waitBeforeAttempt(actor.address, rules, now); wait > Duration{0})
        return atOnce(
            http::problem(429, QStringLiteral("Too many accounts were asked for from there; wait before the next one."))
                .withRetryAfter(wait));
    (void)m_throttle.recordFailure(actor.address, rules, now);
    return m_parts.users.add({.email = *email, .name = name, .roles = {}, .password = password}, actor)
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
