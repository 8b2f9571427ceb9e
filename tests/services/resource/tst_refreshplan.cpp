// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/refreshplan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tessera;
using namespace tessera::resource;
using namespace std::chrono_literals;

class TestRefreshPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWithinTheBounds()
    {
        const JwksClientConfiguration configuration;
        QCOMPARE(keepFor(configuration, std::nullopt, false), Duration(5min));
        QCOMPARE(keepFor(configuration, 300s, false), Duration(300s));
        QCOMPARE(keepFor(configuration, 0s, false), Duration(60s));
        QCOMPARE(keepFor(configuration, 59s, false), Duration(60s));
        QCOMPARE(keepFor(configuration, 24h * 365, false), Duration(24h));
    }

    void keepsToAShortTimeWhileKeysChange()
    {
        const JwksClientConfiguration configuration;
        QCOMPARE(keepFor(configuration, 5s, true), Duration(5s));
        QCOMPARE(keepFor(configuration, 0s, true), Duration(1s));
        QCOMPARE(keepFor(configuration, 300s, true), Duration(300s));
        QCOMPARE(keepFor(configuration, 48h, true), Duration(24h));
        QCOMPARE(keepFor(configuration, std::nullopt, true), Duration(5min));
    }

    void noticesKeysThatChangeFasterThanItLooks()
    {
        const Instant start = fromMilliseconds(1'800'000'000'000);
        ChangeWatch watch(60s);
        const auto at = [&start](Duration after, Duration stated, bool hasNew, bool hasAsked) {
            return ChangeWatch::Brought{
                .at = start + after, .stated = stated, .hasNewKey = hasNew, .hasAskedKey = hasAsked};
        };
        QVERIFY(!watch.note(at(0s, 2s, true, true)));   // the first set tells nothing
        QVERIFY(!watch.note(at(1s, 2s, true, true)));   // within its max-age: the issuer did not keep its own word
        QVERIFY(!watch.note(at(10s, 2s, true, false))); // nobody missed it
        QVERIFY(watch.note(at(20s, 2s, true, true)));
        QVERIFY(watch.note(at(10min, 2s, false, false)));
        QVERIFY(!watch.note(at(10min + 20s, 2s, true, false))); // ten minutes without a new key
        QVERIFY(watch.note(at(11min, 2s, true, true)));
        QVERIFY(watch.note(at(20min, 2s, true, false))); // each new key prolongs it
        QVERIFY(watch.note(at(29min, 2s, false, false)));
    }

    void aLongMaxAgeIsNoReasonToLookMoreOften()
    {
        const Instant start = fromMilliseconds(1'800'000'000'000);
        ChangeWatch watch(60s);
        QVERIFY(!watch.note({.at = start, .stated = 300s, .hasNewKey = true, .hasAskedKey = true}));
        QVERIFY(!watch.note({.at = start + 299s, .stated = 300s, .hasNewKey = true, .hasAskedKey = true}));
        QVERIFY(!watch.note({.at = start + 1h, .stated = std::nullopt, .hasNewKey = true, .hasAskedKey = true}));
        QVERIFY(!watch.note({.at = start + 2h, .stated = 300s, .hasNewKey = true, .hasAskedKey = true}));
    }

    void refreshesAtEightyPercentLessATenth()
    {
        QCOMPARE(refreshAfter(100s, 0.0), Duration(80s));
        QCOMPARE(refreshAfter(100s, 0.5), Duration(75s));
        QRandomGenerator random(1);
        for (int i = 0; i < 1000; ++i) {
            const Duration keep(random.bounded(1, 86'400'000));
            const Duration after = refreshAfter(keep, random.generateDouble());
            QVERIFY(after * 100 >= keep * 69 && after * 100 <= keep * 80);
        }
    }

    void triesAgainSoonWhereItDidNotReachTheIssuer()
    {
        const JwksClientConfiguration configuration;
        QCOMPARE(retryAfter(configuration, 1, false, 0.9), Duration(1s));
        QCOMPARE(retryAfter(configuration, 2, false, 0.0), Duration(2s));
        QCOMPARE(retryAfter(configuration, 5, false, 0.0), Duration(16s));
        QCOMPARE(retryAfter(configuration, 1000, false, 0.0), Duration(1min));
    }

    void sparesAnIssuerThatAnsweredWrongly()
    {
        const JwksClientConfiguration configuration;
        QRandomGenerator random(2);
        for (int failures = 1; failures < 100; ++failures) {
            const Duration after = retryAfter(configuration, failures, true, random.generateDouble());
            QVERIFY2(after >= configuration.cooldown && after <= 1min, qPrintable(QString::number(after.count())));
        }
    }
};

QTEST_GUILESS_MAIN(TestRefreshPlan)
#include "tst_refreshplan.moc"
