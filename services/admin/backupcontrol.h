// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/backupvalues.h"
#include "crypto/secretbytes.h"

#include <QObject>

namespace tessera::admin {

/// Backups of an installation for an administrator, written while services run. Implemented by the composition root;
/// lives in the thread that made it. Every call may come from any thread; what takes long is done on threads of its
/// own.
class BackupControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes everything and the key-encryption key into a new file (mode 0600), encrypted under a passphrase of at
    /// least 12 characters, and reads it back before the file gets its name; audited. Refused: a file that is there, a
    /// short passphrase. Unavailable: no room, no permission.
    [[nodiscard]] virtual Answer<BackupView> write(const QString &file, crypto::SecretBytes passphrase) = 0;
    /// Writes a consistent copy of the database as it is into a new file (mode 0600); audited. Private keys in it stay
    /// sealed, the rest anybody can read who has the file. An error as of write().
    [[nodiscard]] virtual Answer<void> writePlain(const QString &file) = 0;
    /// Opens a backup and reads all of it, as restoring it would; changes nothing. Unavailable where the file cannot be
    /// read, Invalid for another passphrase or none, Refused for what is damaged, cut off, from a later version, or no
    /// backup.
    [[nodiscard]] virtual Answer<BackupView> check(
        const QString &file, std::optional<crypto::SecretBytes> passphrase) const = 0;
    /// How the backups stand that are written by themselves. AdminApi::auditAppended() and settingsChanged() say that
    /// it may be otherwise now.
    [[nodiscard]] virtual Answer<BackupScheduleView> schedule() const = 0;
    /// Whether a passphrase is needed to open it; an error as of check().
    [[nodiscard]] virtual Outcome<bool> isEncrypted(const QString &file) const = 0;
};

} // namespace tessera::admin
