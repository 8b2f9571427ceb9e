// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/jwksclientconfiguration.h"

namespace tessera::resource {

/// For how long a set is kept: what the issuer states within our bounds. `changing` lets it go under the lower one,
/// down to 1 s.
[[nodiscard]] Duration keepFor(
    const JwksClientConfiguration &configuration, std::optional<Duration> stated, bool changing);

/// When a set that is kept that long is fetched again: after 70 to 80 % of it. `jitter` in [0, 1).
[[nodiscard]] Duration refreshAfter(Duration keep, double jitter);

/// When to try again after that many failures in a row (1 is the first): doubling up to a minute, and up to a quarter
/// less at random. From 1 s where the issuer was not even reached; from the cooldown where it answered wrongly or not
/// at all, since that costs it something.
[[nodiscard]] Duration retryAfter(
    const JwksClientConfiguration &configuration, int failures, bool reached, double jitter);

/// Notices when our lower bound makes us meet new keys unprepared: a kid that was asked for came only with the fetch,
/// although the issuer had not let the set before it be kept for so long. Then the issuer changes its keys faster than
/// we look, and its `max-age` is kept to for 10 minutes after the last new key. Nobody but the issuer can bring that
/// about: a kid that is made up is never brought.
class ChangeWatch
{
public:
    struct Brought
    {
        Instant at;                     ///< when the request left
        std::optional<Duration> stated; ///< what `Cache-Control` says
        bool hasNewKey = false;
        bool hasAskedKey = false; ///< a new key that somebody was waiting for
    };

    explicit ChangeWatch(Duration keepAtLeast)
        : m_keepAtLeast(keepAtLeast)
    {
    }

    /// Takes note of a good answer, and tells whether keys are taken to change fast.
    [[nodiscard]] bool note(const Brought &brought);

private:
    const Duration m_keepAtLeast;
    std::optional<Brought> m_before;
    std::optional<Instant> m_until;
};

} // namespace tessera::resource
