// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nearest.h"

#include <QTest>

using namespace tessera;

class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("itself") << QStringLiteral("token") << QStringLiteral("token");
        QTest::newRow("another case") << QStringLiteral("Token") << QStringLiteral("token");
        QTest::newRow("a letter missing") << QStringLiteral("tken") << QStringLiteral("token");
        QTest::newRow("a letter too many") << QStringLiteral("tokens") << QStringLiteral("token");
        QTest::newRow("two swapped") << QStringLiteral("tokne") << QStringLiteral("token");
        QTest::newRow("two in a long word")
            << QStringLiteral("keys.rotaton-interwal") << QStringLiteral("keys.rotation-interval");
        QTest::newRow("the end of a dotted name")
            << QStringLiteral("rotation-interval") << QStringLiteral("keys.rotation-interval");
        QTest::newRow("the beginning of one alone") << QStringLiteral("sim") << QStringLiteral("simulate");
        QTest::newRow("the beginning of two") << QStringLiteral("keys.") << QString();
        QTest::newRow("far-fetched, short") << QStringLiteral("get") << QString();
        QTest::newRow("far-fetched, long") << QStringLiteral("frobnicate") << QString();
        QTest::newRow("too short to guess") << QStringLiteral("ke") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void guesses()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const QStringList candidates{QStringLiteral("token"), QStringLiteral("key"), QStringLiteral("simulate"),
            QStringLiteral("keys.rotation-interval"), QStringLiteral("keys.propagation")};
        QCOMPARE(nearest(written, candidates), meant);
    }

    void longTextCostsNothing() { QCOMPARE(nearest(QString(1'000'000, u'x'), {QStringLiteral("token")}), QString()); }
};

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
