// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/backupcontrol.h"
#include "runtime/backupschedule.h"

#include <QThreadPool>

namespace tessera::runtime {

/// A code of ours as an administrator gets it, with the same sentence.
[[nodiscard]] Failure<admin::AdminError> forAdministrator(const Failure<backup::BackupError> &failure);

/// What was found in a file, as an administrator gets it.
[[nodiscard]] admin::BackupView viewOf(const QString &file, const FoundBackup &found);

/// Backups::isEncrypted() and check() where there is no installation. What is unpacked lies in `folder` meanwhile. Any
/// thread; takes as long as reading all of the file.
[[nodiscard]] admin::Outcome<bool> isEncryptedBackup(const QString &file);
[[nodiscard]] admin::Outcome<admin::BackupView> checkBackup(const QString &file,
    const std::optional<crypto::SecretBytes> &passphrase, const QString &folder, const std::stop_token &stop = {});

/// The backups of an installation that is open. Owned by the Installation; what it is made of outlives it. Its end
/// gives up what is being written, of which nothing is left, and waits for that.
class Backups final : public admin::BackupControl
{
    Q_OBJECT

public:
    /// `key`: the key-encryption key. `administrator`: who asks, for the audit log.
    Backups(store::Database &database, const Clock &clock, DataFolder folder, crypto::SecretBytes key,
        QString administrator);
    ~Backups() override;

    [[nodiscard]] admin::Answer<admin::BackupView> write(const QString &file, crypto::SecretBytes passphrase) override;
    [[nodiscard]] admin::Answer<void> writePlain(const QString &file) override;
    [[nodiscard]] admin::Answer<admin::BackupView> check(
        const QString &file, std::optional<crypto::SecretBytes> passphrase) const override;
    [[nodiscard]] admin::Outcome<bool> isEncrypted(const QString &file) const override;
    [[nodiscard]] admin::Answer<admin::BackupScheduleView> schedule() const override;

    /// To be called in this object's thread by who holds the service lock: writes backups by themselves from now on,
    /// where the configuration says so.
    void startSchedule(const Configuration &configuration, const settings::SettingsService &settings);
    /// The configuration of a process that only looks on.
    void showElsewhere() { m_isElsewhere = true; }

private:
    [[nodiscard]] admin::Outcome<admin::BackupView> writeNow(
        const QString &file, const crypto::SecretBytes &passphrase);
    [[nodiscard]] admin::Outcome<void> note(const QString &file, bool isEncrypted);

    store::Database &m_database;
    const Clock &m_clock;
    const DataFolder m_folder;
    const crypto::SecretBytes m_key;
    const QString m_administrator;
    std::atomic<bool> m_isElsewhere = false;
    std::unique_ptr<BackupSchedule> m_schedule; // guarded by m_mutex
    mutable std::mutex m_mutex;
    std::stop_source m_stop;
    mutable QThreadPool m_pool;
};

} // namespace tessera::runtime
