// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>

namespace tessera::users {

/// When wrong passwords end in a wait: a plain value, as the settings give it.
struct SignInPolicy
{
    /// Failures in a row under one email address before it is locked. 1 to 1000.
    int lockAfter = 5;
    /// How long a lock lasts, and how long failures are remembered. 1 s to 24 h.
    Duration lockFor = std::chrono::minutes(5);

    friend bool operator==(const SignInPolicy &, const SignInPolicy &) = default;
};

enum class SignInRule { LockAfterInBounds, LockForInBounds };

/// Every rule that the policy breaks, each with a sentence; empty when it may be used.
[[nodiscard]] QList<Failure<SignInRule>> brokenRules(const SignInPolicy &policy);

} // namespace tessera::users
