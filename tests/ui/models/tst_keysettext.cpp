// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keysettext.h"

#include <QLocale>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromMilliseconds(1'800'000'000'000);

ComparedKey key(const QString &kid, KeyPlace place)
{
    return {.kid = kid, .algorithm = {}, .state = {}, .place = place, .remark = {}, .order = 0};
}

} // namespace

class TestKeySetText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void howLongASetMayBeKept();
    void whoHadItLast();
    void whatDiffers();
    void howOldWhatIsHeldIs();
    void whatTheServiceDoesNext();
    void whyAFetchFailed();
};

void TestKeySetText::howLongASetMayBeKept()
{
    QVERIFY(maxAgeText(5min, now).startsWith(QStringLiteral("5 min; fetched now, it may be kept until ")));
    QCOMPARE(maxAgeText(0min, now), QStringLiteral("none: every use asks again"));
}

void TestKeySetText::whoHadItLast()
{
    admin::RequestEntry fetch;
    fetch.at = now - 32s;
    fetch.peer = QHostAddress(QStringLiteral("192.0.2.7"));
    QCOMPARE(
        lastFetchText(fetch, 5min, now), QStringLiteral("32 s ago from 192.0.2.7; may be kept for another 4 min 28 s"));
    QCOMPARE(lastFetchText(fetch, 32s, now), QStringLiteral("32 s ago from 192.0.2.7; may not be kept any more"));
    fetch.at = now + 1h; // the clock was set back
    QVERIFY(lastFetchText(fetch, 5min, now).startsWith(QStringLiteral("now from")));
}

void TestKeySetText::whatDiffers()
{
    const QString a = QStringLiteral("a");
    QCOMPARE(comparisonText({key(a, KeyPlace::Both)}), QStringLiteral("Both sets hold the same keys."));
    const QString all = comparisonText({key(a, KeyPlace::Both), key(a, KeyPlace::OnlyServed),
        key(a, KeyPlace::OnlyServed), key(a, KeyPlace::OnlyHeld), key(a, KeyPlace::Different)});
    QVERIFY2(all.startsWith(QStringLiteral("The sets differ: 2 key")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("only served")) && all.contains(QStringLiteral("only held")) &&
            all.contains(QStringLiteral("not the same")));
    QVERIFY(!comparisonText({key(a, KeyPlace::OnlyHeld)}).contains(QStringLiteral("only served")));
}

void TestKeySetText::howOldWhatIsHeldIs()
{
    admin::HeldKeySet held;
    QCOMPARE(heldText(held, now).age, QString());
    held.confirmedAt = now - 90s;
    QCOMPARE(heldText(held, now).age, QStringLiteral("1 min 30 s"));
    held.freshUntil = now + 210s;
    QCOMPARE(heldText(held, now).age, QStringLiteral("1 min 30 s; fresh for another 3 min 30 s"));
    held.freshUntil = now - 1s;
    QVERIFY(heldText(held, now).age.startsWith(QStringLiteral("1 min 30 s; out of date since ")));
}

void TestKeySetText::whatTheServiceDoesNext()
{
    admin::HeldKeySet held;
    QCOMPARE(heldText(held, now).nextFetch, QString());
    held.nextFetchAt = now + 2min;
    QVERIFY(heldText(held, now).nextFetch.startsWith(QStringLiteral("in 2 min, at ")));
    held.nextFetchAt = now - 1s;
    QCOMPARE(heldText(held, now).nextFetch, QStringLiteral("now"));
    QCOMPARE(heldText(held, now).cooldown, QString());
    held.cooldownUntil = now + 4s;
    QCOMPARE(heldText(held, now).cooldown, QStringLiteral("for another 4 s an unknown kid causes no fetch"));
    held.cooldownUntil = now;
    QCOMPARE(heldText(held, now).cooldown, QString());
}

void TestKeySetText::whyAFetchFailed()
{
    admin::HeldKeySet held;
    QCOMPARE(heldText(held, now).failure, QString());
    held.failure = QStringLiteral("Nobody listens there.");
    QCOMPARE(heldText(held, now).failure, QStringLiteral("Nobody listens there."));
    held.failedAt = now - 10s;
    QCOMPARE(heldText(held, now).failure, QStringLiteral("10 s ago: Nobody listens there."));
    held.usableUntil = now + 23h;
    QVERIFY(heldText(held, now).failure.startsWith(
        QStringLiteral("10 s ago: Nobody listens there. What is held is used until ")));
}

QTEST_GUILESS_MAIN(TestKeySetText)
#include "tst_keysettext.moc"
