// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "runtime/keyencryptionkey.h"

#include <optional>

namespace tessera::runtime {

/// What a restore came to.
struct Restored
{
    /// The name under which what was there is kept; empty where there was nothing.
    QString previous = {};
    /// When the last thing that the backup knows of was done; nothing where its audit log is empty.
    std::optional<Instant> until = {};
    qint64 users = 0;
    qint64 keys = 0;
    /// Those that can be refreshed now.
    qint64 sessions = 0;
};

/// Puts a backup in the place of the database of a data folder, on which no process may work. The backup is looked at
/// first: it must open, and its keys with the key-encryption key of the folder. Where there is a database it is kept
/// beside, and that only with `replaces`; a folder that was made for a backup that is refused is taken away again.
/// Audited in the restored database as `backup.restored` by `administrator`. A crash leaves either the old or the new
/// database in place.
[[nodiscard]] Result<Restored, RuntimeError> restoreDatabase(const Configuration &configuration, SecretStore *keyring,
    const QString &backup, bool replaces, const QString &administrator);

} // namespace tessera::runtime
