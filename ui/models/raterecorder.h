// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rateseries.h"
#include "ui/models/requeststream.h"

#include <QTimer>

namespace tessera::ui {

/// Counts the requests and sign-ins of the services of this process for as long as it lives, whichever page is open.
/// Owned by the window; GUI thread.
class RateRecorder final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RateRecorder(RequestStream &requests, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const RateSeries &series() const { return m_series; }

Q_SIGNALS:
    /// Another second is over.
    void secondPassed();

private:
    void count(const QList<admin::RequestEntry> &entries, quint64 missed);
    void record();

    const Clock &m_clock;
    RateSeries m_series;
    Instant m_recorded;
    RateCount m_new;
    QTimer m_timer;
};

} // namespace tessera::ui
