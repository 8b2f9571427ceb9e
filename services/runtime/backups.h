// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/backupcontrol.h"
#include "runtime/backupfiles.h"
#include "runtime/datafolder.h"

#include <QThreadPool>

namespace tessera::runtime {

/// A code of ours as an administrator gets it, with the same sentence.
[[nodiscard]] Failure<admin::AdminError> forAdministrator(const Failure<backup::BackupError> &failure);

/// What was found in a file, as an administrator gets it.
[[nodiscard]] admin::BackupView viewOf(const QString &file, const FoundBackup &found);

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
    [[nodiscard]] admin::Answer<admin::BackupView> check(
        const QString &file, std::optional<crypto::SecretBytes> passphrase) const override;
    [[nodiscard]] admin::Outcome<bool> isEncrypted(const QString &file) const override;

private:
    [[nodiscard]] admin::Outcome<admin::BackupView> writeNow(
        const QString &file, const crypto::SecretBytes &passphrase);

    store::Database &m_database;
    const Clock &m_clock;
    const DataFolder m_folder;
    const crypto::SecretBytes m_key;
    const QString m_administrator;
    std::stop_source m_stop;
    mutable QThreadPool m_pool;
};

} // namespace tessera::runtime
