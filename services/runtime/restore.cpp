// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/restore.h"

#include "runtime/installation.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tessera::runtime {

namespace {

std::unexpected<Failure<RuntimeError>> refused(const QString &detail) { return fail(RuntimeError::NoStart, detail); }

// What SQLite keeps beside a database; none of it may meet another database.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm")};

Result<void, RuntimeError> putAside(const QString &database, const QString &aside)
{
    for (const QString &ending : companions + QStringList{QString()}) {
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

} // namespace

Result<QString, RuntimeError> restoreDatabase(
    const Configuration &configuration, SecretStore *keyring, const QString &backup, bool replaces)
{
    const auto folder = DataFolder::open(configuration.dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto lock = ServiceLock::take(*folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (!QFile::exists(backup))
        return refused(QStringLiteral("There is no file %1.").arg(backup));
    if (folder->hasDatabase() && !replaces)
        return refused(QStringLiteral("%1 has a database already; --force puts it aside.").arg(folder->path()));

    // Looked at in a folder of its own, with everything around it as it will be: where it opens there, it will open
    // here.
    QTemporaryDir trial(folder->path() + QStringLiteral("/restore-XXXXXX"));
    const auto trialFolder = DataFolder::open(trial.path());
    if (!trial.isValid() || !trialFolder || !QFile::copy(backup, trialFolder->databaseFile()))
        return refused(QStringLiteral("%1 cannot be copied into %2; is the disk full?").arg(backup, folder->path()));
    QFile::setPermissions(trialFolder->databaseFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Configuration tried = configuration;
    tried.dataFolder = trial.path();
    if (!tried.keyEncryptionKeyFile && QFile::exists(folder->keyEncryptionKeyFile()))
        tried.keyEncryptionKeyFile = folder->keyEncryptionKeyFile();
    if (const auto opened = Installation::open(tried, keyring, QStringLiteral("restore")); !opened)
        return refused(QStringLiteral("%1 cannot be restored here: %2").arg(backup, opened.error().detail));

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
            QStringLiteral("The database cannot be put in place; what was there before is in %1.").arg(aside));
    return aside;
}

} // namespace tessera::runtime
