// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rateseries.h"

#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

// On the minute.
constexpr Instant start = fromMilliseconds(1'800'000'000'000);

RateCount requests(quint64 number) { return {.requests = number}; }

quint64 requestsAgo(const RateSeries &series, RateSpan span, Instant now, qsizetype stretches)
{
    const QList<RatePoint> points = series.points(span, now);
    return points[points.size() - 1 - stretches].count.requests;
}

} // namespace

class TestRateSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsCounted();
    void whatComesBetweenIsSpread();
    void spansAreWholeAndInOrder();
    void gapsAreZero();
    void oldRoundsOfTheRingAreForgotten();
    void aClockSetBackMixesNothing();
    void aClockSetAheadLeavesAGap();
    void aLongPauseIsNotSpread();
    void ratesOfAStretchThatIsNotOver();
};

void TestRateSeries::everyKindIsCounted()
{
    RateSeries series(start);
    const RateCount count{.requests = 11, .refused = 5, .failed = 2, .signIns = 7, .signInsRefused = 3};
    series.add(start + 100ms, start + 350ms, count);
    series.add(start + 350ms, start + 600ms, count);
    const RateCount twice{.requests = 22, .refused = 10, .failed = 4, .signIns = 14, .signInsRefused = 6};
    for (const RateSpan span : {RateSpan::Minute, RateSpan::QuarterHour, RateSpan::Day})
        QCOMPARE(series.total(span, start + 1s), twice);
    QCOMPARE(series.since(), start);
}

void TestRateSeries::whatComesBetweenIsSpread()
{
    RateSeries series(start);
    // 0.5 s of the first second, the whole of the next, 0.5 s of the third.
    series.add(start + 500ms, start + 2500ms, requests(9));
    const Instant later = start + 4s;
    QCOMPARE(requestsAgo(series, RateSpan::Minute, later, 3), 2u);
    QCOMPARE(requestsAgo(series, RateSpan::Minute, later, 2), 4u);
    QCOMPARE(requestsAgo(series, RateSpan::Minute, later, 1), 3u);
    QCOMPARE(series.total(RateSpan::Minute, later), requests(9));
    QCOMPARE(series.total(RateSpan::Day, later), requests(9));
}

void TestRateSeries::spansAreWholeAndInOrder()
{
    RateSeries series(start);
    const Instant now = start + 25h + 123s + 456ms;
    for (const auto &[span, count] :
        {std::pair{RateSpan::Minute, 60}, {RateSpan::QuarterHour, 90}, {RateSpan::Day, 288}}) {
        const QList<RatePoint> points = series.points(span, now);
        QCOMPARE(points.size(), count);
        for (qsizetype i = 1; i < points.size(); ++i)
            QCOMPARE(points[i].from - points[i - 1].from, lengthOf(span) / count);
        QVERIFY(points.last().from <= now);
        QVERIFY(points.last().from + lengthOf(span) / count >= now - 1s);
    }
}

void TestRateSeries::gapsAreZero()
{
    RateSeries series(start);
    series.add(start, start + 500ms, requests(5));
    series.add(start + 30s, start + 30s + 500ms, requests(6));
    const Instant now = start + 31s;
    QCOMPARE(requestsAgo(series, RateSpan::Minute, now, 0), 6u);
    for (int ago = 1; ago < 30; ++ago)
        QCOMPARE(requestsAgo(series, RateSpan::Minute, now, ago), 0u);
    QCOMPARE(requestsAgo(series, RateSpan::Minute, now, 30), 5u);
}

void TestRateSeries::oldRoundsOfTheRingAreForgotten()
{
    RateSeries series(start);
    for (int day = 0; day < 3; ++day) {
        for (int minute = 0; minute < 24 * 60; ++minute) {
            const Instant at = start + day * 24h + minute * 1min;
            series.add(at, at + 1s, requests(1));
        }
    }
    const Instant now = start + 72h - 1s;
    const quint64 inADay = series.total(RateSpan::Day, now).requests;
    QVERIFY2(inADay >= 1435 && inADay <= 1440, qPrintable(QString::number(inADay)));
    QCOMPARE(series.total(RateSpan::QuarterHour, now).requests, 15u);
    QCOMPARE(series.total(RateSpan::Day, now + 25h), RateCount{});
    QCOMPARE(series.total(RateSpan::QuarterHour, now + 25h), RateCount{});
}

void TestRateSeries::aClockSetBackMixesNothing()
{
    RateSeries series(start);
    series.add(start, start + 1s - 1ms, requests(5));
    const Instant back = start - 6h;
    QCOMPARE(series.total(RateSpan::Minute, back).requests, 0u); // its second is not over
    series.add(start + 1s, back, requests(7));
    series.add(back, back + 2s, requests(4));
    const Instant now = back + 2s;
    QCOMPARE(series.total(RateSpan::QuarterHour, now).requests, 16u);
    const QList<RatePoint> points = series.points(RateSpan::Minute, now);
    QVERIFY(points.last().from <= now && points.last().from > now - 3s); // told in the clock's new time
    QCOMPARE(points[points.size() - 2].count.requests, 12u);
    QCOMPARE(points.last().count.requests, 2u);
}

void TestRateSeries::aClockSetAheadLeavesAGap()
{
    RateSeries series(start);
    series.add(start, start + 500ms, requests(5));
    series.add(start + 3h, start + 3h + 500ms, requests(6));
    const Instant now = start + 3h + 1s;
    QCOMPARE(series.total(RateSpan::QuarterHour, now).requests, 6u);
    QCOMPARE(series.total(RateSpan::Day, now).requests, 11u);
}

void TestRateSeries::aLongPauseIsNotSpread()
{
    RateSeries series(start);
    series.add(start, start + 10min, requests(600));
    QCOMPARE(requestsAgo(series, RateSpan::Minute, start + 10min + 1s, 0), 600u);
}

void TestRateSeries::ratesOfAStretchThatIsNotOver()
{
    RateSeries series(start);
    series.add(start, start + 100ms, requests(10));
    // A tenth of a second is too little to tell a rate from.
    QCOMPARE(series.points(RateSpan::QuarterHour, start + 100ms).constLast().perSecond(10), 5.0);
    QCOMPARE(series.points(RateSpan::QuarterHour, start + 4s).constLast().perSecond(10), 2.5);
    QCOMPARE(series.points(RateSpan::Minute, start + 1s).constLast().perSecond(10), 10.0);
}

QTEST_GUILESS_MAIN(TestRateSeries)
#include "tst_rateseries.moc"
