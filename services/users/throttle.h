// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "users/signinpolicy.h"

#include <optional>

namespace tessera::users {

/// The failures of one account or one address that still count.
struct FailureHistory
{
    int failures = 0;
    /// Of the first and the last one; they mean nothing where there is none.
    Instant firstFailureAt{};
    Instant lastFailureAt{};
    /// The end of a lock that was set.
    std::optional<Instant> lockedUntil;

    friend bool operator==(const FailureHistory &, const FailureHistory &) = default;
};

/// How many failures are let through, and how the waits between them grow. A plain value.
struct ThrottleRules
{
    /// Failures after which everything is refused for `lockFor`.
    int lockAfter = 5;
    /// Failures that cost no wait; the next one costs `firstDelay`, and each further one twice as much, at most
    /// `lockFor`.
    int free = 1;
    Duration firstDelay = std::chrono::milliseconds(500);
    /// How long a lock lasts, and failures are remembered.
    Duration lockFor = std::chrono::minutes(5);
    /// Whether failures are forgotten `lockFor` after the first one, not after the last.
    bool countedInWindow = false;
};

/// The rules for one email address.
[[nodiscard]] ThrottleRules accountRules(const SignInPolicy &policy);
/// The rules for one client address, behind which there may be a whole office: twenty times as many failures in
/// `lockFor`.
[[nodiscard]] ThrottleRules addressRules(const SignInPolicy &policy);

// Pure functions of a history and an instant. An instant before the last failure (a clock that jumped back) counts as
// that of the last failure, so a wait is never longer than lockFor.

/// The history, or an empty one where its lock or the time that failures are remembered has passed.
[[nodiscard]] FailureHistory remembered(const FailureHistory &history, const ThrottleRules &rules, Instant now);

/// How long an attempt has to wait; zero when it may go on. Attempts whose outcome is not known yet (`underWay`) count
/// as failures towards the lock, so that guesses made at once are not more than guesses made in turn. Nothing where
/// only they stand in the way: the attempt is to be judged again when one of them has ended.
[[nodiscard]] std::optional<Duration> waitBeforeAttempt(
    const FailureHistory &history, const ThrottleRules &rules, int underWay, Instant now);

/// The history with one more failure, and locked when that was one too many.
[[nodiscard]] FailureHistory withFailure(const FailureHistory &history, const ThrottleRules &rules, Instant now);

} // namespace tessera::users
