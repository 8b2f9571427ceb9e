// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/uservalues.h"

namespace tessera::ui {

// How a user is written, the same in the table and in the dialogs.

/// What the table says of a user, in this order.
enum class UserColumn { Email, Name, State, Roles, LastSignIn, Created };

[[nodiscard]] QString userColumnTitle(UserColumn column);
[[nodiscard]] QString userCell(const admin::User &user, UserColumn column, Instant now);
/// What there is no room for in the cell.
[[nodiscard]] QString userToolTip(const admin::User &user, UserColumn column, Instant now);

/// `Enabled`, `Disabled`, `Locked until 14:05`: whether somebody can sign in, and why not.
[[nodiscard]] QString userStateText(const admin::User &user, Instant now);

/// An instant in local time as the language writes it, short enough for a column: without seconds.
[[nodiscard]] QString shortTime(Instant instant);

} // namespace tessera::ui
