// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/raterecorder.h"

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

RateCount countOf(const admin::RequestTotals &totals)
{
    return {.requests = totals.requests,
        .refused = totals.clientErrors,
        .failed = totals.serverErrors + totals.aborted,
        .signIns = totals.signInsAccepted + totals.signInsRefused,
        .signInsRefused = totals.signInsRefused};
}

RateCount countOf(const admin::RequestFeed &feed)
{
    RateCount count = countOf(feed.totals(admin::Service::Auth));
    count += countOf(feed.totals(admin::Service::Resource));
    return count;
}

} // namespace

RateRecorder::RateRecorder(const admin::RequestFeed &feed, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_series(clock.now())
    , m_recorded(m_series.since())
    , m_before(countOf(feed))
{
    connect(&m_timer, &QTimer::timeout, this, &RateRecorder::record);
    m_timer.start(250ms);
}

void RateRecorder::record()
{
    const Instant now = m_clock.now();
    const RateCount all = countOf(m_feed);
    m_series.add(m_recorded, now, all - m_before);
    m_before = all;
    const bool isAnother =
        std::chrono::floor<std::chrono::seconds>(now) != std::chrono::floor<std::chrono::seconds>(m_recorded);
    m_recorded = now;
    if (isAnother)
        Q_EMIT secondPassed();
}

} // namespace tessera::ui
