// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

namespace tessera::ui {

/// `24/11/2026 08:15:30` as the language writes it, in local time, with seconds.
[[nodiscard]] QString localTime(Instant instant);
/// The same without the date where that is the day of `now`.
[[nodiscard]] QString localTime(Instant instant, Instant now);

/// Two units at most: `3 h 12 min`, `45 s`, `2 d 4 h`; `0 s` for less than a second. Never negative.
[[nodiscard]] QString inWords(Duration duration);
/// `in 3 h 12 min`, `5 s ago`, `now`.
[[nodiscard]] QString relative(Instant instant, Instant now);

} // namespace tessera::ui
