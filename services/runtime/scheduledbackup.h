// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/backupfiles.h"
#include "runtime/configuration.h"
#include "runtime/datafolder.h"

namespace tessera::runtime {

/// Where the schedule writes to and under what.
struct BackupPlace
{
    QString folder;
    QString passphraseFile;

    /// Nothing where the configuration does not name both.
    [[nodiscard]] static std::optional<BackupPlace> of(const Configuration &configuration);
};

/// What a backup of the schedule is made of; all of it outlives the call.
struct ScheduledBackup
{
    store::Database &database;
    const DataFolder &dataFolder;
    const crypto::SecretBytes &key;
    const BackupPlace &place;
    Instant now;
    /// How many stay; 1 or more.
    int keep = 1;
    std::stop_token stop;
};

/// Writes one, and then removes those of this installation's schedule that are too old; never another file, and nothing
/// where the new one failed. Gives its path. What could not be removed is told to the log. Takes as long as
/// writeBackup(); any thread, one at a time.
[[nodiscard]] Result<QString, backup::BackupError> writeScheduled(const ScheduledBackup &wanted);

} // namespace tessera::runtime
