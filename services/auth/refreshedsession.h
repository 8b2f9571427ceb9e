// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "store/sessionrow.h"

#include <optional>

namespace tessera::auth {

/// The session that a refresh token belongs to, whether that is spent, the session has ended or not; nothing where the
/// token is not ours. Blocks for one read; an error where the database cannot be read.
[[nodiscard]] Result<std::optional<store::SessionRow>, store::StoreError> sessionOf(
    const AuthParts &parts, const QString &refreshToken);

} // namespace tessera::auth
