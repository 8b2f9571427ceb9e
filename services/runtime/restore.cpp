// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/restore.h"

#include "runtime/installation.h"
#include "store/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tessera::runtime {

namespace {

std::unexpected<Failure<RuntimeError>> refused(const QString &detail) { return fail(RuntimeError::NoStart, detail); }

Result<void, RuntimeError> putAside(const QString &database, const QString &aside)
{
    // What SQLite keeps beside a database may not meet another database.
    for (const auto ending : {QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView()}) {
        if (QFile::exists(database + ending) && !QFile::rename(database + ending, aside + ending))
            return refused(QStringLiteral("%1 cannot be put aside.").arg(database + ending));
    }
    return {};
}

// The name appears with the whole content on the disk, or not at all.
bool copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly) ||
        !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1024 * 1024);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return false;
    }
    return target.commit();
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

} // namespace

Result<QString, RuntimeError> restoreDatabase(
    const Configuration &configuration, SecretStore *keyring, const QString &backup, bool replaces)
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
    if (folder->hasDatabase() && !replaces)
        return refused(QStringLiteral("%1 has a database already; --force puts it aside.").arg(folder->path()));
    if (const auto fits = tried(configuration, *folder, keyring, backup); !fits)
        return std::unexpected(fits.error());

    QString aside;
    if (folder->hasDatabase()) {
        aside = folder->databaseFile() +
                QDateTime::currentDateTimeUtc().toString(QStringLiteral("'.before-'yyyyMMddTHHmmss'Z'"));
        if (const auto put = putAside(folder->databaseFile(), aside); !put)
            return std::unexpected(put.error());
    }
    // Not the copy that was tried: opening it may have changed it already.
    if (!copyDurably(backup, folder->databaseFile()))
        return refused(
            aside.isEmpty()
                ? QStringLiteral("%1 cannot be copied into %2; is the disk full?").arg(backup, folder->path())
                : QStringLiteral("The database cannot be put in place; what was there before is in %1.").arg(aside));
    made.keep();
    return aside;
}

} // namespace tessera::runtime
