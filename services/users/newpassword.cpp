// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/newpassword.h"

#include "users/preparedpassword.h"
#include "users/userchanges.h"

namespace tessera::users {

Future<UserResult<QString>> hashNewPassword(HashingPool &pool, const QString &password, const store::UserRow &user,
    PasswordRules rules, const Snapshot<PasswordPolicy> &policy, const Snapshot<crypto::Argon2Parameters> &parameters,
    HashingPool::WhenFull whenFull)
{
    const auto task = [&policy, &parameters, password, hints = passwordHints(user.email.toText(), user.name),
                          rules]() -> UserResult<QString> {
        if (rules == PasswordRules::Enforce) {
            if (QList<BrokenRule> broken = checkPassword(*policy.load(), password, hints); !broken.isEmpty())
                return std::unexpected(passwordRefused(std::move(broken)));
        }
        return crypto::hashPassword(preparePassword(password).view(), *parameters.load());
    };
    return pool.run(task, whenFull).then([&pool](Result<UserResult<QString>, HashingError> hashed) {
        return hashed ? std::move(*hashed) : UserResult<QString>(std::unexpected(withoutHash(hashed.error(), pool)));
    });
}

} // namespace tessera::users
