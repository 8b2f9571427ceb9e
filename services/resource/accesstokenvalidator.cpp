// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/accesstokenvalidator.h"

#include "crypto/hash.h"
#include "resource/tokencache.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tessera::resource {

namespace {

jose::ValidationPolicy validationPolicy(const AccessTokenPolicy &policy)
{
    return {.algorithms = policy.algorithms,
        .issuer = policy.issuer,
        .audience = policy.audience,
        .allowTypJwt = policy.allowTypJwt,
        .leeway = policy.leeway};
}

std::unexpected<RefusedToken> invalid(const jose::Validation &validation, const QString &reason)
{
    return std::unexpected(RefusedToken{TokenRefusal::Invalid,
        QStringLiteral("The token was refused at the check \"%1\": %2").arg(jose::name(*validation.failed), reason),
        std::make_shared<const RequestStory>(jose::tell(validation))});
}

/// Nobody can say what is wrong with the token, so no check is told.
std::unexpected<RefusedToken> unavailable(const RefusedToken &refused, const QString &detail)
{
    RequestStory story = *refused.story;
    story.checks.clear();
    return std::unexpected(
        RefusedToken{TokenRefusal::Unavailable, detail, std::make_shared<const RequestStory>(std::move(story))});
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

VerifiedTokenPtr verified(const jose::Validation &validation, const HeldKeys &held, RequestStory story)
{
    const QJsonObject &claims = validation.claims;
    VerifiedToken token{.subject = claims.value(u"sub").toString(),
        .scopes = claims.value(u"scope").toString().split(u' ', Qt::SkipEmptyParts),
        .email = claims.value(u"email").toString(),
        .claimsText = QJsonDocument(claims).toJson(QJsonDocument::Compact),
        .kid = validation.kid,
        .algorithm = *jose::algorithmFromName(validation.header.value(u"alg").toString()),
        .expiresAt = *validation.expiresAt,
        .keyHeldSince = held.heldSince.value(validation.kid),
        .story = {}};
    if (story.user == token.subject)
        story.user = token.subject; // one text instead of two
    token.story = std::make_shared<const RequestStory>(std::move(story));
    return std::make_shared<const VerifiedToken>(std::move(token));
}

} // namespace

/// A policy and what judges by it; made anew when the policy is another.
struct AccessTokenValidator::Judge
{
    explicit Judge(std::shared_ptr<const AccessTokenPolicy> by)
        : policy(std::move(by))
        , validator(validationPolicy(*policy))
    {
    }

    const std::shared_ptr<const AccessTokenPolicy> policy;
    const jose::JwtValidator validator;
    mutable Snapshot<QList<TokenCheck>> passed;

    /// The checks of good tokens nearly always say the same, and thousands of tokens are remembered: these share one
    /// list.
    [[nodiscard]] QList<TokenCheck> shared(const QList<TokenCheck> &checks) const
    {
        const std::shared_ptr<const QList<TokenCheck>> last = passed.load();
        if (*last == checks)
            return *last;
        passed.store(checks);
        return checks;
    }
};

QJsonObject VerifiedToken::claims() const { return QJsonDocument::fromJson(claimsText).object(); }

AccessTokenValidator::AccessTokenValidator(std::shared_ptr<const Snapshot<AccessTokenPolicy>> policy, JwksClient &keys,
    const Clock &clock, qsizetype rememberedTokens)
    : m_policy(std::move(policy))
    , m_keys(keys)
    , m_clock(clock)
    , m_cache(std::make_unique<TokenCache>(rememberedTokens))
    , m_judge(std::make_shared<const Judge>(m_policy->load()))
{
}

AccessTokenValidator::~AccessTokenValidator() = default;

std::shared_ptr<const AccessTokenValidator::Judge> AccessTokenValidator::judge() const
{
    const std::shared_ptr<const AccessTokenPolicy> policy = m_policy->load();
    std::shared_ptr<const Judge> judge = m_judge.load();
    if (judge->policy != policy) {
        judge = std::make_shared<const Judge>(policy);
        m_judge.store(judge);
    }
    return judge;
}

TokenVerdict AccessTokenValidator::judgeNow(QByteArrayView token, std::optional<KeyId> *missing) const
{
    const std::shared_ptr<const Judge> judge = this->judge();
    const std::shared_ptr<const HeldKeys> held = m_keys.held();
    const Instant now = m_clock.now();
    const bool usable = held->usable(now);
    const bool rememberable = token.size() <= judge->validator.policy().maxSize;
    const QByteArray digest = rememberable ? crypto::sha256(token) : QByteArray();
    if (usable && rememberable) {
        if (VerifiedTokenPtr known = m_cache->find(digest, held->generation, judge.get(), now))
            return known;
    }
    // Without a usable set every key is unknown, and what is wrong before that is still found first.
    const jose::Validation validation = judge->validator.validate(token, usable ? *held->keys : jose::KeySet(), now);
    if (validation.failed == jose::CheckName::KeyKnown && !validation.kid.isEmpty()) {
        *missing = validation.kid;
        return invalid(validation, QStringLiteral("the issuer does not publish the key that the token names."));
    }
    if (!validation.accepted)
        return invalid(validation, validation.reason());
    RequestStory story = jose::tell(validation);
    story.checks = judge->shared(story.checks);
    VerifiedTokenPtr accepted = verified(validation, *held, std::move(story));
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
    TokenVerdict verdict = judgeNow(token, &missing);
    return missing ? std::nullopt : std::optional(std::move(verdict));
}

Future<TokenVerdict> AccessTokenValidator::validate(const QByteArray &token) const
{
    std::optional<KeyId> missing;
    TokenVerdict verdict = judgeNow(token, &missing);
    if (!missing)
        return readyFuture(std::move(verdict));
    return m_keys.find(*missing).then([this, token, refused = std::move(verdict).error()](
                                          KeyAnswer answer) -> TokenVerdict {
        if (answer == KeyAnswer::Unavailable)
            return unavailable(refused, QStringLiteral("The issuer's keys cannot be fetched at the moment."));
        if (answer == KeyAnswer::Busy)
            return unavailable(refused, QStringLiteral("Too many requests wait for the issuer's keys at the moment."));
        std::optional<KeyId> stillMissing;
        return judgeNow(token, &stillMissing);
    });
}

} // namespace tessera::resource
