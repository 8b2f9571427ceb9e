// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/schedule.h"

#include <QTest>

using namespace tessera;
using namespace tessera::backup;
using namespace std::chrono_literals;

class TestSchedule : public QObject
{
    Q_OBJECT

    const Instant m_now = fromMilliseconds(1'800'000'000'000);

private Q_SLOTS:
    void afterTheLastOne()
    {
        QCOMPARE(nextBackup({}, 24h, m_now), m_now); // there was none
        QCOMPARE(nextBackup({.written = m_now, .failed = {}}, 24h, m_now), m_now + 24h);
        QCOMPARE(nextBackup({.written = m_now - 23h, .failed = {}}, 24h, m_now), m_now + 1h);
        QCOMPARE(nextBackup({.written = m_now - 24h, .failed = {}}, 24h, m_now), m_now);
        QCOMPARE(nextBackup({.written = m_now - 240h, .failed = {}}, 24h, m_now), m_now); // overdue
    }

    void afterAFailure()
    {
        QCOMPARE(nextBackup({.written = {}, .failed = m_now}, 24h, m_now), m_now + 1h);
        QCOMPARE(nextBackup({.written = m_now - 48h, .failed = m_now - 30min}, 24h, m_now), m_now + 30min);
        QCOMPARE(nextBackup({.written = m_now - 48h, .failed = m_now - 2h}, 24h, m_now), m_now);
        QCOMPARE(nextBackup({.written = {}, .failed = m_now}, 10min, m_now), m_now + 10min);
        // The setting was made longer: it is not tried more often for having failed.
        QCOMPARE(nextBackup({.written = m_now - 1h, .failed = m_now}, 24h, m_now), m_now + 23h);
    }

    void afterTheClockWentBack()
    {
        QCOMPARE(nextBackup({.written = m_now + 1000h, .failed = {}}, 24h, m_now), m_now + 24h);
        QCOMPARE(nextBackup({.written = {}, .failed = m_now + 1000h}, 24h, m_now), m_now + 1h);
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
