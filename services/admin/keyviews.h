// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"
#include "crypto/publickey.h"
#include "keys/keyservice.h"

namespace tessera::admin {

// How an administrator sees what the key service keeps. Pure.

/// `leeway`: for how long after the last token of a key expired it is still published.
[[nodiscard]] Key fromView(const keys::KeyView &view, Instant now, Duration leeway);
[[nodiscard]] TimelineEntry fromTimeline(const keys::TimelineKey &key);
/// `RSA`, `P-256` ...
[[nodiscard]] QString kindName(crypto::KeyKind kind);
/// The algorithms that a key of that kind can be for.
[[nodiscard]] QStringList algorithmsFor(crypto::KeyKind kind);

} // namespace tessera::admin
