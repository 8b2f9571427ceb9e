// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/sealedbackup.h"
#include "store/backup.h"
#include "store/database.h"

#include <optional>

namespace tessera::runtime {

/// What was found in a backup.
struct FoundBackup
{
    /// Of an encrypted one.
    std::optional<backup::BackupHeader> header;
    store::BackupReport report;
};

/// A backup whose database lies open in a scratch folder, checked from end to end.
struct OpenedBackup
{
    FoundBackup found;
    /// Of an encrypted one; its private keys open with it.
    std::optional<crypto::SecretBytes> keyEncryptionKey;
};

/// Copies a backup of either kind into the new file `database`, in clear, and checks it; `name` is what a refusal calls
/// it. Any thread.
[[nodiscard]] Result<OpenedBackup, backup::BackupError> openBackup(const QString &file, const QString &name,
    const std::optional<crypto::SecretBytes> &passphrase, const QString &database, const std::stop_token &stop = {});

/// The same to look at it alone; what is in clear meanwhile is in a scratch folder within `folder`.
[[nodiscard]] Result<FoundBackup, backup::BackupError> inspectBackup(const QString &file,
    const std::optional<crypto::SecretBytes> &passphrase, const QString &folder, const std::stop_token &stop = {});

/// Writes an encrypted backup of an open database while it is used, with the key that its keys are sealed under, and
/// reads it back; `sealing.database` is not looked at. What is in clear meanwhile is in a scratch folder within
/// `folder`, which needs room for one more database. Any thread.
[[nodiscard]] Result<FoundBackup, backup::BackupError> writeBackup(
    store::Database &database, const QString &folder, const QString &file, backup::Sealing sealing);

} // namespace tessera::runtime
