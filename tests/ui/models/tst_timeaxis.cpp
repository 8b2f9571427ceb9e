// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timeaxis.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

using Unit = TickStep::Unit;

QTimeZone berlin() { return QTimeZone("Europe/Berlin"); }

QDateTime local(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
}

Instant at(const char *text, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(QLatin1StringView(text), Qt::ISODate);
    time.setTimeZone(zone);
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

QStringList texts(const QList<Instant> &ticks, const QTimeZone &zone, const QString &format)
{
    QStringList list;
    for (const Instant tick : ticks)
        list.append(local(tick, zone).toString(format));
    return list;
}

TimeScale anyScale()
{
    const auto from = *rc::gen::inRange<qint64>(toMilliseconds(Instant(std::chrono::sys_days(1995y / 1 / 1))),
        toMilliseconds(Instant(std::chrono::sys_days(2120y / 1 / 1))));
    // Each order of magnitude as often as the other.
    const double exponent = *rc::gen::inRange(4000, 12'200) / 1000.0;
    return {
        fromMilliseconds(from), Duration{static_cast<qint64>(std::pow(10, exponent))}, *rc::gen::inRange(200, 4000)};
}

QTimeZone anyZone()
{
    return QTimeZone(*rc::gen::elementOf(std::vector<QByteArray>{"UTC", "Europe/Berlin", "America/New_York",
        "Asia/Kathmandu", "Asia/Tehran", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia"}));
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndInOrderAtAnyZoom();
    void labelsHaveRoom();
    void stepsGrow();
    void theHourThatDoesNotExistHasNoTick();
    void theHourThatComesTwiceHasTwo();
    void daysBeginWhereMidnightDoesNot();
    void weeksBeginOnMonday();
    void contextsSayWhatTicksLeaveOut();
};

void TestTimeAxis::ticksAreRoundAndInOrderAtAnyZoom()
{
    QVERIFY(rc::check("ticks of any scale", [] {
        const TimeScale scale = anyScale();
        const QTimeZone zone = anyZone();
        const int labelPixels = *rc::gen::inRange(40, 120);
        const TickStep step =
            stepOfAtLeast(Duration{static_cast<qint64>(std::ceil(labelPixels * scale.pixelLength()))});
        const QList<Instant> ticks = ticksBetween(scale.from(), scale.until(), step, zone);
        Instant last = scale.from() - 1ms;
        for (const Instant tick : ticks) {
            RC_ASSERT(tick > last);
            RC_ASSERT(tick <= scale.until());
            last = tick;
            const QDateTime time = local(tick, zone);
            if (step.unit < Unit::Day)
                RC_ASSERT(time.time().msecsSinceStartOfDay() % lengthOf(step).count() == 0);
            else
                RC_ASSERT(time == time.date().startOfDay(zone));
            if (step.unit >= Unit::Month)
                RC_ASSERT(time.date().day() == 1);
            if (step.unit == Unit::Year)
                RC_ASSERT(time.date().month() == 1 && time.date().year() % step.count == 0);
        }
        // As many as fit, but for the months' and the clock's unevenness.
        const auto expected = scale.span() / lengthOf(step);
        RC_ASSERT(std::abs(ticks.size() - expected) <= 2 + expected / 8);
    }));
}

void TestTimeAxis::labelsHaveRoom()
{
    QVERIFY(rc::check("labels of any scale", [] {
        const TimeScale scale = anyScale();
        const QTimeZone zone = anyZone();
        const TimeAxis axis = timeAxis(scale, 60, zone);
        RC_ASSERT(!axis.ticks.isEmpty() || scale.pixels() < 60 * 10);
        double last = -60;
        for (const AxisLabel &label : axis.ticks) {
            if (label.text.isEmpty())
                continue;
            RC_ASSERT(scale.toPixel(label.at) - last >= 60 * 0.6);
            last = scale.toPixel(label.at);
        }
        if (!axis.contexts.isEmpty()) {
            RC_ASSERT(axis.contexts.first().at <= scale.from());
            for (qsizetype i = 1; i < axis.contexts.size(); ++i)
                RC_ASSERT(axis.contexts[i].at > scale.from());
        }
    }));
}

void TestTimeAxis::stepsGrow()
{
    TickStep last = stepOfAtLeast(0ms);
    QCOMPARE(last, (TickStep{Unit::Second, 1}));
    for (Duration distance = 1s; distance < std::chrono::days(20'000); distance = distance * 5 / 4) {
        const TickStep step = stepOfAtLeast(distance);
        QVERIFY(lengthOf(step) >= lengthOf(last));
        QVERIFY(lengthOf(step) >= distance || step == (TickStep{Unit::Year, 20}));
        last = step;
    }
}

void TestTimeAxis::theHourThatDoesNotExistHasNoTick()
{
    const QList<Instant> ticks = ticksBetween(
        at("2026-03-29T00:30:00", berlin()), at("2026-03-29T05:30:00", berlin()), {Unit::Hour, 1}, berlin());
    QCOMPARE(texts(ticks, berlin(), QStringLiteral("HH:mm")), QStringLiteral("01:00 03:00 04:00 05:00").split(u' '));
}

void TestTimeAxis::theHourThatComesTwiceHasTwo()
{
    const QList<Instant> ticks = ticksBetween(
        at("2026-10-25T00:30:00", berlin()), at("2026-10-25T04:30:00", berlin()), {Unit::Hour, 1}, berlin());
    QCOMPARE(
        texts(ticks, berlin(), QStringLiteral("HH:mm")), QStringLiteral("01:00 02:00 02:00 03:00 04:00").split(u' '));
}

void TestTimeAxis::daysBeginWhereMidnightDoesNot()
{
    const QTimeZone beirut("Asia/Beirut"); // where summer time begins at midnight
    const QList<Instant> ticks =
        ticksBetween(at("2026-03-28T12:00:00", beirut), at("2026-03-30T12:00:00", beirut), {Unit::Day, 1}, beirut);
    QCOMPARE(texts(ticks, beirut, QStringLiteral("dd HH:mm")),
        (QStringList{QStringLiteral("29 01:00"), QStringLiteral("30 00:00")}));
}

void TestTimeAxis::weeksBeginOnMonday()
{
    const QList<Instant> ticks = ticksBetween(
        at("2026-11-01T12:00:00", berlin()), at("2026-12-01T12:00:00", berlin()), {Unit::Day, 7}, berlin());
    QCOMPARE(ticks.size(), 5);
    for (const Instant tick : ticks)
        QCOMPARE(local(tick, berlin()).date().dayOfWeek(), 1);
}

void TestTimeAxis::contextsSayWhatTicksLeaveOut()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const TimeAxis hours = timeAxis({at("2026-11-25T20:30:00", berlin()), 8h, 800}, 80, berlin());
    QCOMPARE(hours.ticks.first().text, QStringLiteral("21:00"));
    QCOMPARE(hours.contexts.size(), 2);
    QCOMPARE(hours.contexts[0].text, QStringLiteral("Wed 25 Nov 2026"));
    QCOMPARE(hours.contexts[1].text, QStringLiteral("Thu 26 Nov 2026"));
    const TimeAxis days = timeAxis({at("2026-11-25T20:30:00", berlin()), std::chrono::days(10), 800}, 70, berlin());
    QCOMPARE(days.ticks.first().text, QStringLiteral("Thu 26"));
    QCOMPARE(days.contexts[1].text, QStringLiteral("December 2026"));
    const TimeAxis months = timeAxis({at("2026-11-25T20:30:00", berlin()), std::chrono::days(300), 800}, 60, berlin());
    QCOMPARE(months.ticks.first().text, QStringLiteral("Dec"));
    QCOMPARE(months.contexts[1].text, QStringLiteral("2027"));
    const TimeAxis years = timeAxis({at("2026-11-25T20:30:00", berlin()), std::chrono::days(3650), 800}, 60, berlin());
    QCOMPARE(years.ticks.first().text, QStringLiteral("2027"));
    QVERIFY(years.contexts.isEmpty());
}

QTEST_APPLESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
