// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/result.h"

namespace tessera::admin {

/// Why an administrator did not get what was asked for.
enum class AdminError {
    NotFound,    ///< There is no such user, key, session, setting, file.
    Refused,     ///< A rule forbids it; the sentence says which.
    Invalid,     ///< What was given cannot be read or is out of bounds.
    Unavailable, ///< The database, the disk or the network failed.
};

/// `not-found`, `refused`, `invalid`, `unavailable`.
[[nodiscard]] QLatin1StringView name(AdminError error);

template <typename T>
using Outcome = Result<T, AdminError>;

/// What every call of the AdminApi gives: a future that is always finished, on any thread, and may be waited for.
template <typename T>
using Answer = Future<Outcome<T>>;

} // namespace tessera::admin
