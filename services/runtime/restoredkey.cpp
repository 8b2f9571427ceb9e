// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/restoredkey.h"

#include "keys/actor.h"
#include "keys/keyvault.h"

namespace tessera::runtime {

Result<void, RuntimeError> resealDatabase(const QString &database, const crypto::SecretBytes &from,
    const crypto::SecretBytes &to, const QString &administrator)
{
    const auto opened = store::Database::open(database);
    if (!opened)
        return fail(RuntimeError::NoStart, opened.error().detail);
    const auto vault = keys::KeyVault::open(**opened, std::make_shared<const crypto::Sealer>(from.clone()));
    if (!vault)
        return fail(RuntimeError::NoKey, vault.error().detail);
    const auto event = keys::Actor{administrator, {}, {}}.did(SystemClock().now(), QStringLiteral("keys.resealed"), {});
    const auto resealed = (*vault)->reseal(**opened, std::make_shared<const crypto::Sealer>(to.clone()), event);
    return resealed ? Result<void, RuntimeError>() : fail(RuntimeError::NoKey, resealed.error().detail);
}

} // namespace tessera::runtime
