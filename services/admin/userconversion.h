// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/uservalues.h"
#include "users/userservice.h"

namespace tessera::admin {

// From what the user service says to what an administrator gets.

[[nodiscard]] Failure<AdminError> fromUsers(const users::UserFailure &failure);
[[nodiscard]] User fromRow(const store::UserRow &row, const std::optional<Instant> &lockedUntil);
[[nodiscard]] store::UserQuery toStore(const UserQuery &query, Instant now);

} // namespace tessera::admin
