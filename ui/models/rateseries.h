// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QList>

#include <vector>

namespace tessera::ui {

/// How many there were of each kind.
struct RateCount
{
    quint64 requests = 0;
    /// Of the requests: answered with 4xx; and with 5xx, or not at all.
    quint64 refused = 0;
    quint64 failed = 0;
    quint64 signIns = 0;
    /// Of the sign-ins.
    quint64 signInsRefused = 0;

    RateCount &operator+=(const RateCount &other);
    /// Of a count that has grown.
    friend RateCount operator-(const RateCount &later, const RateCount &earlier);
    friend bool operator==(const RateCount &, const RateCount &) = default;
};

/// The last 60 seconds second by second, 15 minutes by 10 seconds, 24 hours by 5 minutes.
enum class RateSpan { Minute, QuarterHour, Day };

[[nodiscard]] Duration lengthOf(RateSpan span);

/// What happened in one stretch of a span.
struct RatePoint
{
    Instant from;
    /// The whole stretch; of one that is not over, what has passed, or at least a fifth.
    Duration length{0};
    RateCount count;

    [[nodiscard]] double perSecond(quint64 number) const;
};

/// Counts over time in memory that does not grow: each second of the last 15 minutes, each minute of the last 24 hours.
/// Where nothing was counted there is nothing: gaps are zero. A clock that is set back does not mix what was with what
/// will be: what was counted stays as long ago as it is. One that jumps ahead leaves a gap. A plain value, for one
/// thread.
class RateSeries final
{
public:
    /// Counting begins now.
    explicit RateSeries(Instant now);

    /// What came between two instants, the latter of which is now: spread evenly over the seconds between, so that it
    /// does not matter how often one counts. After more than 10 s without counting it stands in the last second.
    void add(Instant from, Instant now, const RateCount &count);

    /// The oldest first, without a gap: up to the last whole second, in longer spans up to and with the stretch in
    /// which `now` lies.
    [[nodiscard]] QList<RatePoint> points(RateSpan span, Instant now) const;
    [[nodiscard]] RateCount total(RateSpan span, Instant now) const;
    /// When counting began: before that nobody knows.
    [[nodiscard]] Instant since() const { return m_since; }

private:
    // A stretch and which one it is: a slot of another number is from a round before, so nothing has to be cleared.
    struct Slot
    {
        qint64 number = -1;
        RateCount count;
    };
    using Ring = std::vector<Slot>;

    static void addTo(Ring &ring, qint64 number, const RateCount &count);
    [[nodiscard]] static RateCount in(const Ring &ring, qint64 number);
    [[nodiscard]] Instant steady(Instant wall) const;

    Instant m_since;
    Instant m_latest;    // in steady time
    Duration m_ahead{0}; // how far steady time, which never goes back, is before the wall clock
    Ring m_seconds;
    Ring m_minutes;
};

} // namespace tessera::ui
