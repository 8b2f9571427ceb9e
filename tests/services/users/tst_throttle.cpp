// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/throttle.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace tessera;
using namespace tessera::users;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromMilliseconds(1'800'000'000'000);

FailureHistory afterFailures(int count, const ThrottleRules &rules)
{
    FailureHistory history;
    for (int n = 0; n < count; ++n)
        history = withFailure(history, rules, start);
    return history;
}

} // namespace

class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFailureCostsNoWait()
    {
        const ThrottleRules rules = accountRules({});
        QCOMPARE(waitBeforeAttempt({}, rules, 0, start), Duration{0});
        QCOMPARE(waitBeforeAttempt(afterFailures(1, rules), rules, 0, start), Duration{0});
    }

    void delaysDouble()
    {
        const ThrottleRules rules = accountRules({});
        QCOMPARE(waitBeforeAttempt(afterFailures(2, rules), rules, 0, start), Duration{500ms});
        QCOMPARE(waitBeforeAttempt(afterFailures(3, rules), rules, 0, start), Duration{1s});
        QCOMPARE(waitBeforeAttempt(afterFailures(4, rules), rules, 0, start), Duration{2s});
        QCOMPARE(waitBeforeAttempt(afterFailures(4, rules), rules, 0, start + 1500ms), Duration{500ms});
        QCOMPARE(waitBeforeAttempt(afterFailures(4, rules), rules, 0, start + 2s), Duration{0});
    }

    void fiveFailuresLockForFiveMinutes()
    {
        const ThrottleRules rules = accountRules({});
        const FailureHistory locked = afterFailures(5, rules);
        QCOMPARE(locked.lockedUntil, std::optional(start + 5min));
        QCOMPARE(waitBeforeAttempt(locked, rules, 0, start), Duration{5min});
        QCOMPARE(waitBeforeAttempt(locked, rules, 0, start + 5min - 1ms), Duration{1ms});
        QCOMPARE(waitBeforeAttempt(locked, rules, 0, start + 5min), Duration{0});
        QCOMPARE(remembered(locked, rules, start + 5min), FailureHistory{});
    }

    void failuresAreForgottenAfterTheLast()
    {
        const ThrottleRules rules = accountRules({});
        const FailureHistory history = withFailure(withFailure({}, rules, start), rules, start + 4min);
        QCOMPARE(remembered(history, rules, start + 8min).failures, 2);
        QCOMPARE(remembered(history, rules, start + 9min).failures, 0);
    }

    void thoseOfAnAddressAreCountedInAWindow()
    {
        const ThrottleRules rules = addressRules({});
        const FailureHistory history = withFailure(withFailure({}, rules, start), rules, start + 4min);
        QCOMPARE(remembered(history, rules, start + 5min).failures, 0);
        QCOMPARE(waitBeforeAttempt(afterFailures(50, rules), rules, 0, start), Duration{0});
        QCOMPARE(waitBeforeAttempt(afterFailures(51, rules), rules, 0, start), Duration{500ms});
        QCOMPARE(waitBeforeAttempt(afterFailures(100, rules), rules, 0, start), Duration{5min});
    }

    void attemptsUnderWayCountTowardsTheLock()
    {
        const ThrottleRules rules = accountRules({});
        QCOMPARE(waitBeforeAttempt({}, rules, 4, start), Duration{0});
        QCOMPARE(waitBeforeAttempt({}, rules, 5, start), std::nullopt);
        QCOMPARE(waitBeforeAttempt(afterFailures(1, rules), rules, 4, start), std::nullopt);
    }

    void aStricterPolicyAppliesAtOnce()
    {
        const FailureHistory history = afterFailures(4, accountRules({}));
        QCOMPARE(waitBeforeAttempt(history, accountRules({.lockAfter = 3}), 0, start + 1min), Duration{4min});
    }

    void aClockThatJumpsBackNeverWaitsLonger()
    {
        const ThrottleRules rules = accountRules({});
        QCOMPARE(waitBeforeAttempt(afterFailures(5, rules), rules, 0, start - 24h), Duration{5min});
        QCOMPARE(waitBeforeAttempt(afterFailures(3, rules), rules, 0, start - 24h), Duration{1s});
    }

    void policyOutOfBoundsIsRefused()
    {
        QVERIFY(brokenRules(SignInPolicy{}).isEmpty());
        QCOMPARE(brokenRules({.lockAfter = 0}).constFirst().code, SignInRule::LockAfterInBounds);
        QCOMPARE(brokenRules({.lockAfter = 1001}).size(), 1);
        QCOMPARE(brokenRules({.lockAfter = 5, .lockFor = 999ms}).constFirst().code, SignInRule::LockForInBounds);
        QCOMPARE(brokenRules({.lockAfter = 0, .lockFor = 25h}).size(), 2);
    }

    // Whoever guesses as quickly as the throttle lets them, and at any pace, never gets more than lockAfter guesses in
    // any lockFor; and a wait that was told is no longer than lockFor, nor followed by another.
    void noHistoryAllowsMoreGuesses()
    {
        QVERIFY(rc::check("guesses in any stretch of lockFor", [](const std::vector<unsigned> &pauses) {
            const ThrottleRules rules = accountRules(
                {.lockAfter = *rc::gen::inRange(1, 8), .lockFor = std::chrono::seconds(*rc::gen::inRange(1, 100))});
            FailureHistory history;
            Instant now = start;
            std::vector<Instant> guesses;
            for (const unsigned pause : pauses) {
                now += Duration(pause % 40'000);
                const Duration wait = waitBeforeAttempt(history, rules, 0, now).value();
                RC_ASSERT(wait <= rules.lockFor);
                RC_ASSERT(waitBeforeAttempt(history, rules, 0, now + wait) == Duration{0});
                if (wait > Duration{0}) {
                    now += wait;
                    continue;
                }
                guesses.push_back(now);
                history = withFailure(history, rules, now);
                const auto since = std::ranges::count_if(guesses, [&](Instant at) { return at > now - rules.lockFor; });
                RC_ASSERT(since <= rules.lockAfter);
                RC_ASSERT(history.failures <= rules.lockAfter);
            }
        }));
    }

    void aHistoryIsTheSameHoweverOftenItIsLookedAt()
    {
        QVERIFY(rc::check("remembering changes nothing", [](const std::vector<unsigned> &pauses) {
            const ThrottleRules rules = addressRules({.lockAfter = 2, .lockFor = 20s});
            FailureHistory lookedAt, leftAlone;
            Instant now = start;
            for (const unsigned pause : pauses) {
                now += Duration(pause % 3'000);
                lookedAt = remembered(lookedAt, rules, now);
                lookedAt = withFailure(lookedAt, rules, now);
                leftAlone = withFailure(leftAlone, rules, now);
                RC_ASSERT(lookedAt == leftAlone);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
