// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/accesstoken.h"

#include "crypto/random.h"
#include "jose/base64url.h"

#include <QJsonArray>

namespace tessera::tokens {
namespace {

constexpr qsizetype tokenIdSize = 16;

} // namespace

TokenTimes TokenTimes::from(Instant now, Duration lifetime)
{
    const Instant issued = std::chrono::floor<std::chrono::seconds>(now);
    return {issued, issued + lifetime};
}

QJsonObject commonClaims(const TokenIdentity &identity, const TokenTimes &times)
{
    return {{QStringLiteral("iss"), identity.issuer}, {QStringLiteral("aud"), identity.audience},
        {QStringLiteral("client_id"), identity.clientId}, {QStringLiteral("iat"), toNumericDate(times.issuedAt)},
        {QStringLiteral("nbf"), toNumericDate(times.issuedAt)}, {QStringLiteral("exp"), toNumericDate(times.expiresAt)},
        {QStringLiteral("jti"), QLatin1StringView(jose::toBase64Url(crypto::randomBytes(tokenIdSize)))}};
}

QJsonObject userClaims(const TokenIdentity &identity, const TokenPolicy &policy, const store::UserRow &user)
{
    QJsonObject claims{{QStringLiteral("sub"), user.id.toText()}, {QStringLiteral("scope"), identity.scopes.join(u' ')},
        {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)}};
    if (policy.profileClaims) {
        claims.insert(QStringLiteral("email"), user.email.toText());
        claims.insert(QStringLiteral("email_verified"), user.emailVerified);
        claims.insert(QStringLiteral("name"), user.name);
    }
    return claims;
}

} // namespace tessera::tokens
