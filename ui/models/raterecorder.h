// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/requestfeed.h"
#include "ui/models/rateseries.h"

#include <QObject>
#include <QTimer>

namespace tessera::ui {

/// Counts the requests and sign-ins of the services of this process for as long as it lives, whichever page is open and
/// however fast they come. Owned by the window; GUI thread.
class RateRecorder final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Counting begins now.
    RateRecorder(const admin::RequestFeed &feed, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const RateSeries &series() const { return m_series; }

Q_SIGNALS:
    /// Another second is over.
    void secondPassed();

private:
    void record();

    const admin::RequestFeed &m_feed;
    const Clock &m_clock;
    RateSeries m_series;
    Instant m_recorded;
    RateCount m_before;
    QTimer m_timer;
};

} // namespace tessera::ui
