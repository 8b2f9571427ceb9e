// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/shell/console.h"

namespace tessera::ui {

class Note;

/// How the backups stand that are written by themselves; asks again when something was done. GUI thread; the console
/// outlives it.
class BackupRow final : public FieldRow
{
    Q_OBJECT

public:
    BackupRow(Console &console, QWidget *parent);

private:
    void ask();
    void showSchedule(const admin::BackupScheduleView &schedule);

    Console &m_console;
    Note *m_failure;
};

/// The buttons for a backup and a restore by hand, and how the schedule stands.
void addBackupSettings(SettingsSection &section, Console &console);

} // namespace tessera::ui
