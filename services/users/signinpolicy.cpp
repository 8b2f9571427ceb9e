// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/signinpolicy.h"

namespace tessera::users {

QList<Failure<SignInRule>> brokenRules(const SignInPolicy &policy)
{
    QList<Failure<SignInRule>> broken;
    if (policy.lockAfter < 1 || policy.lockAfter > 1000)
        broken.append(
            {SignInRule::LockAfterInBounds, QStringLiteral("An account is locked after 1 to 1000 failed sign-ins.")});
    if (policy.lockFor < std::chrono::seconds(1) || policy.lockFor > std::chrono::hours(24))
        broken.append({SignInRule::LockForInBounds, QStringLiteral("A lock lasts from 1s to 24h.")});
    return broken;
}

} // namespace tessera::users
