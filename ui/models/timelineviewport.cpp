// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelineviewport.h"

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// Where now stands after goToNow(): what comes matters more than what was.
constexpr double placeOfNow = 0.3;
// Those to come that are fitted in: enough to see the rhythm.
constexpr int mostPlanned = 2;
// What is seen at least, where all that happens is a key that goes on for ever.
constexpr Duration leastToSee = 1min;

} // namespace

TimelineViewport::TimelineViewport()
    : m_scale(Instant(), 24h, 1)
{
}

void TimelineViewport::fit(const QList<KeyLife> &lives, Instant now)
{
    Instant first = now;
    Instant last = now;
    int planned = 0;
    for (const KeyLife &life : lives) {
        if (life.isPlanned() && ++planned > mostPlanned)
            break;
        first = std::min(first, life.publishedAt);
        const QList<KeyStretch> stretches = life.stretches();
        for (const KeyStretch &stretch : stretches)
            last = std::max(last, stretch.until.value_or(stretch.from));
    }
    // A key that signs without an end, and nothing else to come: some of that is seen, too.
    last = std::max(last, now + std::max<Duration>((now - first) / 3, leastToSee / 2));
    first = std::min(first, last - leastToSee);
    const Duration margin = (last - first) / 25;
    m_scale = TimeScale(first - margin, last - first + 2 * margin, m_scale.pixels());
    m_now = now;
    m_follows = true;
    m_isChosen = false;
}

void TimelineViewport::goToNow(Instant now)
{
    const TimeScale there(now, m_scale.span(), m_scale.pixels());
    m_scale = there.panned(-placeOfNow * m_scale.pixels());
    m_now = now;
    m_follows = true;
    m_isChosen = true;
}

void TimelineViewport::zoom(double factor, Instant around)
{
    m_scale = m_scale.zoomed(factor, around);
    m_isChosen = true;
}

void TimelineViewport::zoom(double factor)
{
    const bool isNowSeen = m_now >= m_scale.from() && m_now <= m_scale.until();
    zoom(factor, isNowSeen ? m_now : m_scale.from() + m_scale.span() / 2);
}

void TimelineViewport::pan(double pixels)
{
    m_scale = m_scale.panned(pixels);
    m_follows = false;
    m_isChosen = true;
}

void TimelineViewport::passTime(Instant now)
{
    if (m_follows)
        m_scale = m_scale.moved(now - m_now);
    m_now = now;
}

} // namespace tessera::ui
