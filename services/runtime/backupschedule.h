// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/schedule.h"
#include "runtime/scheduledbackup.h"
#include "settings/settingsservice.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace tessera::runtime {

/// Writes backups by itself for the process that holds the service lock: at its start where one is overdue, then as
/// often as the setting `backup.every` says, which it follows. Each is audited as `backup.written` or `backup.failed`
/// by `system`, and a failure told to the log; it is tried again. Lives in the thread that made it, and works on one of
/// its own. What it is made of outlives it; its end gives up what is being written and waits for that.
class BackupSchedule final : public QObject
{
    Q_OBJECT

public:
    BackupSchedule(store::Database &database, const settings::SettingsService &settings, const Clock &clock,
        DataFolder folder, crypto::SecretBytes key, BackupPlace place);
    ~BackupSchedule() override;

    /// Looks at the clock and the setting, and begins what is due. Called by a timer at least once a minute, so that a
    /// clock that was set and a machine that slept are noticed.
    void look();

    // Any thread may ask these.
    /// When the next one is due; nothing while that is not known yet, or where there is to be none.
    [[nodiscard]] std::optional<Instant> next() const;
    [[nodiscard]] bool isWriting() const { return m_isWriting; }
    [[nodiscard]] const BackupPlace &place() const { return m_place; }

private:
    void readPast();
    void begin(int keep);
    [[nodiscard]] Result<QString, backup::BackupError> write(Instant now, int keep);
    void end(Instant at, const Result<QString, backup::BackupError> &written);

    store::Database &m_database;
    const settings::SettingsService &m_settings;
    const Clock &m_clock;
    const DataFolder m_folder;
    const crypto::SecretBytes m_key;
    const BackupPlace m_place;
    QTimer m_timer;
    std::optional<backup::Past> m_past; // nothing until the folder was looked at
    std::atomic<qint64> m_next = 0;     // milliseconds; 0: nothing
    std::atomic<bool> m_isWriting = false;
    bool m_isBusy = false;
    std::stop_source m_stop;
    QThreadPool m_pool; // ends first
};

} // namespace tessera::runtime
