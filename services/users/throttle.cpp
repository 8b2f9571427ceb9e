// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/throttle.h"

#include <algorithm>

namespace tessera::users {

namespace {

constexpr int attemptsOfAnAddress = 20;

Instant forgottenAt(const FailureHistory &history, const ThrottleRules &rules)
{
    if (history.lockedUntil)
        return *history.lockedUntil;
    return (rules.countedInWindow ? history.firstFailureAt : history.lastFailureAt) + rules.lockFor;
}

Duration delayAfter(int failures, const ThrottleRules &rules)
{
    if (failures <= rules.free)
        return Duration{0};
    const int doublings = std::min(failures - rules.free - 1, 30);
    return std::min<Duration>(rules.firstDelay * (qint64{1} << doublings), rules.lockFor);
}

} // namespace

ThrottleRules accountRules(const SignInPolicy &policy)
{
    return {.lockAfter = policy.lockAfter, .lockFor = policy.lockFor};
}

ThrottleRules addressRules(const SignInPolicy &policy)
{
    return {.lockAfter = policy.lockAfter * attemptsOfAnAddress,
        .free = policy.lockAfter * attemptsOfAnAddress / 2,
        .lockFor = policy.lockFor,
        .countedInWindow = true};
}

FailureHistory remembered(const FailureHistory &history, const ThrottleRules &rules, Instant now)
{
    const bool counts = history.failures > 0 || history.lockedUntil;
    return counts && std::max(now, history.lastFailureAt) < forgottenAt(history, rules) ? history : FailureHistory{};
}

std::optional<Duration> waitBeforeAttempt(
    const FailureHistory &history, const ThrottleRules &rules, int underWay, Instant now)
{
    const FailureHistory counting = remembered(history, rules, now);
    const Instant judgedAt = std::max(now, counting.lastFailureAt);
    if (counting.lockedUntil)
        return *counting.lockedUntil - judgedAt;
    // A policy that became stricter may find more failures than it allows.
    if (counting.failures >= rules.lockAfter)
        return forgottenAt(counting, rules) - judgedAt;
    if (counting.failures > 0) {
        const Instant due =
            std::min(counting.lastFailureAt + delayAfter(counting.failures, rules), forgottenAt(counting, rules));
        if (due > judgedAt)
            return due - judgedAt;
    }
    return counting.failures + underWay < rules.lockAfter ? std::optional(Duration{0}) : std::nullopt;
}

FailureHistory withFailure(const FailureHistory &history, const ThrottleRules &rules, Instant now)
{
    FailureHistory next = remembered(history, rules, now);
    if (next.failures++ == 0)
        next.firstFailureAt = now;
    next.lastFailureAt = std::max(now, next.lastFailureAt);
    if (next.failures >= rules.lockAfter && !next.lockedUntil)
        next.lockedUntil = next.lastFailureAt + rules.lockFor;
    return next;
}

} // namespace tessera::users
