// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "jose/algorithm.h"

#include <QList>

namespace tessera::keys {

/// How signing keys follow each other: a plain value, as the settings give it. Nothing here does anything;
/// whether it may be used is for `brokenRules` to say. Defaults are those of the settings.
struct RotationPolicy
{
    /// From one activation to the next; nothing switches scheduled rotation off.
    std::optional<Duration> interval = std::chrono::hours(24);
    /// For how long a key is in the JWKS at least before it signs.
    Duration propagation = std::chrono::minutes(10);
    /// For how long a consumer may keep the JWKS (`Cache-Control: max-age`, whole seconds).
    Duration jwksMaxAge = std::chrono::minutes(5);
    /// For how long a key stays in the JWKS after the last token that it signed has expired.
    Duration leeway = std::chrono::seconds(60);
    /// What the next key is made for; `rsaBits` counts for the RSA algorithms only.
    jose::Algorithm algorithm = jose::Algorithm::RS256;
    int rsaBits = 2048;
    /// Until when a consumer may hold a set that was published with a longer max-age, since lowered: no key that it
    /// could not have seen signs before. Long past where it never was; nothing while no set was ever served. See
    /// `succeeding`.
    std::optional<Instant> cachedUntil = {};

    friend bool operator==(const RotationPolicy &, const RotationPolicy &) = default;
};

enum class RotationRule {
    IntervalCoversPropagationAndTokens,
    PropagationCoversMaxAge,
    MaxAgeInWholeSeconds,
    MaxAgeNotNegative,
    LeewayInBounds,
    RsaBitsSupported,
    KeySetStaysSmall
};

/// A set of more keys than this is refused by careful consumers (ours takes 100), so no policy may lead to it.
inline constexpr int largestKeySet = 96;

/// Every rule that the policy breaks, each with a sentence that names the rule and the values; empty when it may be
/// used.
[[nodiscard]] QList<Failure<RotationRule>> brokenRules(const RotationPolicy &policy, Duration accessLifetime);

/// `after` as it takes the place of `before` at `now`, which is key time: where max-age is lowered, caches of the
/// longer one live on, and announcements wait for them. Any number of changes may follow each other.
[[nodiscard]] RotationPolicy succeeding(RotationPolicy after, const RotationPolicy &before, Instant now);

/// How long before its activation a scheduled key is announced. The propagation time at least. With intervals of
/// seconds longer, up to a minute and 16 keys ahead, since many verifiers fetch a key set no more than once in 10 to
/// 60 s, and would refuse a key that they could not have seen.
[[nodiscard]] Duration announcementLead(const RotationPolicy &policy);

/// By how much an expiry horizon is rounded up: 10 minutes, or the rotation interval where that is shorter.
[[nodiscard]] Duration horizonStep(const RotationPolicy &policy);

} // namespace tessera::keys
