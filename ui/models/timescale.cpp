// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timescale.h"

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr Instant earliest = std::chrono::sys_days(1990y / 1 / 1);
constexpr Instant latest = std::chrono::sys_days(2190y / 1 / 1);

// Of a number that may be far beyond what fits.
Duration rounded(double milliseconds)
{
    constexpr double most = 1e15;
    return Duration{std::llround(std::clamp(milliseconds, -most, most))};
}

} // namespace

TimeScale::TimeScale(Instant from, Duration span, int pixels)
    : m_span(std::clamp(span, shortest, longest))
    , m_pixels(std::max(pixels, 1))
{
    m_from = std::clamp(from, earliest, latest - m_span);
}

double TimeScale::toPixel(Instant instant) const
{
    return static_cast<double>((instant - m_from).count()) / pixelLength();
}

Instant TimeScale::toInstant(double pixel) const { return m_from + rounded(pixel * pixelLength()); }

TimeScale TimeScale::zoomed(double factor, Instant around) const
{
    const Duration span =
        std::clamp(rounded(static_cast<double>(m_span.count()) / std::max(factor, 1e-6)), shortest, longest);
    const double before = static_cast<double>((around - m_from).count());
    const double scaled = before * static_cast<double>(span.count()) / static_cast<double>(m_span.count());
    return {around - rounded(scaled), span, m_pixels};
}

TimeScale TimeScale::panned(double pixels) const { return moved(rounded(pixels * pixelLength())); }

} // namespace tessera::ui
