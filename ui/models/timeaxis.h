// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timescale.h"

#include <QList>
#include <QTimeZone>

namespace tessera::ui {

/// A round distance between ticks: so many seconds, minutes ... of the clock on the wall.
struct TickStep
{
    enum class Unit { Second, Minute, Hour, Day, Month, Year };

    Unit unit = Unit::Second;
    int count = 1;

    friend bool operator==(const TickStep &, const TickStep &) = default;
};

/// About how long it is: a month counts as 30 days, a year as 365.
[[nodiscard]] Duration lengthOf(TickStep step);
/// The shortest one that is at least so long; 20 years for whatever is longer.
[[nodiscard]] TickStep stepOfAtLeast(Duration distance);

/// Round instants of local time within [from, until], in order. Hours follow the wall clock where it is set forward or
/// back: none that does not exist, an hour that comes twice both times. Weeks begin on Monday.
[[nodiscard]] QList<Instant> ticksBetween(Instant from, Instant until, TickStep step, const QTimeZone &zone);

struct AxisLabel
{
    Instant at;
    /// Empty where there is no room for it.
    QString text;

    friend bool operator==(const AxisLabel &, const AxisLabel &) = default;
};

/// What stands along a time line: ticks with their labels, and above them what these leave out: the day of a time, the
/// month of a day, the year of a month.
struct TimeAxis
{
    QList<AxisLabel> ticks;
    /// The first one begins before the line or at its start, each other one where it begins.
    QList<AxisLabel> contexts;
};

/// The axis of a scale with labels some so many pixels apart or more, none nearer than 0.6 of that, in local time and
/// the words of the language.
[[nodiscard]] TimeAxis timeAxis(const TimeScale &scale, int labelPixels, const QTimeZone &zone);

} // namespace tessera::ui
