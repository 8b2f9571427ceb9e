// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "jose/keyset.h"

#include <QHash>
#include <QUrl>

#include <memory>
#include <optional>

namespace tessera::resource {

/// Why the last fetch failed, and how many have failed since one succeeded.
struct FetchFailure
{
    Instant at;
    QString reason; ///< a sentence
    int count = 0;
};

/// What is known of the issuer's keys at a moment: immutable, published as a whole by JwksClient, read by any thread.
struct HeldKeys
{
    /// The last good set, or null as long as there was none.
    std::shared_ptr<const jose::KeySet> keys;
    /// Grows by one whenever `keys` becomes another set; a fetch that brings the same bytes changes nothing.
    quint64 generation = 0;
    /// Since when each of these keys is held without a break.
    QHash<KeyId, Instant> heldSince;

    QUrl jwksUri;
    QByteArray etag;
    /// When the set was last brought or confirmed (304) by the issuer.
    std::optional<Instant> confirmedAt;
    /// Until when the issuer's `Cache-Control` (within our bounds) lets it be kept.
    std::optional<Instant> freshUntil;
    /// After this it is not used any more.
    std::optional<Instant> usableUntil;
    /// When the next fetch is planned.
    std::optional<Instant> nextFetchAt;
    /// Until when a kid that is not held causes no fetch.
    std::optional<Instant> cooldownUntil;
    std::optional<FetchFailure> failure;
    /// Fetches begun since the start, of any cause.
    quint64 fetches = 0;
    /// Of those how many brought or confirmed the set that was held before, and how many failed; the others that ended
    /// brought another one, which `generation` counts.
    quint64 confirmations = 0;
    quint64 failures = 0;

    [[nodiscard]] bool usable(Instant now) const { return keys && usableUntil && now < *usableUntil; }
    /// Usable, but past what `Cache-Control` allows or with a failed refresh: the issuer is not reached.
    [[nodiscard]] bool stale(Instant now) const { return usable(now) && failure && freshUntil && now >= *freshUntil; }
    /// How long ago the issuer confirmed the set.
    [[nodiscard]] std::optional<Duration> age(Instant now) const
    {
        return confirmedAt ? std::optional(now - *confirmedAt) : std::nullopt;
    }
};

} // namespace tessera::resource
