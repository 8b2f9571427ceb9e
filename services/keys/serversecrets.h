// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/sealer.h"
#include "keys/keyerror.h"
#include "store/database.h"

namespace tessera::keys {

// Secrets of the installation at rest: each sealed under the key-encryption key and bound to its name, so that none can
// be put in another's place. `KeyService::reseal` finds them all.

/// The secret of that name, made from `size` random bytes where there is none yet (of two nodes that start at once, one
/// makes it and both get the same). WrongKeyEncryptionKey where it does not open; Store where the database fails.
/// Blocks for a read, the first time for a write. Any thread.
[[nodiscard]] Result<crypto::SecretBytes, KeyError> serverSecret(
    store::Database &database, const crypto::Sealer &keyEncryptionKey, const QString &name, qsizetype size);

/// What a sealed secret is bound to.
[[nodiscard]] QByteArray secretBinding(const QString &name);

} // namespace tessera::keys
