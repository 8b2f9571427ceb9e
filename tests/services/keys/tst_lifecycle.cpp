// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/timeline.h"
#include "services/keys/keysupport.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace tessera;
using keys::KeyState;
using keys::RotationPolicy;
using test::keyRow;

namespace {

const Instant t0 = fromMilliseconds(1'800'000'000'000);

// Two generations: the second was announced at 24 h and active at 24 h 10 min; the first signed until 24 h 25 min.
std::vector<store::KeyRow> twoKeys()
{
    std::vector<store::KeyRow> rows{keyRow(1, t0, t0), keyRow(2, t0 + 24h, t0 + 24h + 10min)};
    rows[0].expiryHorizon = t0 + 24h + 25min;
    return rows;
}

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<Duration>("after");
        QTest::addColumn<KeyState>("first");
        QTest::addColumn<KeyState>("second");
        using enum KeyState;
        const Duration activation = 24h + 10min;
        const Duration removal = 24h + 25min + 60s; // horizon + leeway
        QTest::newRow("active from activates_at") << Duration(0) << Active << Announced;
        QTest::newRow("announced until activates_at") << activation - 1ms << Active << Announced;
        QTest::newRow("its successor's activation retires a key") << activation << Retired << Active;
        QTest::newRow("retired until horizon + leeway") << removal - 1ms << Retired << Active;
        QTest::newRow("removed after that") << removal << Removed << Active;
        QTest::newRow("a year later") << Duration(24h * 365) << Removed << Active;
    }

    void states()
    {
        QFETCH(Duration, after);
        QFETCH(KeyState, first);
        QFETCH(KeyState, second);
        const auto rows = twoKeys();
        QCOMPARE(keys::stateAt(rows, rows[0], t0 + after, 60s), first);
        QCOMPARE(keys::stateAt(rows, rows[1], t0 + after, 60s), second);
        QCOMPARE(keys::activeAt(rows, t0 + after), first == KeyState::Active ? &rows[0] : &rows[1]);
    }

    void revokingAKeyThatSignedLeavesEarlierRetirementsAsTheyWere()
    {
        auto rows = twoKeys();
        rows[1].revokedAt = t0 + 30h;
        rows.push_back(keyRow(3, t0 + 30h, t0 + 30h));
        QCOMPARE(keys::retiresAt(rows, rows[0]), t0 + 24h + 10min);
        QCOMPARE(keys::activeAt(rows, t0 + 30h), &rows[2]);
    }

    void aRevokedKeyIsNoSuccessor()
    {
        auto rows = twoKeys();
        rows[1].revokedAt = t0 + 24h;
        QCOMPARE(keys::stateAt(rows, rows[1], t0 + 25h, 60s), KeyState::Revoked);
        QCOMPARE(keys::stateAt(rows, rows[0], t0 + 25h, 60s), KeyState::Active);
        QVERIFY(!keys::successorOf(rows, rows[0]));
    }

    void aWipedKeyStaysRemovedWhateverThePolicySaysSince()
    {
        auto rows = twoKeys();
        const Instant removal = t0 + 24h + 26min;
        QCOMPARE(keys::stateAt(rows, rows[0], removal, 10min), KeyState::Retired);
        rows[0].privateKey.clear();
        QCOMPARE(keys::stateAt(rows, rows[0], removal, 10min), KeyState::Removed);
    }

    void nextChangeNamesEveryInstantAtWhichAStateDiffers()
    {
        const auto rows = twoKeys();
        QCOMPARE(keys::nextChange(rows, t0, 60s), t0 + 24h + 10min);
        QCOMPARE(keys::nextChange(rows, t0 + 24h + 10min, 60s), t0 + 24h + 26min);
        QCOMPARE(keys::nextChange(rows, t0 + 24h + 26min, 60s), std::nullopt);
    }

    void theNextKeyIsAnnouncedThePropagationTimeBeforeItIsDue()
    {
        const std::vector<store::KeyRow> rows{keyRow(1, t0, t0)};
        const auto plan = keys::plannedKey(rows, t0 + 1h, RotationPolicy());
        QVERIFY(plan);
        QCOMPARE(plan->announceAt, t0 + 24h - 10min);
        QCOMPARE(plan->activatesAt, t0 + 24h);
    }

    void aNodeThatSleptAnnouncesNowAndActivatesAfterThePropagationTime()
    {
        const std::vector<store::KeyRow> rows{keyRow(1, t0, t0)};
        const auto plan = keys::plannedKey(rows, t0 + 72h, RotationPolicy());
        QVERIFY(plan);
        QCOMPARE(plan->announceAt, t0 + 72h);
        QCOMPARE(plan->activatesAt, t0 + 72h + 10min);
    }

    void nothingIsPlannedWhileRotationIsOff()
    {
        RotationPolicy off;
        off.interval = std::nullopt;
        const std::vector<store::KeyRow> rows{keyRow(1, t0, t0)};
        QVERIFY(!keys::plannedKey(rows, t0 + 72h, off));
        QVERIFY(keys::plannedKey({}, t0, off)); // but there is always a first key
    }

    void aKeyByHandDoesNotOvertakeOneThatIsAnnounced()
    {
        const auto rows = twoKeys();
        RotationPolicy hasty;
        hasty.propagation = hasty.jwksMaxAge = 1s;
        QCOMPARE(keys::earliestActivation(rows, t0 + 24h, hasty), rows[1].activatesAt);
        QCOMPARE(keys::earliestActivation(rows, t0 + 24h, RotationPolicy()), t0 + 24h + 10min);
    }

    // A consumer that fetched just before the change holds its set for as long as it was told then.
    void aLoweredMaxAgeIsWaitedFor()
    {
        const std::vector<store::KeyRow> rows{keyRow(1, t0, t0)};
        RotationPolicy slow;
        slow.cachedUntil = t0; // it was served
        slow.propagation = 2h;
        slow.jwksMaxAge = 1h;
        const RotationPolicy quick = keys::succeeding(RotationPolicy(), slow, t0 + 23h + 30min);
        const Instant ended = t0 + 24h + 30min + 1s;
        QCOMPARE(quick.cachedUntil, ended);
        QCOMPARE(keys::earliestActivation(rows, t0 + 23h + 40min, quick), ended);
        QCOMPARE(keys::plannedKey(rows, t0 + 23h + 40min, quick)->activatesAt, ended);
        const auto due = keys::plannedKey(rows, t0 + 23h + 55min, quick);
        QCOMPARE(due->announceAt, t0 + 23h + 55min);
        QCOMPARE(due->activatesAt, ended);
        QCOMPARE(keys::earliestActivation(rows, ended, quick), ended + 10min);
        // Raised again, lowered by less: what was promised first still holds.
        const RotationPolicy raised = keys::succeeding(slow, quick, t0 + 23h + 31min);
        QCOMPARE(raised.cachedUntil, ended);
        RotationPolicy none;
        none.jwksMaxAge = 0s;
        QCOMPARE(keys::succeeding(none, quick, t0 + 23h + 32min).cachedUntil, ended);
        RotationPolicy unserved;
        QVERIFY(!keys::succeeding(none, unserved, t0).cachedUntil);
        unserved.cachedUntil = t0;
        QCOMPARE(keys::succeeding(none, unserved, t0).cachedUntil, t0 + 5min + 1s);
    }

    void atOnceBringsForwardWhatConsumersMayKnow()
    {
        auto rows = twoKeys();
        QCOMPARE(keys::keyToBringForward(rows, t0 + 24h, RotationPolicy()), &rows[1]);
        RotationPolicy other;
        other.algorithm = jose::Algorithm::ES256;
        QVERIFY(!keys::keyToBringForward(rows, t0 + 24h, other)); // an algorithm rollover wants a new one
        rows[1].origin = QStringLiteral("imported");
        QCOMPARE(keys::keyToBringForward(rows, t0 + 24h, other), &rows[1]);
        QVERIFY(!keys::keyToBringForward(rows, t0 + 25h, RotationPolicy())); // active already
    }

    void aTimelineShowsWhatThePolicyWillMake()
    {
        const std::vector<store::KeyRow> rows{keyRow(1, t0, t0)};
        RotationPolicy next;
        next.algorithm = jose::Algorithm::ES384;
        const auto drawn = keys::timeline(rows, t0 + 1h, next, 15min, 3);
        QCOMPARE(drawn.size(), 4);
        QCOMPARE(drawn[0].kid, rows[0].kid);
        QCOMPARE(drawn[0].retiresAt, t0 + 24h);
        QCOMPARE(drawn[0].removedAt, t0 + 24h + 15min + 10min + 60s);
        for (int number = 1; number <= 3; ++number) {
            QVERIFY(drawn[number].kid.isEmpty());
            QCOMPARE(drawn[number].sequence, number + 1);
            QCOMPARE(drawn[number].algorithm, QStringLiteral("ES384"));
            QCOMPARE(drawn[number].activatesAt, t0 + number * 24h);
            QCOMPARE(drawn[number].createdAt, t0 + number * 24h - 10min);
        }
        QCOMPARE(drawn[2].retiresAt, t0 + 72h);
        QCOMPARE(drawn[3].retiresAt, std::nullopt);
        QCOMPARE(drawn[3].removedAt, std::nullopt);
    }

    void aTimelineWithoutRotationShowsWhatIsThere()
    {
        const auto rows = twoKeys();
        RotationPolicy off;
        off.interval = std::nullopt;
        const auto drawn = keys::timeline(rows, t0 + 24h + 30min, off, 15min, 5);
        QCOMPARE(drawn.size(), 1); // the first is removed already
        QCOMPARE(drawn.first().kid, rows[1].kid);
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
