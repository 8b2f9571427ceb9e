// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditrecord.h"
#include "store/storeerror.h"

namespace tessera::store {

/// What a backup holds, after it was checked from end to end.
struct BackupReport
{
    int schemaVersion = 0;
    qint64 users = 0;
    qint64 sessions = 0;
    qint64 keys = 0;
    AuditVerification audit;
};

/// Writes a consistent copy of the database into a new file (mode 0600), which appears under its name only when it is
/// complete and on the disk; an existing one is refused (StoreError::CannotOpen). Blocks; writers go on meanwhile.
[[nodiscard]] Result<void, StoreError> writeBackup(const QString &database, const QString &file);

/// Reads the whole backup: SQLite's integrity check, foreign keys, the chain of the audit log. Changes nothing. A
/// broken audit chain is reported, not refused: it may be what was backed up.
[[nodiscard]] Result<BackupReport, StoreError> checkBackup(const QString &file);

/// Puts a backup in the place of the database, after checkBackup(); what was there, with its journals, is kept under
/// the name `kept`, in the same folder, where nothing has that name yet. At no instant is there neither the old nor the
/// new one. Refused (StoreError::Busy) while any process has the database open, and where the database is not broken
/// but cannot be read or written now, as on a full disk.
[[nodiscard]] Result<BackupReport, StoreError> restoreBackup(
    const QString &file, const QString &database, const QString &kept);

} // namespace tessera::store
