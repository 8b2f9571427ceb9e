// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/mint.h"

#include "core/duration.h"
#include "tokens/accesstoken.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace tessera::tokens {
namespace {

void merge(QJsonObject &members, const QJsonObject &others)
{
    for (auto member = others.begin(); member != others.end(); ++member) {
        if (member.value().isNull())
            members.remove(member.key());
        else
            members.insert(member.key(), member.value());
    }
}

} // namespace

std::expected<QJsonObject, QString> mintedClaims(const MintRequest &request, const TokenIdentity &identity,
    const TokenPolicy &policy, const std::optional<store::UserRow> &user, Instant now)
{
    const Duration longest = longestLifetime(policy);
    const Duration lifetime = request.lifetime.value_or(policy.accessLifetime);
    if (lifetime < 1s || lifetime > longest)
        return std::unexpected(QStringLiteral(
            "The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, "
            "tokens.refresh-lifetime and tokens.remember-lifetime.")
                .arg(toText(lifetime), toText(longest)));
    QJsonObject claims =
        commonClaims(identity, TokenTimes::from(now, std::chrono::floor<std::chrono::seconds>(lifetime)));
    if (user)
        merge(claims, userClaims(identity, policy, *user));
    merge(claims, request.claims);
    const QJsonValue expiry = claims.value(u"exp");
    if (!expiry.isDouble() || expiry.toDouble() > static_cast<double>(toNumericDate(now + longest))) {
        return std::unexpected(QStringLiteral("The token must expire: \"exp\" must be a number no later than %1 from "
                                              "now, the longest lifetime in the settings.")
                .arg(toText(longest)));
    }
    return claims;
}

std::expected<QJsonObject, QString> mintedHeader(
    const MintRequest &request, const TokenPolicy &policy, const jose::SigningKey &key)
{
    const QString algorithm(jose::name(key.algorithm()));
    QJsonObject header{{QStringLiteral("typ"), policy.typ}, {QStringLiteral("alg"), algorithm},
        {QStringLiteral("kid"), key.kid().toText()}};
    merge(header, request.header);
    if (header.value(u"alg") != algorithm)
        return std::unexpected(QStringLiteral("\"alg\" must be %1, which is what the key signs with. Tokens that name "
                                              "another are among the attacks.")
                .arg(algorithm));
    return header;
}

Instant expiryOf(const QJsonObject &claims)
{
    const double seconds = std::ceil(std::max(claims.value(u"exp").toDouble(), 0.0));
    return Instant(std::chrono::seconds(static_cast<qint64>(seconds)));
}

} // namespace tessera::tokens
