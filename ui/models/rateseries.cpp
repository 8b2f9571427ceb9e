// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rateseries.h"

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr size_t keptSeconds = 15 * 60 + 10; // the oldest stretch of a span may have begun before it
constexpr size_t keptMinutes = 24 * 60 + 5;
constexpr Duration spreadAtMost = 10s;

qint64 secondOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

Instant startOf(qint64 second) { return Instant(std::chrono::seconds(second)); }

std::chrono::seconds stretchOf(RateSpan span)
{
    switch (span) {
    case RateSpan::Minute: return 1s;
    case RateSpan::QuarterHour: return 10s;
    case RateSpan::Day: return 5min;
    }
    Q_UNREACHABLE_RETURN(1s);
}

// The share of each number that has come after `part` of `whole`; over all parts nothing is lost.
RateCount share(const RateCount &count, quint64 part, quint64 whole)
{
    const auto of = [part, whole](quint64 number) { return number * part / whole; };
    return {of(count.requests), of(count.refused), of(count.failed), of(count.signIns), of(count.signInsRefused)};
}

} // namespace

RateCount &RateCount::operator+=(const RateCount &other)
{
    requests += other.requests;
    refused += other.refused;
    failed += other.failed;
    signIns += other.signIns;
    signInsRefused += other.signInsRefused;
    return *this;
}

RateCount operator-(const RateCount &later, const RateCount &earlier)
{
    return {later.requests - earlier.requests, later.refused - earlier.refused, later.failed - earlier.failed,
        later.signIns - earlier.signIns, later.signInsRefused - earlier.signInsRefused};
}

Duration lengthOf(RateSpan span)
{
    switch (span) {
    case RateSpan::Minute: return 60s;
    case RateSpan::QuarterHour: return 15min;
    case RateSpan::Day: return 24h;
    }
    Q_UNREACHABLE_RETURN(60s);
}

double RatePoint::perSecond(quint64 number) const
{
    return static_cast<double>(number) * 1000.0 / static_cast<double>(length.count());
}

RateSeries::RateSeries(Instant now)
    : m_since(now)
    , m_latest(now)
    , m_seconds(keptSeconds)
    , m_minutes(keptMinutes)
{
}

Instant RateSeries::steady(Instant wall) const { return std::max(wall + m_ahead, m_latest); }

void RateSeries::add(Instant from, Instant now, const RateCount &count)
{
    const Instant before = m_latest;
    if (now + m_ahead < m_latest) // the clock was set back: go on where we were
        m_ahead = m_latest - now;
    m_latest = steady(now);
    if (count == RateCount{})
        return;
    const Instant begin = std::clamp(from + m_ahead, before, m_latest);
    const auto whole = static_cast<quint64>((m_latest - begin).count());
    RateCount given;
    const qint64 last = secondOf(m_latest);
    if (whole > 0 && m_latest - begin <= spreadAtMost) {
        for (qint64 second = secondOf(begin); second < last; ++second) {
            const auto passed = static_cast<quint64>((startOf(second + 1) - begin).count());
            const RateCount until = share(count, passed, whole);
            addTo(m_seconds, second, until - given);
            addTo(m_minutes, second / 60, until - given);
            given = until;
        }
    }
    addTo(m_seconds, last, count - given);
    addTo(m_minutes, last / 60, count - given);
}

void RateSeries::addTo(Ring &ring, qint64 number, const RateCount &count)
{
    Slot &slot = ring[static_cast<size_t>(number) % ring.size()];
    if (slot.number != number)
        slot = {number, {}};
    slot.count += count;
}

RateCount RateSeries::in(const Ring &ring, qint64 number)
{
    const Slot &slot = ring[static_cast<size_t>(number) % ring.size()];
    return slot.number == number ? slot.count : RateCount{};
}

QList<RatePoint> RateSeries::points(RateSpan span, Instant now) const
{
    const qint64 stretch = stretchOf(span).count();
    const qint64 count = std::chrono::duration_cast<std::chrono::seconds>(lengthOf(span)).count() / stretch;
    const bool byMinutes = span == RateSpan::Day;
    const qint64 step = byMinutes ? 60 : 1;
    const Instant end = steady(now);
    const qint64 lastStretch = secondOf(end) / stretch - (span == RateSpan::Minute ? 1 : 0);
    QList<RatePoint> points;
    points.reserve(count);
    for (qint64 number = lastStretch - count + 1; number <= lastStretch; ++number) {
        RatePoint point{
            .from = startOf(number * stretch) - (end - now), .length = std::chrono::seconds(stretch), .count = {}};
        for (qint64 second = number * stretch; second < (number + 1) * stretch; second += step)
            point.count += byMinutes ? in(m_minutes, second / 60) : in(m_seconds, second);
        point.length = std::clamp(end - startOf(number * stretch), point.length / 5, point.length);
        points.append(point);
    }
    return points;
}

RateCount RateSeries::total(RateSpan span, Instant now) const
{
    RateCount sum;
    const QList<RatePoint> all = points(span, now);
    for (const RatePoint &point : all)
        sum += point.count;
    return sum;
}

} // namespace tessera::ui
