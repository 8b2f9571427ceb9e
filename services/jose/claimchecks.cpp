// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claimchecks.h"

#include <QJsonArray>

#include <cmath>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;
using Outcome = ClaimChecks::Outcome;

// The end of the year 9999. What is beyond cannot be meant, and must not overflow.
constexpr double largestNumericDate = 253'402'300'799.0;

Outcome good(const QString &reason) { return {true, reason}; }

Outcome bad(const QString &reason) { return {false, reason}; }

/// RFC 7519 2: a NumericDate may have a fraction.
std::optional<Instant> instantOf(const QJsonValue &value)
{
    const double seconds = value.toDouble();
    if (!value.isDouble() || !std::isfinite(seconds) || std::abs(seconds) > largestNumericDate)
        return std::nullopt;
    return fromMilliseconds(static_cast<qint64>(std::floor(seconds * 1000.0)));
}

Outcome noInstant(QLatin1StringView claim)
{
    return bad(u"The claim %1 is missing or no instant in seconds."_s.arg(claim));
}

} // namespace

ClaimChecks::ClaimChecks(const QJsonObject &claims, const ValidationPolicy &policy, Instant now)
    : m_claims(claims)
    , m_policy(policy)
    , m_now(now)
{
}

Outcome ClaimChecks::check(CheckName check) const
{
    switch (check) {
    case CheckName::Issuer: return issuer();
    case CheckName::Audience: return audience();
    case CheckName::Expiry: return expiry();
    case CheckName::NotBefore: return notBefore();
    case CheckName::IssuedAt: return issuedAt();
    case CheckName::Subject: return subject();
    default: return bad(u"This is not a check of a claim."_s);
    }
}

std::optional<Instant> ClaimChecks::expiresAt() const { return instantOf(m_claims.value("exp"_L1)); }

Outcome ClaimChecks::issuer() const
{
    const QJsonValue iss = m_claims.value("iss"_L1);
    if (iss.isString() && iss.toString() == m_policy.issuer)
        return good(u"The token is from the expected issuer."_s);
    return bad(u"The token is not from the expected issuer (%1)."_s.arg(m_policy.issuer));
}

Outcome ClaimChecks::audience() const
{
    const QJsonValue aud = m_claims.value("aud"_L1);
    const QJsonArray all = aud.isArray() ? aud.toArray() : QJsonArray{aud};
    bool contains = false;
    for (const QJsonValue &one : all) {
        if (!one.isString())
            return bad(u"The claim aud is missing, or neither text nor an array of texts."_s);
        contains = contains || one.toString() == m_policy.audience;
    }
    return contains ? good(u"The token is meant for this audience."_s)
                    : bad(u"The token is not meant for this audience (%1)."_s.arg(m_policy.audience));
}

Outcome ClaimChecks::expiry() const
{
    const std::optional<Instant> exp = expiresAt();
    if (!exp)
        return noInstant("exp"_L1);
    // RFC 7519 4.1.4: on or after that instant the token must not be accepted.
    if (m_now >= *exp + m_policy.leeway)
        return bad(u"The token expired at %1."_s.arg(toIso8601(*exp)));
    return good(u"The token has not expired."_s);
}

Outcome ClaimChecks::notBefore() const
{
    const QJsonValue nbf = m_claims.value("nbf"_L1);
    if (nbf.isUndefined())
        return good(u"The token does not say from when it is valid."_s);
    const std::optional<Instant> start = instantOf(nbf);
    if (!start)
        return noInstant("nbf"_L1);
    if (m_now + m_policy.leeway < *start)
        return bad(u"The token is valid only from %1."_s.arg(toIso8601(*start)));
    return good(u"The token is valid already."_s);
}

Outcome ClaimChecks::issuedAt() const
{
    const std::optional<Instant> issued = instantOf(m_claims.value("iat"_L1));
    if (!issued)
        return noInstant("iat"_L1);
    if (m_now + m_policy.leeway < *issued)
        return bad(u"The token says that it was issued in the future, at %1."_s.arg(toIso8601(*issued)));
    return good(u"The token was not issued in the future."_s);
}

Outcome ClaimChecks::subject() const
{
    const QJsonValue sub = m_claims.value("sub"_L1);
    return sub.isString() && !sub.toString().isEmpty() ? good(u"The token names its subject."_s)
                                                       : bad(u"The token does not name its subject (sub)."_s);
}

} // namespace tessera::jose
