// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace tessera {

/// Reads `500ms`, `60s`, `15min`, `24h`, `30d`: a whole number and a unit, nothing else. Nothing where it is not,
/// or where the result does not fit.
[[nodiscard]] std::optional<Duration> durationFromText(QStringView text);

/// How to write what was meant by a text that is no duration, as a sentence: `15` and `15m` lack a unit that is known.
/// Empty where that cannot be guessed, and for what is a duration.
[[nodiscard]] QString durationAdvice(QStringView text);

/// The shortest of those forms that says exactly that duration.
[[nodiscard]] QString toText(Duration duration);

} // namespace tessera
