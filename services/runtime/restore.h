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
    /// Where the key-encryption key that came with the backup is kept now; empty where the folder had one already,
    /// which stays and which everything is sealed under.
    QString keyKeptIn = {};
};

/// What is to be restored.
struct Restoring
{
    QString backup;
    /// Of an encrypted one; not looked at where it is plain.
    std::optional<crypto::SecretBytes> passphrase = {};
    /// Whether a database that is there may be put aside.
    bool replaces = false;
    /// Who does it, for the audit log.
    QString administrator;
};

/// What can be said of a restore before a passphrase is asked for, without changing anything: a database that is in the
/// way, services that run there, a file that cannot be read or is cut off within its header. Gives whether the backup
/// is encrypted.
[[nodiscard]] Result<bool, RuntimeError> prepareRestore(
    const Configuration &configuration, const QString &backup, bool replaces);

/// Puts a backup in the place of the database of a data folder, on which no process may work. The backup is looked at
/// first: it must open, and its keys with the key-encryption key of the folder. A plain backup needs the one that it
/// was written under. An encrypted one brings it along: where the folder has none it is kept there, where the folder
/// has another one the backup is sealed under that. So no key-encryption key is ever replaced, and the database that
/// was there opens again with the one that stays. Where there is a database it is kept beside, and that only with
/// `replaces`; a folder that was made for a backup that is refused is taken away again. Audited in the restored
/// database as `backup.restored`. A crash leaves either the old or the new database in place. Takes as long as reading
/// the backup three times; any thread.
[[nodiscard]] Result<Restored, RuntimeError> restoreDatabase(
    const Configuration &configuration, SecretStore *keyring, const Restoring &restoring);

} // namespace tessera::runtime
