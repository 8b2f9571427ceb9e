// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupheader.h"

#include <QList>

namespace tessera::backup {

/// A backup in a folder.
struct StoredBackup
{
    QString file;
    Instant createdAt;

    friend bool operator==(const StoredBackup &, const StoredBackup &) = default;
};

/// What the schedule calls the backup of that instant: `tessera-20261127T103000Z.tessera-backup`.
[[nodiscard]] QString scheduledName(Instant createdAt);

/// Those in a folder that the schedule of this installation wrote, newest first: they are named so, and the header says
/// so and has this origin. Everything else in the folder is nobody's business. Any thread.
[[nodiscard]] QList<StoredBackup> scheduledIn(const QString &folder, const QByteArray &origin);

/// Those that go when `keep` (1 or more) of them stay, beside `newest`, which stays whatever the clock says.
[[nodiscard]] QList<StoredBackup> superfluous(
    const QList<StoredBackup> &newestFirst, const QString &newest, qsizetype keep);

/// Removes what a crash left of a scheduled backup of this installation half written. Any thread; nobody writes one.
void removeUnfinished(const QString &folder, const QByteArray &origin);

} // namespace tessera::backup
