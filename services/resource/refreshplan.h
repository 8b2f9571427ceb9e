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

} // namespace tessera::resource
