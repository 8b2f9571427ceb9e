// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/restore.h"

#include "core/failurepoint.h"
#include "runtime/installation.h"
#include "store/auditrepository.h"
#include "store/backup.h"
#include "store/keyrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tessera::runtime {

namespace {

std::unexpected<Failure<RuntimeError>> refused(const QString &detail) { return fail(RuntimeError::NoStart, detail); }

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
        QFile::remove(m_path + QStringLiteral("/service.lock"));
        QDir().rmdir(m_path);
    }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

// Looked at in a folder of its own, with everything around it as it will be: where it opens there, it will open here.
Result<void, RuntimeError> tried(
    const Configuration &configuration, const DataFolder &folder, SecretStore *keyring, const QString &backup)
{
    QTemporaryDir trial(folder.path() + QStringLiteral("/restore-XXXXXX"));
    const auto trialFolder = DataFolder::open(trial.path());
    if (!trial.isValid() || !trialFolder || !QFile::copy(backup, trialFolder->databaseFile()))
        return refused(QStringLiteral("%1 cannot be copied into %2; is the disk full?").arg(backup, folder.path()));
    QFile::setPermissions(trialFolder->databaseFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto report = store::checkBackup(trialFolder->databaseFile());
    if (!report && report.error().code == store::StoreError::Foreign)
        return refused(QStringLiteral("%1 is not a backup of Tessera.").arg(backup));
    if (!report && report.error().code == store::StoreError::Damaged)
        return refused(QStringLiteral("The backup %1 is damaged; use another one.").arg(backup));
    if (!report)
        return refused(QString(report.error().detail).replace(trialFolder->databaseFile(), backup));

    auto key = existingKeyEncryptionKey(configuration, folder, credentialsFolder(), keyring);
    if (!key && key.error().code == RuntimeError::NoKey && !configuration.keyEncryptionKeyFile &&
        !QFile::exists(folder.keyEncryptionKeyFile())) {
        return refused(
            QStringLiteral("%1 cannot be opened without the key-encryption key that its keys are sealed under: "
                           "put that into %2, or name its file with --key-encryption-key-file.")
                .arg(backup, folder.keyEncryptionKeyFile()));
    }
    if (!key)
        return std::unexpected(key.error());
    const auto opened = Installation::openWith(*trialFolder, *std::move(key), configuration, QStringLiteral("restore"));
    if (!opened)
        return refused(QStringLiteral("%1 cannot be restored into %2: %3")
                .arg(backup, folder.path(), QString(opened.error().detail).replace(trial.path(), folder.path())));
    return {};
}

// Brings the restored database up to date, says in its audit log where it came from, and gives what came back.
Result<Restored, store::StoreError> noteIn(
    const DataFolder &folder, const QString &backup, const QString &administrator, const QString &previous)
{
    const auto database = store::Database::open(folder.databaseFile());
    if (!database)
        return std::unexpected(database.error());
    const AuditEvent event{.at = SystemClock().now(),
        .action = QStringLiteral("backup.restored"),
        .actor = administrator,
        .subject = {},
        .succeeded = true,
        .address = {},
        .requestId = {},
        .details = {{QStringLiteral("file"), QFileInfo(backup).absoluteFilePath()},
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

Result<Restored, RuntimeError> restoreDatabase(const Configuration &configuration, SecretStore *keyring,
    const QString &backup, bool replaces, const QString &administrator)
{
    MadeFolder made(configuration.dataFolder);
    const auto folder = DataFolder::open(configuration.dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto lock = ServiceLock::take(*folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (!QFileInfo(backup).isFile())
        return refused(QStringLiteral("There is no file %1.").arg(backup));
    if (!QFileInfo(backup).isReadable())
        return refused(QStringLiteral("This user may not read %1.").arg(backup));
    const bool isReplacing = folder->hasDatabase();
    if (isReplacing && !replaces)
        return refused(QStringLiteral("%1 has a database already; --force puts it aside.").arg(folder->path()));
    if (const auto fits = tried(configuration, *folder, keyring, backup); !fits)
        return std::unexpected(fits.error());

    // Not the copy that was tried: opening it may have changed it already.
    const QString aside = folder->databaseFile() +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("'.before-'yyyyMMddTHHmmss.zzz'Z'"));
    if (const auto put = store::restoreBackup(backup, folder->databaseFile(), aside); !put)
        return refused(put.error().detail);
    failurePoint("runtime.restored");
    made.keep();
    auto restored = noteIn(*folder, backup, administrator, isReplacing ? aside : QString());
    if (!restored)
        return refused(QStringLiteral("%1 was restored, but that cannot be noted in its audit log: %2")
                .arg(backup, restored.error().detail));
    return *std::move(restored);
}

} // namespace tessera::runtime
