// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/restore.h"

#include "backup/scratchfolder.h"
#include "core/failurepoint.h"
#include "runtime/backupfiles.h"
#include "runtime/installation.h"
#include "runtime/restoredkey.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tessera::runtime {

namespace {

std::unexpected<Failure<RuntimeError>> refused(const QString &detail) { return fail(RuntimeError::NoStart, detail); }

std::unexpected<Failure<RuntimeError>> inTheWay(const DataFolder &folder)
{
    return refused(QStringLiteral("%1 has a database already; --force puts it aside.").arg(folder.path()));
}

/// Takes a folder away again that was made for a restore that came to nothing.
class MadeFolder
{
public:
    explicit MadeFolder(const QString &path)
        : m_path(QFileInfo::exists(path) ? QString() : path)
    {
    }
    MadeFolder(const MadeFolder &) = delete;
    MadeFolder &operator=(const MadeFolder &) = delete;
    ~MadeFolder()
    {
        if (m_path.isEmpty())
            return;
        for (const QString &left : {QStringLiteral("/service.lock"), QStringLiteral("/key-encryption-key")})
            QFile::remove(m_path + left);
        QDir().rmdir(m_path);
    }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

// As nothing was changed yet, what there is of it is as it was.
std::unexpected<Failure<RuntimeError>> missingKey(const DataFolder &folder, const QString &backup)
{
    return refused(QStringLiteral("%1 cannot be opened without the key-encryption key that its keys are sealed under: "
                                  "put that into %2, or name its file with --key-encryption-key-file.")
            .arg(backup, folder.keyEncryptionKeyFile()));
}

/// The key that the restored database is sealed under.
struct FittingKey
{
    crypto::SecretBytes key;
    /// It came with the backup, and the folder has none.
    bool isNew = false;
};

// That of the folder, where it has one; the opened backup is brought under it.
Result<FittingKey, RuntimeError> fittingKey(const Configuration &configuration, const DataFolder &folder,
    SecretStore *keyring, const Restoring &restoring, const OpenedBackup &opened, const QString &database)
{
    auto found = foundKeyEncryptionKey(configuration, folder, credentialsFolder(), keyring);
    if (!found)
        return std::unexpected(found.error());
    const std::optional<crypto::SecretBytes> &brought = opened.keyEncryptionKey;
    if (!brought) {
        if (*found)
            return FittingKey{**std::move(found)};
        if (!configuration.keyEncryptionKeyFile)
            return missingKey(folder, restoring.backup);
        return std::unexpected(existingKeyEncryptionKey(configuration, folder, credentialsFolder(), keyring).error());
    }
    if (!*found)
        return FittingKey{brought->clone(), true};
    if (!crypto::equalInConstantTime((*found)->view(), brought->view())) {
        if (const auto sealed = resealDatabase(database, *brought, **found, restoring.administrator); !sealed)
            return refused(QStringLiteral("%1 cannot be restored into %2: %3")
                    .arg(restoring.backup, folder.path(),
                        QString(sealed.error().detail).replace(database, restoring.backup)));
    }
    return FittingKey{**std::move(found)};
}

// Looked at in a folder of its own, with everything around it as it will be: where it opens there, it will open here.
Result<void, RuntimeError> tried(const Configuration &configuration, const DataFolder &folder,
    const backup::ScratchFolder &scratch, const Restoring &restoring, const QString &database, crypto::SecretBytes key)
{
    const auto trialFolder = DataFolder::open(scratch.file(QStringLiteral("trial")));
    // Not the one that is restored then: opening it may change it already.
    if (!trialFolder || !QFile::copy(database, trialFolder->databaseFile()))
        return refused(
            QStringLiteral("%1 cannot be copied into %2; is the disk full?").arg(restoring.backup, folder.path()));
    const auto opened = Installation::openWith(*trialFolder, std::move(key), configuration, QStringLiteral("restore"));
    if (!opened)
        return refused(QStringLiteral("%1 cannot be restored into %2: %3")
                .arg(restoring.backup, folder.path(),
                    QString(opened.error().detail).replace(trialFolder->path(), folder.path())));
    return {};
}

// Brings the restored database up to date, says in its audit log where it came from, and gives what came back.
Result<Restored, store::StoreError> noteIn(
    const DataFolder &folder, const Restoring &restoring, const QString &previous)
{
    const auto database = store::Database::open(folder.databaseFile());
    if (!database)
        return std::unexpected(database.error());
    const AuditEvent event{.at = SystemClock().now(),
        .action = QStringLiteral("backup.restored"),
        .actor = restoring.administrator,
        .subject = {},
        .succeeded = true,
        .address = {},
        .requestId = {},
        .details = {{QStringLiteral("file"), QFileInfo(restoring.backup).absoluteFilePath()},
            {QStringLiteral("previous"), previous.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(previous)}}};
    return (*database)
        ->write([event, previous](store::Connection &connection) {
            Restored restored{.previous = previous};
            store::AuditRepository audit(connection);
            store::AuditQuery newest;
            newest.limit = 1;
            const store::AuditPage last = audit.list(newest);
            if (!last.records.isEmpty())
                restored.until = last.records.first().at;
            restored.users = store::UserRepository(connection).count();
            restored.keys = store::KeyRepository(connection).all().size();
            restored.sessions = store::SessionRepository(connection).liveCount(event.at);
            audit.append(event);
            return restored;
        })
        .result();
}

} // namespace

Result<bool, RuntimeError> prepareRestore(const Configuration &configuration, const QString &backup, bool replaces)
{
    const auto folder = DataFolder::find(configuration.dataFolder);
    if (!folder && folder.error().code != RuntimeError::NoInstallation)
        return std::unexpected(folder.error());
    if (folder) {
        // Taken and let go again at once; whoever is faster is told when it comes to it.
        if (const auto lock = ServiceLock::take(*folder); !lock)
            return std::unexpected(lock.error());
        if (folder->hasDatabase() && !replaces)
            return inTheWay(*folder);
    }
    const auto header = backup::readHeader(backup);
    if (!header && header.error().code != backup::BackupError::NotSealed)
        return refused(header.error().detail);
    return header.has_value();
}

Result<Restored, RuntimeError> restoreDatabase(
    const Configuration &configuration, SecretStore *keyring, const Restoring &restoring)
{
    MadeFolder made(configuration.dataFolder);
    const auto folder = DataFolder::open(configuration.dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto lock = ServiceLock::take(*folder);
    if (!lock)
        return std::unexpected(lock.error());
    const bool isReplacing = folder->hasDatabase();
    if (isReplacing && !restoring.replaces)
        return inTheWay(*folder);
    const auto scratch = backup::ScratchFolder::make(folder->path());
    if (!scratch)
        return refused(
            QStringLiteral("%1 cannot be copied into %2; is the disk full?").arg(restoring.backup, folder->path()));
    const QString database = scratch->file(QStringLiteral("tessera.db"));
    const auto opened = openBackup(restoring.backup, restoring.backup, restoring.passphrase, database);
    if (!opened)
        return refused(opened.error().detail);
    auto fitting = fittingKey(configuration, *folder, keyring, restoring, *opened, database);
    if (!fitting)
        return std::unexpected(fitting.error());
    if (const auto fits = tried(configuration, *folder, *scratch, restoring, database, fitting->key.clone()); !fits)
        return std::unexpected(fits.error());
    if (fitting->isNew) {
        if (const auto kept = keepKeyEncryptionKey(configuration, *folder, keyring, fitting->key); !kept)
            return std::unexpected(kept.error());
    }

    const QString aside = folder->databaseFile() +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("'.before-'yyyyMMddTHHmmss.zzz'Z'"));
    if (const auto put = store::restoreBackup(database, folder->databaseFile(), aside); !put)
        return refused(QString(put.error().detail).replace(database, restoring.backup));
    failurePoint("runtime.restored");
    made.keep();
    auto restored = noteIn(*folder, restoring, isReplacing ? aside : QString());
    if (!restored)
        return refused(QStringLiteral("%1 was restored, but that cannot be noted in its audit log: %2")
                .arg(restoring.backup, restored.error().detail));
    if (fitting->isNew)
        restored->keyKeptIn = keyEncryptionKeyPlace(configuration, *folder, credentialsFolder());
    return *std::move(restored);
}

} // namespace tessera::runtime
