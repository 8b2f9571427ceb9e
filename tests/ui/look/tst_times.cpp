// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/times.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

class TestTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void durationsHaveTwoUnitsAtMost_data();
    void durationsHaveTwoUnitsAtMost();
    void relativeSaysBeforeAndAfter_data();
    void relativeSaysBeforeAndAfter();
    void timesAreLocalAndWithSeconds();
    void theDateIsLeftOutOnTheSameDayOnly();
    void timesAreWrittenAsTheLanguageDoes();
};

// 2026-11-24 07:15:30 UTC.
constexpr Instant morning = fromMilliseconds(1'795'504'530'000);

void TestTimes::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QCOMPARE(toIso8601(morning), QStringLiteral("2026-11-24T07:15:30.000Z"));
}

void TestTimes::durationsHaveTwoUnitsAtMost_data()
{
    QTest::addColumn<Duration>("duration");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << Duration(0) << QStringLiteral("0 s");
    QTest::newRow("less than a second") << Duration(999ms) << QStringLiteral("0 s");
    QTest::newRow("never negative") << Duration(-5s) << QStringLiteral("0 s");
    QTest::newRow("seconds") << Duration(45s) << QStringLiteral("45 s");
    QTest::newRow("a minute") << Duration(1min) << QStringLiteral("1 min");
    QTest::newRow("a minute and a second") << Duration(61s) << QStringLiteral("1 min 1 s");
    QTest::newRow("hours and minutes") << Duration(3h + 12min + 59s) << QStringLiteral("3 h 12 min");
    QTest::newRow("no zero in between") << Duration(3h + 40s) << QStringLiteral("3 h");
    QTest::newRow("days and hours") << Duration(52h) << QStringLiteral("2 d 4 h");
    QTest::newRow("years are days") << Duration(400 * 24h) << QStringLiteral("400 d");
}

void TestTimes::durationsHaveTwoUnitsAtMost()
{
    QFETCH(Duration, duration);
    QFETCH(QString, words);
    QCOMPARE(inWords(duration), words);
}

void TestTimes::relativeSaysBeforeAndAfter_data()
{
    QTest::addColumn<Duration>("distance");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << Duration(0) << QStringLiteral("now");
    QTest::newRow("almost a second ahead") << Duration(999ms) << QStringLiteral("now");
    QTest::newRow("almost a second ago") << Duration(-999ms) << QStringLiteral("now");
    QTest::newRow("ahead") << Duration(3h + 12min) << QStringLiteral("in 3 h 12 min");
    QTest::newRow("ago") << Duration(-5s) << QStringLiteral("5 s ago");
}

void TestTimes::relativeSaysBeforeAndAfter()
{
    QFETCH(Duration, distance);
    QFETCH(QString, words);
    QCOMPARE(relative(morning + distance, morning), words);
}

void TestTimes::timesAreLocalAndWithSeconds()
{
    QCOMPARE(localTime(morning), QStringLiteral("24/11/2026 08:15:30"));
    // In summer the clocks of Berlin are two hours ahead.
    QCOMPARE(localTime(morning - 150 * 24h), QStringLiteral("27/06/2026 09:15:30"));
}

void TestTimes::theDateIsLeftOutOnTheSameDayOnly()
{
    QCOMPARE(localTime(morning, morning + 1h), QStringLiteral("08:15:30"));
    QCOMPARE(localTime(morning, morning + 24h), QStringLiteral("24/11/2026 08:15:30"));
    // 23:15 UTC of the same day is already the next one in Berlin.
    QCOMPARE(localTime(morning + 16h, morning), QStringLiteral("25/11/2026 00:15:30"));
}

void TestTimes::timesAreWrittenAsTheLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const QString german = localTime(morning);
    QLocale::setDefault(before);
    QCOMPARE(german, QStringLiteral("24.11.26 08:15:30"));
}

QTEST_GUILESS_MAIN(TestTimes)

#include "tst_times.moc"
