// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/keyencryptionkey.h"

namespace tessera::runtime {

/// Brings a database that is in no use under another key-encryption key: its private keys and secrets are sealed again
/// in one transaction, which its audit log tells of as `keys.resealed` by `administrator`.
[[nodiscard]] Result<void, RuntimeError> resealDatabase(const QString &database, const crypto::SecretBytes &from,
    const crypto::SecretBytes &to, const QString &administrator);

} // namespace tessera::runtime
