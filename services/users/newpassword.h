// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "users/userservice.h"

namespace tessera::users {

/// Checks a new password against the policy for that user, and hashes it, both on the pool. The snapshots and the pool
/// must outlive the task; the future is always finished.
[[nodiscard]] Future<UserResult<QString>> hashNewPassword(HashingPool &pool, const QString &password,
    const store::UserRow &user, PasswordRules rules, const Snapshot<PasswordPolicy> &policy,
    const Snapshot<crypto::Argon2Parameters> &parameters,
    HashingPool::WhenFull whenFull = HashingPool::WhenFull::Refuse);

} // namespace tessera::users
