// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/actor.h"
#include "keys/keychanges.h"
#include "keys/keyerror.h"
#include "keys/keyvault.h"

namespace tessera::keys {

/// What the database says about keys at one moment.
struct KeysStored
{
    QList<store::KeyRow> rows;
    /// The largest instant it has seen.
    Instant seen;
};

/// Writes changes of keys: each in one transaction with what it was decided on, the key time it happens at, and its
/// audit records. The key time is persisted with the first change that depends on it, so nothing that was seen is
/// undone by a clock that jumps back. Owned by the key service; any thread may use it, all calls block.
class KeyLedger final
{
public:
    /// Decides on what to change, in the writer thread; may be asked again with other rows.
    using Decision = std::function<Result<KeyChanges, KeyError>(KeyRows rows, Instant now)>;

    KeyLedger(store::Database &database, const Clock &clock, const KeyVault &vault);

    [[nodiscard]] Result<KeysStored, KeyError> read() const;
    /// First what time has changed up to now, then what `decide` says; gives the latter.
    [[nodiscard]] Result<KeyChanges, KeyError> commit(
        Duration leeway, const Actor &actor, const Decision &decide) const;

private:
    [[nodiscard]] Result<KeyChanges, KeyError> apply(
        store::Connection &connection, Duration leeway, const Actor &actor, const Decision &decide) const;

    store::Database &m_database;
    const Clock &m_clock;
    const KeyVault &m_vault;
};

} // namespace tessera::keys
