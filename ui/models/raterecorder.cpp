// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/raterecorder.h"

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

bool isSignIn(const admin::RequestEntry &entry)
{
    return entry.service == admin::Service::Auth && entry.method == "POST" &&
           (entry.path == "/auth/signin" || entry.path == "/auth/login");
}

RateCount countOf(const admin::RequestEntry &entry)
{
    RateCount count{.requests = 1};
    count.failed = entry.aborted || entry.status >= 500 ? 1 : 0;
    count.refused = count.failed == 0 && entry.status >= 400 ? 1 : 0;
    if (isSignIn(entry)) {
        count.signIns = 1;
        count.signInsRefused = entry.status == 401 || entry.status == 429 ? 1 : 0;
    }
    return count;
}

} // namespace

RateRecorder::RateRecorder(RequestStream &requests, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_series(clock.now())
    , m_recorded(m_series.since())
{
    connect(&requests, &RequestStream::arrived, this, &RateRecorder::count);
    connect(&m_timer, &QTimer::timeout, this, &RateRecorder::record);
    m_timer.start(250ms);
}

void RateRecorder::count(const QList<admin::RequestEntry> &entries, quint64 missed)
{
    m_new.requests += missed;
    for (const admin::RequestEntry &entry : entries)
        m_new += countOf(entry);
}

void RateRecorder::record()
{
    const Instant now = m_clock.now();
    m_series.add(m_recorded, now, std::exchange(m_new, {}));
    const bool isAnother =
        std::chrono::floor<std::chrono::seconds>(now) != std::chrono::floor<std::chrono::seconds>(m_recorded);
    m_recorded = now;
    if (isAnother)
        Q_EMIT secondPassed();
}

} // namespace tessera::ui
