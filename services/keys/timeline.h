// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/lifecycle.h"

namespace tessera::keys {

/// One key's life, drawn on a line. Instants that lie ahead are what will be if nothing else is done.
struct TimelineKey
{
    qint64 sequence = 0;
    /// Empty for a key that does not exist yet.
    KeyId kid;
    QString algorithm;
    QString origin;
    Instant createdAt;
    Instant activatesAt;
    /// Nothing for the last key, and where rotation is off.
    std::optional<Instant> retiresAt;
    /// When it leaves the JWKS; nothing where that is not decided yet.
    std::optional<Instant> removedAt;
    std::optional<Instant> revokedAt;

    friend bool operator==(const TimelineKey &, const TimelineKey &) = default;
};

/// The keys that are published at `now`, and the next `rotations` that the policy will make: announced, active,
/// retired, removed. A pure function, so that a policy can be looked at before it is saved; `policy` must break no
/// rule. `rotations` is cut at 1,000.
[[nodiscard]] QList<TimelineKey> timeline(
    KeyRows rows, Instant now, const RotationPolicy &policy, Duration accessLifetime, int rotations);

} // namespace tessera::keys
