// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/backupvalues.h"

namespace tessera::ui {

/// For a dialog in which a backup is chosen.
[[nodiscard]] QString backupFilter();

/// `12 users, 3 keys and 5 sessions`.
[[nodiscard]] QString contentOf(const admin::BackupView &backup);

/// How the backups stand that are written by themselves, in sentences: where and when the next one is written, and
/// which was the last. Of a failure failureOf() tells.
[[nodiscard]] QString stateOf(const admin::BackupScheduleView &schedule, Instant now);
/// Why the last attempt failed; empty where it did not.
[[nodiscard]] QString failureOf(const admin::BackupScheduleView &schedule, Instant now);

} // namespace tessera::ui
