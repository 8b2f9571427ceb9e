// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/timerwheel.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>
#include <vector>

using namespace tessera::http;
using namespace std::chrono_literals;

class TimerWheelTest : public QObject
{
    Q_OBJECT

private:
    struct Thing : TimerWheel::Entry
    {
        TimerWheel::Time firedAt{};
    };

private Q_SLOTS:
    void firesNeverEarlyAndAtMostAGranuleLate()
    {
        const TimerWheel::Time start = std::chrono::steady_clock::now();
        TimerWheel wheel(start);
        std::deque<Thing> things(3000);
        QRandomGenerator random(7);
        for (Thing &thing : things)
            wheel.schedule(thing, start + std::chrono::milliseconds(random.bounded(200'000)));
        for (size_t i = 0; i < things.size(); i += 3) // put off, and brought forward
            wheel.schedule(things[i], start + std::chrono::milliseconds(random.bounded(200'000)));
        for (size_t i = 0; i < things.size(); i += 100)
            TimerWheel::remove(things[i]);
        for (TimerWheel::Time now = start; now < start + 201s; now += 7ms)
            wheel.advance(now, [now](TimerWheel::Entry &entry) { static_cast<Thing &>(entry).firedAt = now; });
        for (size_t i = 0; i < things.size(); ++i) {
            const Thing &thing = things[i];
            if (i % 100 == 0) {
                QCOMPARE(thing.firedAt, TimerWheel::Time{});
                continue;
            }
            QVERIFY(thing.firedAt >= thing.deadline);
            QVERIFY(thing.firedAt <= thing.deadline + TimerWheel::granule + 7ms);
        }
    }

    void survivesALongPause()
    {
        const TimerWheel::Time start = std::chrono::steady_clock::now();
        TimerWheel wheel(start);
        Thing soon;
        Thing late;
        wheel.schedule(soon, start + 1s);
        wheel.schedule(late, start + 2h);
        int fired = 0;
        wheel.advance(start + 1h, [&fired](TimerWheel::Entry &) { ++fired; });
        QCOMPARE(fired, 1);
        wheel.advance(start + 2h + 100ms, [&fired](TimerWheel::Entry &) { ++fired; });
        QCOMPARE(fired, 2);
    }

    void mayScheduleWhileItFires()
    {
        const TimerWheel::Time start = std::chrono::steady_clock::now();
        TimerWheel wheel(start);
        Thing thing;
        wheel.schedule(thing, start + 100ms);
        int fired = 0;
        for (TimerWheel::Time now = start; now < start + 1s; now += 10ms) {
            wheel.advance(now, [&](TimerWheel::Entry &entry) {
                ++fired;
                wheel.schedule(entry, now + 100ms);
            });
        }
        QVERIFY(fired >= 6 && fired <= 9);
        TimerWheel::remove(thing);
    }
};

QTEST_GUILESS_MAIN(TimerWheelTest)
#include "tst_timerwheel.moc"
