// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/claimsendpoint.h"

namespace tessera::resource {

void addClaimsEndpoint(http::Routes &routes, const BearerGuard &guard, const Clock &clock)
{
    routes.add(
        http::Method::Get, "/api/claims", guard.protect([&clock](const http::RequestPtr &, const VerifiedToken &token) {
            const auto age = std::chrono::floor<std::chrono::seconds>(clock.now() - token.keyHeldSince);
            const QJsonObject verification{
                {QStringLiteral("kid"), token.kid.toText()},
                {QStringLiteral("alg"), jose::name(token.algorithm)},
                {QStringLiteral("key_age"), qint64(age.count())},
                {QStringLiteral("key_held_since"), toIso8601(token.keyHeldSince)},
            };
            return http::json(
                200, {{QStringLiteral("claims"), token.claims()}, {QStringLiteral("verification"), verification}})
                .withNoStore();
        }));
}

} // namespace tessera::resource
