// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rateseries.h"

#include <QString>

namespace tessera::ui {

/// What is looked at.
enum class RateKind { Requests, SignIns };

/// How many of a kind there were, and which of them went wrong.
struct RateNumbers
{
    quint64 all = 0;
    /// Answered with 4xx; wrong passwords and too many attempts.
    quint64 refused = 0;
    /// Answered with 5xx or not at all; of requests only.
    quint64 failed = 0;
};

[[nodiscard]] RateNumbers numbersOf(RateKind kind, const RateCount &count);

// In words, for those who do not see a chart and those who want it exact.

/// `12.5`, with as many digits as are worth reading.
[[nodiscard]] QString rateText(double perSecond);
/// `42 requests in the last 15 minutes, at most 3.2 a second; 2 refused, none failed.`
[[nodiscard]] QString summaryOf(RateKind kind, RateSpan span, const QList<RatePoint> &points);
/// `14:02:10 to 14:02:20: 3.2 requests a second, 2 refused, 1 failed`
[[nodiscard]] QString sentenceFor(RateKind kind, const RatePoint &point);

} // namespace tessera::ui
