// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/rotationpolicy.h"

#include "core/duration.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tessera::keys {
namespace {

constexpr Duration largestLeeway = 10min;
constexpr Duration largestHorizonStep = 10min;
constexpr Duration refetchCooldown = 60s;
constexpr int mostKeysAhead = 16;
// For so long another service on the database may go on publishing by the policy before.
constexpr Duration noticing = 1s;

// Announced, active and retired keys at once when rotation has gone on for a while and every key signed until its end.
qint64 expectedKeySet(const RotationPolicy &policy, Duration interval, Duration accessLifetime)
{
    const Duration published =
        announcementLead(policy) + interval + accessLifetime + horizonStep(policy) + policy.leeway;
    return published / interval + 1;
}

void checkInterval(const RotationPolicy &policy, Duration accessLifetime, QList<Failure<RotationRule>> &broken)
{
    if (!policy.interval)
        return;
    const Duration least = std::max(policy.propagation + accessLifetime, Duration(1s));
    if (*policy.interval < least) {
        broken.append({RotationRule::IntervalCoversPropagationAndTokens,
            QStringLiteral("The rotation interval (%1) must be off or at least the propagation time plus the access "
                           "token lifetime (%2).")
                .arg(toText(*policy.interval), toText(least))});
        return;
    }
    const qint64 keys = expectedKeySet(policy, *policy.interval, accessLifetime);
    if (keys > largestKeySet) {
        broken.append({RotationRule::KeySetStaysSmall,
            QStringLiteral(
                "A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. "
                "Make the interval longer, or the leeway shorter.")
                .arg(toText(*policy.interval))
                .arg(keys)
                .arg(largestKeySet)});
    }
}

} // namespace

QList<Failure<RotationRule>> brokenRules(const RotationPolicy &policy, Duration accessLifetime)
{
    QList<Failure<RotationRule>> broken;
    if (policy.jwksMaxAge < 0s)
        broken.append({RotationRule::MaxAgeNotNegative, QStringLiteral("The JWKS max-age must not be negative.")});
    if (policy.propagation < policy.jwksMaxAge) {
        broken.append({RotationRule::PropagationCoversMaxAge,
            QStringLiteral("The propagation time (%1) must be at least the JWKS max-age (%2).")
                .arg(toText(policy.propagation), toText(policy.jwksMaxAge))});
    }
    if (policy.leeway < 0s || policy.leeway > largestLeeway) {
        broken.append({RotationRule::LeewayInBounds, QStringLiteral("The leeway (%1) must be between 0 and %2.")
                                                         .arg(toText(policy.leeway), toText(largestLeeway))});
    }
    if (policy.rsaBits != 2048 && policy.rsaBits != 3072 && policy.rsaBits != 4096) {
        broken.append({RotationRule::RsaBitsSupported,
            QStringLiteral("RSA keys have 2048, 3072 or 4096 bits, not %1.").arg(policy.rsaBits)});
    }
    if (broken.isEmpty()) // the sums below mean something only then
        checkInterval(policy, accessLifetime, broken);
    return broken;
}

RotationPolicy succeeding(RotationPolicy after, const RotationPolicy &before, Instant now)
{
    after.cachedUntil = before.cachedUntil;
    if (before.cachedUntil && after.jwksMaxAge < before.jwksMaxAge)
        after.cachedUntil = std::max(*before.cachedUntil, now + before.jwksMaxAge + noticing);
    return after;
}

Duration announcementLead(const RotationPolicy &policy)
{
    if (!policy.interval)
        return policy.propagation;
    return std::max(policy.propagation, std::min(refetchCooldown, *policy.interval * mostKeysAhead));
}

Duration horizonStep(const RotationPolicy &policy)
{
    return std::min(largestHorizonStep, policy.interval.value_or(largestHorizonStep));
}

} // namespace tessera::keys
