// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duration.h"

#include <QTest>

using namespace tessera;
using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: refused
        QTest::newRow("milliseconds") << QStringLiteral("500ms") << qint64(500);
        QTest::newRow("seconds") << QStringLiteral("60s") << qint64(60'000);
        QTest::newRow("minutes") << QStringLiteral("15min") << qint64(900'000);
        QTest::newRow("hours") << QStringLiteral("24h") << qint64(86'400'000);
        QTest::newRow("days") << QStringLiteral("30d") << qint64(2'592'000'000);
        QTest::newRow("zero") << QStringLiteral("0s") << qint64(0);
        QTest::newRow("no unit") << QStringLiteral("60") << qint64(-1);
        QTest::newRow("no number") << QStringLiteral("min") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-5s") << qint64(-1);
        QTest::newRow("sign") << QStringLiteral("+5s") << qint64(-1);
        QTest::newRow("fraction") << QStringLiteral("1.5h") << qint64(-1);
        QTest::newRow("space") << QStringLiteral("5 s") << qint64(-1);
        QTest::newRow("other digits") << QStringLiteral("٥s") << qint64(-1);
        QTest::newRow("unknown unit") << QStringLiteral("5w") << qint64(-1);
        QTest::newRow("upper case") << QStringLiteral("5S") << qint64(-1);
        QTest::newRow("over a hundred years") << QStringLiteral("36501d") << qint64(-1);
        QTest::newRow("would overflow") << QStringLiteral("999999999999999d") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const std::optional<Duration> read = durationFromText(text);
        QCOMPARE(read.has_value(), milliseconds >= 0);
        if (read)
            QCOMPARE(read->count(), milliseconds);
    }

    void advises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("advice");
        QTest::newRow("no unit") << QStringLiteral("15")
                                 << QStringLiteral("A duration needs a unit: write 15s, 15min, 15h or 15d.");
        QTest::newRow("m") << QStringLiteral("15m") << QStringLiteral("Write 15min.");
        QTest::newRow("minutes") << QStringLiteral("15 minutes") << QStringLiteral("Write 15min.");
        QTest::newRow("millis") << QStringLiteral("5 millis") << QStringLiteral("Write 5ms.");
        QTest::newRow("upper case") << QStringLiteral("24H") << QStringLiteral("Write 24h.");
        QTest::newRow("seconds") << QStringLiteral("5 seconds") << QStringLiteral("Write 5s.");
        QTest::newRow("days") << QStringLiteral("30days") << QStringLiteral("Write 30d.");
        QTest::newRow("another unit") << QStringLiteral("5w") << QStringLiteral("The units are ms, s, min, h and d.");
        QTest::newRow("no number") << QStringLiteral("for ever") << QString();
        QTest::newRow("a duration") << QStringLiteral("15min") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void advises()
    {
        QFETCH(QString, text);
        QFETCH(QString, advice);
        QCOMPARE(durationAdvice(text), advice);
    }

    void writesWhatItReads()
    {
        for (const Duration duration :
            {0ms, 1ms, 999ms, Duration(1s), Duration(90s), Duration(1min), Duration(25h), Duration(24h * 30)})
            QCOMPARE(durationFromText(toText(duration)), duration);
        QCOMPARE(toText(90s), QStringLiteral("90s"));
        QCOMPARE(toText(24h), QStringLiteral("1d"));
        QCOMPARE(toText(1500ms), QStringLiteral("1500ms"));
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
