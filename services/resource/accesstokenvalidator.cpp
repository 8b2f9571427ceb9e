// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/accesstokenvalidator.h"

#include "crypto/hash.h"
#include "resource/tokencache.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tessera::resource {

/// A policy and what judges by it; made anew when the policy is another.
struct AccessTokenValidator::Judge
{
    std::shared_ptr<const AccessTokenPolicy> policy;
    std::optional<jose::JwtValidator> validator;
};

namespace {

jose::ValidationPolicy validationPolicy(const AccessTokenPolicy &policy)
{
    return {.algorithms = policy.algorithms,
        .issuer = policy.issuer,
        .audience = policy.audience,
        .allowTypJwt = policy.allowTypJwt,
        .leeway = policy.leeway};
}

std::unexpected<Failure<TokenRefusal>> invalid(const jose::Validation &validation)
{
    return fail(TokenRefusal::Invalid, QStringLiteral("The token was refused at the check \"%1\": %2")
                                           .arg(jose::name(*validation.failed), validation.reason()));
}

/// A NumericDate that passed its check, rounded up to whole milliseconds; `otherwise` where the claim is absent.
Instant instantOf(const QJsonObject &claims, QLatin1StringView claim, Instant otherwise)
{
    const QJsonValue value = claims.value(claim);
    constexpr double longAway = 1e15; // ms: some 30,000 years, exact in a double
    return value.isDouble() ? fromMilliseconds(static_cast<qint64>(
                                  std::ceil(std::clamp(value.toDouble() * 1000, -longAway, longAway))))
                            : otherwise;
}

VerifiedTokenPtr verified(const jose::Validation &validation, const HeldKeys &held)
{
    const QJsonObject &claims = validation.claims;
    VerifiedToken token{.subject = claims.value(u"sub").toString(),
        .scopes = claims.value(u"scope").toString().split(u' ', Qt::SkipEmptyParts),
        .email = claims.value(u"email").toString(),
        .claimsText = QJsonDocument(claims).toJson(QJsonDocument::Compact),
        .kid = validation.kid,
        .algorithm = *jose::algorithmFromName(validation.header.value(u"alg").toString()),
        .expiresAt = *validation.expiresAt,
        .keyHeldSince = held.heldSince.value(validation.kid)};
    return std::make_shared<const VerifiedToken>(std::move(token));
}

} // namespace

QJsonObject VerifiedToken::claims() const { return QJsonDocument::fromJson(claimsText).object(); }

AccessTokenValidator::AccessTokenValidator(std::shared_ptr<const Snapshot<AccessTokenPolicy>> policy, JwksClient &keys,
    const Clock &clock, qsizetype rememberedTokens)
    : m_policy(std::move(policy))
    , m_keys(keys)
    , m_clock(clock)
    , m_cache(std::make_unique<TokenCache>(rememberedTokens))
{
}

AccessTokenValidator::~AccessTokenValidator() = default;

std::shared_ptr<const AccessTokenValidator::Judge> AccessTokenValidator::judge() const
{
    const std::shared_ptr<const AccessTokenPolicy> policy = m_policy->load();
    std::shared_ptr<const Judge> judge = m_judge.load();
    if (judge->policy != policy) {
        judge = std::make_shared<const Judge>(
            Judge{.policy = policy, .validator = jose::JwtValidator(validationPolicy(*policy))});
        m_judge.store(judge);
    }
    return judge;
}

std::optional<TokenVerdict> AccessTokenValidator::judgeNow(QByteArrayView token, std::optional<KeyId> *missing) const
{
    const std::shared_ptr<const Judge> judge = this->judge();
    const std::shared_ptr<const HeldKeys> held = m_keys.held();
    const Instant now = m_clock.now();
    const bool usable = held->usable(now);
    const bool rememberable = token.size() <= judge->validator->policy().maxSize;
    const QByteArray digest = rememberable ? crypto::sha256(token) : QByteArray();
    if (usable && rememberable) {
        if (VerifiedTokenPtr known = m_cache->find(digest, held->generation, judge.get(), now))
            return known;
    }
    // Without a usable set every key is unknown, and what is wrong before that is still found first.
    const jose::Validation validation = judge->validator->validate(token, usable ? *held->keys : jose::KeySet(), now);
    if (validation.failed == jose::CheckName::KeyKnown && !validation.kid.isEmpty()) {
        *missing = validation.kid;
        return std::nullopt;
    }
    if (!validation.accepted)
        return invalid(validation);
    VerifiedTokenPtr accepted = verified(validation, *held);
    const Instant from = std::max(instantOf(validation.claims, QLatin1StringView("nbf"), Instant::min()),
        instantOf(validation.claims, QLatin1StringView("iat"), Instant::min()));
    m_cache->insert(digest, {.token = accepted,
                                .generation = held->generation,
                                .judge = judge,
                                .from = from,
                                .until = accepted->expiresAt});
    return accepted;
}

std::optional<TokenVerdict> AccessTokenValidator::validateNow(QByteArrayView token) const
{
    std::optional<KeyId> missing;
    return judgeNow(token, &missing);
}

QFuture<TokenVerdict> AccessTokenValidator::validate(const QByteArray &token) const
{
    std::optional<KeyId> missing;
    if (std::optional<TokenVerdict> verdict = judgeNow(token, &missing))
        return QtFuture::makeReadyValueFuture(*std::move(verdict));
    return m_keys.find(*missing).then([this, token](KeyAnswer answer) -> TokenVerdict {
        if (answer == KeyAnswer::Unavailable)
            return fail(
                TokenRefusal::Unavailable, QStringLiteral("The issuer's keys cannot be fetched at the moment."));
        if (answer == KeyAnswer::Busy)
            return fail(TokenRefusal::Unavailable,
                QStringLiteral("Too many requests wait for the issuer's keys at the moment."));
        std::optional<KeyId> stillMissing;
        if (std::optional<TokenVerdict> verdict = judgeNow(token, &stillMissing))
            return *std::move(verdict);
        return fail(TokenRefusal::Invalid,
            QStringLiteral(
                "The token was refused at the check \"%1\": the issuer does not publish the key that the token names.")
                .arg(jose::name(jose::CheckName::KeyKnown)));
    });
}

} // namespace tessera::resource
