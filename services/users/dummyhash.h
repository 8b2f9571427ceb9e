// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/passwordhash.h"

namespace tessera::users {

/// A hash that no password has, in PHC form: verifying a password against it costs what any hash with these parameters
/// does.
[[nodiscard]] QString dummyHash(const crypto::Argon2Parameters &parameters);

} // namespace tessera::users
