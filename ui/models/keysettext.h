// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"
#include "ui/models/keysetcomparison.h"

namespace tessera::ui {

// What there is to say of a key set at a moment, for people; each empty where there is nothing. Pure.

/// `5 min; fetched now, it may be kept until 14:32:10`.
[[nodiscard]] QString maxAgeText(Duration maxAge, Instant now);
/// `32 s ago from 127.0.0.1; may be kept for another 4 min 28 s`.
[[nodiscard]] QString lastFetchText(const admin::RequestEntry &fetch, Duration maxAge, Instant now);

/// Whether the set that is held is the one that is served, and if not, what differs.
[[nodiscard]] QString comparisonText(const QList<ComparedKey> &keys);

struct HeldText
{
    /// When the issuer confirmed the set, and until when it is fresh.
    QString age;
    QString nextFetch;
    /// Until when an unknown kid causes no fetch.
    QString cooldown;
    /// Why the last fetch failed, and until when the set may be used on.
    QString failure;
};

[[nodiscard]] HeldText heldText(const admin::HeldKeySet &held, Instant now);

} // namespace tessera::ui
