// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/addressthrottle.h"

#include <QTest>

using namespace tessera;
using namespace tessera::users;
using namespace std::chrono_literals;

class TestAddressThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clients_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("client");
        QTest::newRow("an IPv4 address is one client") << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("a mapped one is the same") << QStringLiteral("::ffff:192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("an IPv6 address counts by its /64")
            << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1:2::/64");
        QTest::newRow("another one of that network")
            << QStringLiteral("2001:db8:1:2:ffff::1") << QStringLiteral("2001:db8:1:2::/64");
        QTest::newRow("an interface does not count") << QStringLiteral("fe80::1%eth0") << QStringLiteral("fe80::/64");
        QTest::newRow("what is no address is itself") << QStringLiteral("unknown") << QStringLiteral("unknown");
    }
    void clients()
    {
        QFETCH(QString, address);
        QTEST(AddressThrottle::clientOf(address), "client");
    }

    void aNetworkIsThrottledAsOne()
    {
        AddressThrottle throttle;
        const ThrottleRules rules{.lockAfter = 2, .free = 1, .lockFor = 1min, .countedInWindow = true};
        const Instant now = fromMilliseconds(1'000'000);
        (void)throttle.recordFailure(QStringLiteral("2001:db8::1"), rules, now);
        (void)throttle.recordFailure(QStringLiteral("2001:db8::2"), rules, now);
        QCOMPARE(throttle.waitBeforeAttempt(QStringLiteral("2001:db8::3"), rules, now), Duration{1min});
        QCOMPARE(throttle.waitBeforeAttempt(QStringLiteral("2001:db8:0:1::3"), rules, now), Duration{0});
    }

    void theMemoryIsBounded()
    {
        AddressThrottle throttle;
        const ThrottleRules rules{.lockAfter = 1, .free = 0, .lockFor = 24h, .countedInWindow = true};
        const Instant now = fromMilliseconds(1'000'000);
        const auto address = [](int n) { return QStringLiteral("10.%1.%2.1").arg(n / 250).arg(n % 250); };
        for (int n = 0; n < 10'001; ++n)
            (void)throttle.recordFailure(address(n), rules, now + Duration(n));
        QCOMPARE(throttle.waitBeforeAttempt(address(0), rules, now + 11s), Duration{0});
        QVERIFY(throttle.waitBeforeAttempt(address(1), rules, now + 11s) > Duration{0});
        QVERIFY(throttle.waitBeforeAttempt(address(10'000), rules, now + 11s) > Duration{0});
    }
};

QTEST_GUILESS_MAIN(TestAddressThrottle)
#include "tst_addressthrottle.moc"
