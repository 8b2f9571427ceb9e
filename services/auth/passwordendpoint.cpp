// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/passwordendpoint.h"

#include "auth/answers.h"
#include "auth/fields.h"

namespace tessera::auth {

namespace {

// The bearer is who the token says, so a 401 would tell the client to throw a good token away.
http::Response notTheCurrentPassword()
{
    return refusedFields({{QStringLiteral("current_password"), QStringLiteral("This is not the current password.")}});
}

http::Response refusalOf(const http::Request &request, const users::SignInRefusal &refusal)
{
    return refusal.code == users::SignInError::Refused ? notTheCurrentPassword() : signInRefusal(request, refusal);
}

http::Response refusalOf(const http::Request &request, const users::UserFailure &failure)
{
    return failure.code == users::UserError::PasswordOutdated
               ? notTheCurrentPassword()
               : userRefusal(request, failure, QStringLiteral("new_password"));
}

} // namespace

void PasswordEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Post, "/auth/password",
        m_guard.protect(
            [this](const http::RequestPtr &request, const Caller &caller) { return answer(request, caller); }),
        {.content = {}, .produces = {}});
}

Future<http::Response> PasswordEndpoint::answer(const http::RequestPtr &request, const Caller &caller) const
{
    std::expected<Fields, http::Response> fields = Fields::of(*request);
    if (!fields)
        return atOnce(fields.error());
    const QString current = fields->text(QStringLiteral("current_password"));
    const QString fresh = fields->text(QStringLiteral("new_password"));
    if (const std::optional<http::Response> refusal = fields->refusal())
        return atOnce(*refusal);

    return m_parts.authenticator
        .authenticate({caller.user.email, current}, attemptOf(*request), QStringLiteral("password"))
        .then([&users = m_parts.users, request, fresh, session = caller.session](const users::SignInOutcome &outcome) {
            if (!outcome)
                return atOnce(refusalOf(*request, outcome.error()));
            const users::Actor actor = userActor(*request, outcome->id.toText());
            return users.changePassword(*outcome, fresh, actor, session)
                .then([request](const users::UserResult<store::UserRow> &changed) {
                    return changed ? http::empty(204).withNoStore() : refusalOf(*request, changed.error());
                });
        });
}

} // namespace tessera::auth
