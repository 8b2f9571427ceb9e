// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/rotationpolicy.h"
#include "store/keyrow.h"

#include <span>

namespace tessera::keys {

// The life of signing keys as pure functions of the key rows and an instant: no clock, no store, no thread.
// Rows are always in the order of their sequence. `now` is key time: the largest instant that the database has seen.

enum class KeyState { Announced, Active, Retired, Removed, Revoked };

/// `announced`, `active`, `retired`, `removed`, `revoked`.
[[nodiscard]] QLatin1StringView name(KeyState state);

using KeyRows = std::span<const store::KeyRow>;

/// The next key by sequence that signs or will sign, or did until it was revoked; null where there is none. What is
/// revoked later changes nothing about when an earlier key retired.
[[nodiscard]] const store::KeyRow *successorOf(KeyRows rows, const store::KeyRow &row);

/// The state of a row of `rows`. A key whose private part was wiped is never more than removed, whatever the policy
/// says since.
[[nodiscard]] KeyState stateAt(KeyRows rows, const store::KeyRow &row, Instant now, Duration leeway);

/// In the JWKS: announced, active or retired.
[[nodiscard]] bool isPublished(KeyState state);

/// The key that signs; null only where every key is revoked or there is none.
[[nodiscard]] const store::KeyRow *activeAt(KeyRows rows, Instant now);

/// The first instant after `now` at which the state of any key differs, so long as no row changes.
[[nodiscard]] std::optional<Instant> nextChange(KeyRows rows, Instant now, Duration leeway);

/// When a key retires: the activation of its successor. Nothing while none exists.
[[nodiscard]] std::optional<Instant> retiresAt(KeyRows rows, const store::KeyRow &row);

/// The key that has to exist next.
struct PlannedKey
{
    /// From when it is published. Due when that is not after now.
    Instant announceAt;
    Instant activatesAt;
};

/// The next scheduled key; nothing while rotation is off. It never signs before the propagation time, or caches made
/// under a longer max-age, have ended. Where no key can sign, one that is announced and active now.
[[nodiscard]] std::optional<PlannedKey> plannedKey(KeyRows rows, Instant now, const RotationPolicy &policy);

/// When a key that is made or imported by hand now may sign: after the propagation time, not before caches made under a
/// longer max-age have ended, and not before any key that is already announced (activations never decrease with the
/// sequence).
[[nodiscard]] Instant earliestActivation(KeyRows rows, Instant now, const RotationPolicy &policy);

/// The announced key that "activate at once" brings forward, since consumers may know it already: the next one,
/// unless it was generated for an algorithm that the policy no longer asks for. Null: a new key is needed.
[[nodiscard]] const store::KeyRow *keyToBringForward(KeyRows rows, Instant now, const RotationPolicy &policy);

/// The horizon to commit before a token that expires at `expiry` is handed out: rounded up by `horizonStep`.
[[nodiscard]] Instant horizonFor(Instant expiry, const RotationPolicy &policy);

} // namespace tessera::keys
