// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeaxis.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;
using Unit = TickStep::Unit;

constexpr std::array steps{
    TickStep{Unit::Second, 1},
    TickStep{Unit::Second, 2},
    TickStep{Unit::Second, 5},
    TickStep{Unit::Second, 10},
    TickStep{Unit::Second, 15},
    TickStep{Unit::Second, 30},
    TickStep{Unit::Minute, 1},
    TickStep{Unit::Minute, 2},
    TickStep{Unit::Minute, 5},
    TickStep{Unit::Minute, 10},
    TickStep{Unit::Minute, 15},
    TickStep{Unit::Minute, 30},
    TickStep{Unit::Hour, 1},
    TickStep{Unit::Hour, 2},
    TickStep{Unit::Hour, 3},
    TickStep{Unit::Hour, 6},
    TickStep{Unit::Hour, 12},
    TickStep{Unit::Day, 1},
    TickStep{Unit::Day, 2},
    TickStep{Unit::Day, 7},
    TickStep{Unit::Month, 1},
    TickStep{Unit::Month, 3},
    TickStep{Unit::Month, 6},
    TickStep{Unit::Year, 1},
    TickStep{Unit::Year, 2},
    TickStep{Unit::Year, 5},
    TickStep{Unit::Year, 10},
    TickStep{Unit::Year, 20},
};

// Every zone is a multiple of this away from UTC.
constexpr Duration quarter = 15min;

QDateTime local(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
}

Instant roundedUp(Instant instant, Duration to)
{
    const auto over = instant.time_since_epoch() % to;
    return over == 0ms ? instant : instant + (to - over);
}

// The wall clock shows a multiple of `length` since midnight.
QList<Instant> clockTicks(Instant from, Instant until, Duration length, const QTimeZone &zone)
{
    const Duration candidate{std::gcd(length.count(), quarter.count())};
    QList<Instant> ticks;
    for (Instant tick = roundedUp(from, candidate); tick <= until; tick += candidate) {
        const Duration shown = tick.time_since_epoch() + std::chrono::seconds(local(tick, zone).offsetFromUtc());
        if (shown % length == 0ms)
            ticks.append(tick);
    }
    return ticks;
}

// The first day on or before `day` at which a step begins.
QDate stepStart(QDate day, TickStep step)
{
    switch (step.unit) {
    case Unit::Day: return day.addDays(-(day.toJulianDay() % step.count)); // Julian day 0 was a Monday
    case Unit::Month: return QDate(day.year(), (day.month() - 1) / step.count * step.count + 1, 1);
    case Unit::Year: return QDate(day.year() / step.count * step.count, 1, 1);
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour: break;
    }
    return day;
}

QDate next(QDate day, TickStep step)
{
    return step.unit == Unit::Day     ? day.addDays(step.count)
           : step.unit == Unit::Month ? day.addMonths(step.count)
                                      : day.addYears(step.count);
}

QList<Instant> calendarTicks(Instant from, Instant until, TickStep step, const QTimeZone &zone)
{
    QList<Instant> ticks;
    for (QDate day = stepStart(local(from, zone).date(), step);; day = next(day, step)) {
        const Instant tick = fromMilliseconds(day.startOfDay(zone).toMSecsSinceEpoch());
        if (tick > until)
            return ticks;
        if (tick >= from)
            ticks.append(tick);
    }
}

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::timeaxis", text); }

// How the language writes a tick, as QLocale::toString() reads it.
QString tickFormat(TickStep step)
{
    switch (step.unit) {
    case Unit::Second: return QStringLiteral("HH:mm:ss");
    case Unit::Minute:
    case Unit::Hour: return QStringLiteral("HH:mm");
    case Unit::Day:
        return step.count < 7 ? say(QT_TRANSLATE_NOOP("tessera::ui::timeaxis", "ddd d"))
                              : say(QT_TRANSLATE_NOOP("tessera::ui::timeaxis", "d MMM"));
    case Unit::Month: return QStringLiteral("MMM");
    case Unit::Year: break;
    }
    return QStringLiteral("yyyy");
}

struct Context
{
    TickStep step;
    QString format;
};

std::optional<Context> contextOf(TickStep step)
{
    switch (step.unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour: return Context{{Unit::Day, 1}, say(QT_TRANSLATE_NOOP("tessera::ui::timeaxis", "ddd d MMM yyyy"))};
    case Unit::Day: return Context{{Unit::Month, 1}, say(QT_TRANSLATE_NOOP("tessera::ui::timeaxis", "MMMM yyyy"))};
    case Unit::Month: return Context{{Unit::Year, 1}, QStringLiteral("yyyy")};
    case Unit::Year: break;
    }
    return std::nullopt;
}

QList<AxisLabel> labelled(const QList<Instant> &instants, const QString &format, const QTimeZone &zone)
{
    QList<AxisLabel> labels;
    labels.reserve(instants.size());
    for (const Instant instant : instants)
        labels.append({instant, QLocale().toString(local(instant, zone), format)});
    return labels;
}

// In the night that has an hour twice, the second of two equal times may come too soon for its text.
void makeRoom(QList<AxisLabel> &labels, const TimeScale &scale, int labelPixels)
{
    double last = -labelPixels;
    for (AxisLabel &label : labels) {
        const double pixel = scale.toPixel(label.at);
        if (pixel - last < labelPixels * 0.6)
            label.text.clear();
        else
            last = pixel;
    }
}

} // namespace

Duration lengthOf(TickStep step)
{
    switch (step.unit) {
    case Unit::Second: return step.count * 1s;
    case Unit::Minute: return step.count * 1min;
    case Unit::Hour: return step.count * 1h;
    case Unit::Day: return step.count * std::chrono::days(1);
    case Unit::Month: return step.count * std::chrono::days(30);
    case Unit::Year: break;
    }
    return step.count * std::chrono::days(365);
}

TickStep stepOfAtLeast(Duration distance)
{
    const auto found = std::ranges::find_if(steps, [distance](TickStep step) { return lengthOf(step) >= distance; });
    return found == steps.end() ? steps.back() : *found;
}

QList<Instant> ticksBetween(Instant from, Instant until, TickStep step, const QTimeZone &zone)
{
    return step.unit < Unit::Day ? clockTicks(from, until, lengthOf(step), zone)
                                 : calendarTicks(from, until, step, zone);
}

TimeAxis timeAxis(const TimeScale &scale, int labelPixels, const QTimeZone &zone)
{
    const TickStep step = stepOfAtLeast(Duration{std::llround(std::ceil(labelPixels * scale.pixelLength()))});
    TimeAxis axis;
    axis.ticks = labelled(ticksBetween(scale.from(), scale.until(), step, zone), tickFormat(step), zone);
    makeRoom(axis.ticks, scale, labelPixels);
    if (const std::optional<Context> context = contextOf(step)) {
        const QDate first = stepStart(local(scale.from(), zone).date(), context->step);
        QList<Instant> starts{fromMilliseconds(first.startOfDay(zone).toMSecsSinceEpoch())};
        starts += ticksBetween(scale.from() + 1ms, scale.until(), context->step, zone);
        axis.contexts = labelled(starts, context->format, zone);
    }
    return axis;
}

} // namespace tessera::ui
