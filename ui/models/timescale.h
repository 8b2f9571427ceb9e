// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace tessera::ui {

/// Which stretch of time a width of pixels shows: instants to pixels and back. An immutable value; what would show less
/// than ten seconds, more than fifty years, or anything outside the years 1990 to 2190 is brought back within.
class TimeScale final
{
public:
    static constexpr Duration shortest = std::chrono::seconds(10);
    static constexpr Duration longest = std::chrono::days(50 * 365);

    /// `pixels`: at least one is taken.
    TimeScale(Instant from, Duration span, int pixels);

    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] Instant until() const { return m_from + m_span; }
    [[nodiscard]] Duration span() const { return m_span; }
    [[nodiscard]] int pixels() const { return m_pixels; }

    /// Beyond 0 and pixels() for what is not shown.
    [[nodiscard]] double toPixel(Instant instant) const;
    [[nodiscard]] Instant toInstant(double pixel) const;
    /// How long a pixel lasts, in milliseconds.
    [[nodiscard]] double pixelLength() const { return static_cast<double>(m_span.count()) / m_pixels; }

    /// Shows `factor` times as much in detail; `around` stays at its pixel so long as the bounds allow.
    [[nodiscard]] TimeScale zoomed(double factor, Instant around) const;
    /// Shows what is that many pixels further on.
    [[nodiscard]] TimeScale panned(double pixels) const;
    [[nodiscard]] TimeScale moved(Duration by) const { return {m_from + by, m_span, m_pixels}; }
    /// The same stretch of time in another width.
    [[nodiscard]] TimeScale resized(int pixels) const { return {m_from, m_span, pixels}; }

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    Instant m_from;
    Duration m_span;
    int m_pixels;
};

} // namespace tessera::ui
