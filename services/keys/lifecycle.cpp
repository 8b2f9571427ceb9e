// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/lifecycle.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ranges>

namespace tessera::keys {
namespace {

bool isAnnounced(const store::KeyRow &row, Instant now) { return !row.revokedAt && row.activatesAt > now; }

const store::KeyRow *lastUsable(KeyRows rows)
{
    const auto found = std::ranges::find_last_if(rows, [](const store::KeyRow &row) { return !row.revokedAt; });
    return found.empty() ? nullptr : &found.front();
}

// From when on every consumer that obeys max-age has seen a key that is published at `now`.
Instant seenByAll(Instant now, const RotationPolicy &policy)
{
    return std::max(now + policy.propagation, policy.cachedUntil.value_or(now));
}

// The modulus says the size: 4 base64url characters for 3 bytes.
int rsaBitsOf(const store::KeyRow &row)
{
    const auto modulus = QJsonDocument::fromJson(row.publicJwk).object().value(u"n").toString();
    return static_cast<int>(modulus.size() * 3 / 4 * 8);
}

bool isAsPolicyAsks(const store::KeyRow &row, const RotationPolicy &policy)
{
    if (row.origin == u"imported")
        return true;
    if (row.algorithm != jose::name(policy.algorithm))
        return false;
    const int bits = rsaBitsOf(row);
    return bits == 0 || bits == policy.rsaBits;
}

} // namespace

QLatin1StringView name(KeyState state)
{
    switch (state) {
    case KeyState::Announced: return QLatin1StringView("announced");
    case KeyState::Active: return QLatin1StringView("active");
    case KeyState::Retired: return QLatin1StringView("retired");
    case KeyState::Removed: return QLatin1StringView("removed");
    case KeyState::Revoked: break;
    }
    return QLatin1StringView("revoked");
}

const store::KeyRow *successorOf(KeyRows rows, const store::KeyRow &row)
{
    const auto later = std::ranges::upper_bound(rows, row.sequence, {}, &store::KeyRow::sequence);
    const auto found = std::find_if(later, rows.end(),
        [](const store::KeyRow &other) { return !other.revokedAt || *other.revokedAt > other.activatesAt; });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<Instant> retiresAt(KeyRows rows, const store::KeyRow &row)
{
    const store::KeyRow *successor = successorOf(rows, row);
    return successor ? std::optional(successor->activatesAt) : std::nullopt;
}

KeyState stateAt(KeyRows rows, const store::KeyRow &row, Instant now, Duration leeway)
{
    if (row.revokedAt)
        return KeyState::Revoked;
    if (row.activatesAt > now)
        return KeyState::Announced;
    const std::optional<Instant> retirement = retiresAt(rows, row);
    if (!retirement || *retirement > now)
        return KeyState::Active;
    const bool gone = row.privateKey.isEmpty() || row.expiryHorizon + leeway <= now;
    return gone ? KeyState::Removed : KeyState::Retired;
}

bool isPublished(KeyState state)
{
    return state == KeyState::Announced || state == KeyState::Active || state == KeyState::Retired;
}

const store::KeyRow *activeAt(KeyRows rows, Instant now)
{
    const auto found = std::ranges::find_last_if(
        rows, [now](const store::KeyRow &row) { return !row.revokedAt && row.activatesAt <= now; });
    return found.empty() ? nullptr : &found.front();
}

std::optional<Instant> nextChange(KeyRows rows, Instant now, Duration leeway)
{
    std::optional<Instant> next;
    const auto consider = [&next, now](Instant candidate) {
        if (candidate > now && (!next || candidate < *next))
            next = candidate;
    };
    for (const store::KeyRow &row : rows) {
        if (isAnnounced(row, now))
            consider(row.activatesAt);
        else if (stateAt(rows, row, now, leeway) == KeyState::Retired)
            consider(row.expiryHorizon + leeway);
    }
    return next;
}

std::optional<PlannedKey> plannedKey(KeyRows rows, Instant now, const RotationPolicy &policy)
{
    const store::KeyRow *last = lastUsable(rows);
    if (!last)
        return PlannedKey{now, now};
    if (!policy.interval)
        return std::nullopt;
    const Instant scheduled = last->activatesAt + *policy.interval;
    const Instant announce = scheduled - announcementLead(policy);
    if (announce > now)
        return PlannedKey{announce, std::max(scheduled, policy.cachedUntil.value_or(scheduled))};
    return PlannedKey{now, std::max(scheduled, seenByAll(now, policy))};
}

Instant earliestActivation(KeyRows rows, Instant now, const RotationPolicy &policy)
{
    const store::KeyRow *last = lastUsable(rows);
    return last ? std::max(last->activatesAt, seenByAll(now, policy)) : now;
}

const store::KeyRow *keyToBringForward(KeyRows rows, Instant now, const RotationPolicy &policy)
{
    const auto found = std::ranges::find_if(
        rows, [&](const store::KeyRow &row) { return isAnnounced(row, now) && isAsPolicyAsks(row, policy); });
    return found == rows.end() ? nullptr : &*found;
}

Instant horizonFor(Instant expiry, const RotationPolicy &policy) { return expiry + horizonStep(policy); }

} // namespace tessera::keys
