// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auditevent.h"
#include "users/userservice.h"

namespace tessera::users {

// What the user service says and compares; shared by its two source files.

[[nodiscard]] UserFailure userNotFound();
[[nodiscard]] UserFailure emailTaken();
[[nodiscard]] UserFailure passwordOutdated();
[[nodiscard]] UserFailure passwordRefused(QList<BrokenRule> broken);
[[nodiscard]] UserFailure withoutHash(const Failure<HashingError> &failure, const HashingPool &pool);
[[nodiscard]] UserResult<store::UserRow> foundUser(std::optional<store::UserRow> row);

[[nodiscard]] AuditEvent userEvent(const Clock &clock, const QString &action, const UserId &subject, const Actor &actor,
    const QJsonObject &details = {});

/// A user as the audit log tells of one: no hash.
[[nodiscard]] QJsonObject describe(const store::UserRow &user);
/// `{"name": {"old": ..., "new": ...}}` for what differs.
[[nodiscard]] QJsonObject difference(const store::UserRow &before, const store::UserRow &after);
/// A changed email address is no longer verified, unless the edit says so.
[[nodiscard]] store::UserRow edited(const store::UserRow &before, const UserEdit &edit, Instant at);

} // namespace tessera::users
