// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "store/database.h"
#include "store/userrow.h"

namespace tessera::admin {

/// The user whom an administrator names: by id or by email address. Blocks for one read.
[[nodiscard]] Outcome<store::UserRow> findUser(store::Database &database, const QString &user);

} // namespace tessera::admin
