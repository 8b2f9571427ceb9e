// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/cachecontrol.h"

#include <QTest>

using namespace tessera;
using namespace std::chrono_literals;

class TestCacheControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<qint64>("seconds"); // -1: nothing is said
        const auto row = [](const char *name, const QByteArray &cacheControl, const QByteArray &age, qint64 seconds) {
            QTest::newRow(name) << cacheControl << age << seconds;
        };
        row("absent", "", "", -1);
        row("max-age", "max-age=300", "", 300);
        row("among others", "public, max-age=300, must-revalidate", "", 300);
        row("case and space", " Public ,  MAX-AGE = 60 ", "", 60);
        row("quoted, RFC 9111 5.2", "max-age=\"60\"", "", 60);
        row("less Age, RFC 9111 4.2.3", "max-age=300", "100", 200);
        row("Age beyond max-age", "max-age=300", "400", 0);
        row("Age that is no number", "max-age=300", "young", 300);
        row("no-store", "no-store", "", 0);
        row("no-cache beats max-age", "max-age=300, no-cache", "", 0);
        row("nothing about age", "public", "", -1);
        row("two: the shorter", "max-age=300, max-age=60", "", 60);
        row("two, the other way round", "max-age=60, max-age=300", "", 60);
        row("not a number: stale, RFC 9111 4.2.1", "max-age=soon", "", 0);
        row("negative: stale", "max-age=-1", "", 0);
        row("no value", "max-age", "", -1);
        row("another directive that ends alike", "x-max-age=10", "", -1);
        row("longer than a year", "max-age=99999999999", "", 31'536'000);
        row("longer than any number", "max-age=99999999999999999999999", "", 31'536'000);
    }

    void reads()
    {
        QFETCH(QByteArray, cacheControl);
        QFETCH(QByteArray, age);
        QFETCH(qint64, seconds);
        const std::optional<Duration> fresh = resource::freshness(cacheControl, age);
        QCOMPARE(fresh.has_value(), seconds >= 0);
        if (fresh)
            QCOMPARE(fresh->count(), seconds * 1000);
    }
};

QTEST_GUILESS_MAIN(TestCacheControl)
#include "tst_cachecontrol.moc"
