// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlog.h"

#include "ui/models/requestentries.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatComesInItsOrder();
    void forgetsTheOldest();
    void takesMoreThanItHoldsAtOnce();
    void whatComesWhileItIsPausedWaits();
    void noMoreWaitsThanIsHeld();
    void saysWhatWasMissed();

private:
    struct World
    {
        admin::RequestFeed feed;
        RequestStream stream{feed};
        RequestLog log{stream};
        quint64 next = 0;

        void add(qsizetype count)
        {
            for (qsizetype i = 0; i < count; ++i)
                feed.add(requestEntry(next++));
        }
    };
};

void TestRequestLog::holdsWhatComesInItsOrder()
{
    World world;
    QCOMPARE(world.log.first(), world.log.end());
    world.add(3);
    QTRY_COMPARE(world.log.end(), 3u);
    world.add(2);
    QTRY_COMPARE(world.log.end(), 5u);
    for (quint64 n = 0; n < 5; ++n)
        QCOMPARE(world.log.at(n).id, requestId(n));
    QCOMPARE(world.log.find(requestId(3)), std::optional<quint64>(3));
    QCOMPARE(world.log.find(requestId(5)), std::nullopt);
}

void TestRequestLog::forgetsTheOldest()
{
    World world;
    world.add(RequestLog::capacity);
    QTRY_COMPARE(world.log.end(), quint64{RequestLog::capacity});
    QSignalSpy forgetting(&world.log, &RequestLog::aboutToForget);
    world.add(700);
    QTRY_COMPARE(world.log.end(), quint64{RequestLog::capacity + 700});
    QCOMPARE(world.log.first(), 700u);
    QCOMPARE(world.log.at(700).id, requestId(700));
    QCOMPARE(forgetting.last().first().value<quint64>(), 700u);
    QCOMPARE(world.log.find(requestId(699)), std::nullopt);
}

void TestRequestLog::takesMoreThanItHoldsAtOnce()
{
    World world;
    world.add(10);
    QTRY_COMPARE(world.log.end(), 10u);
    world.log.setPaused(true);
    world.add(RequestLog::capacity);
    QTRY_COMPARE(world.log.waiting(), quint64{RequestLog::capacity});
    QCOMPARE(world.log.end(), 10u);
    world.log.setPaused(false);
    QCOMPARE(world.log.end() - world.log.first(), quint64{RequestLog::capacity});
    QCOMPARE(world.log.at(world.log.first()).id, requestId(10));
    QCOMPARE(world.log.at(world.log.end() - 1).id, requestId(world.next - 1));
}

void TestRequestLog::whatComesWhileItIsPausedWaits()
{
    World world;
    world.log.setPaused(true);
    world.add(5);
    QTRY_COMPARE(world.log.waiting(), 5u);
    QCOMPARE(world.log.end(), 0u);
    QSignalSpy appended(&world.log, &RequestLog::appended);
    world.log.setPaused(false);
    QCOMPARE(appended.count(), 1);
    QCOMPARE(world.log.waiting(), 0u);
    QCOMPARE(world.log.end(), 5u);
    world.add(1);
    QTRY_COMPARE(world.log.end(), 6u);
}

void TestRequestLog::noMoreWaitsThanIsHeld()
{
    World world;
    world.log.setPaused(true);
    for (quint64 round = 1; round <= 3; ++round) {
        world.add(RequestLog::capacity / 2);
        QTRY_COMPARE(world.log.waiting(), round * RequestLog::capacity / 2);
    }
    world.log.setPaused(false);
    QCOMPARE(world.log.end() - world.log.first(), quint64{RequestLog::capacity});
    QCOMPARE(world.log.at(world.log.first()).id, requestId(RequestLog::capacity / 2));
}

void TestRequestLog::saysWhatWasMissed()
{
    World world;
    QSignalSpy missed(&world.log, &RequestLog::missedChanged);
    world.add(admin::RequestFeed::capacity + 123);
    QTRY_COMPARE(world.log.missed(), 123u);
    QCOMPARE(missed.count(), 1);
    QTRY_COMPARE(world.log.at(world.log.first()).id, requestId(123));
}

QTEST_GUILESS_MAIN(TestRequestLog)

#include "tst_requestlog.moc"
