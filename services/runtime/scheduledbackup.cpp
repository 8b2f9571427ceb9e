// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/scheduledbackup.h"

#include "backup/oldbackups.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcBackup, "tessera.backup")

using backup::BackupError;
using crypto::SecretBytes;

constexpr size_t longestPassphrase = 4096;

// The first line; nobody but its owner may read it.
Result<SecretBytes, BackupError> passphraseIn(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return backup::unreadable(file, errno);
    struct stat status = {};
    SecretBytes bytes(longestPassphrase);
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    const ssize_t size = ::read(descriptor, bytes.writable().data(), longestPassphrase);
    const int error = errno;
    ::close(descriptor);
    if (!isKnown || size < 0)
        return backup::unreadable(file, error);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(BackupError::NotReadable,
            QStringLiteral(
                "Others than its owner may read or write %1, which holds the passphrase of the backups; take "
                "that away with chmod 600.")
                .arg(file));
    QByteArrayView line = bytes.view().first(size);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line.truncate(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return SecretBytes::copyOf(line);
}

void removeOld(const ScheduledBackup &wanted, const QString &newest)
{
    const QByteArray origin = backup::originOf(wanted.key);
    const QList<backup::StoredBackup> old =
        backup::superfluous(backup::scheduledIn(wanted.place.folder, origin), newest, wanted.keep);
    for (const backup::StoredBackup &one : old) {
        if (QFile::remove(one.file))
            qCInfo(lcBackup, "Removed the old backup %ls.", qUtf16Printable(one.file));
        else
            qCWarning(lcBackup, "The old backup %ls cannot be removed.", qUtf16Printable(one.file));
    }
}

// Another installation may have written into the same folder in the same second.
QString freeName(const QString &folder, Instant createdAt)
{
    QString file = QDir(folder).filePath(backup::scheduledName(createdAt));
    while (QFile::exists(file)) {
        createdAt += std::chrono::seconds(1);
        file = QDir(folder).filePath(backup::scheduledName(createdAt));
    }
    return file;
}

} // namespace

std::optional<BackupPlace> BackupPlace::of(const Configuration &configuration)
{
    if (!configuration.backupFolder || !configuration.backupPassphraseFile)
        return std::nullopt;
    return BackupPlace{*configuration.backupFolder, *configuration.backupPassphraseFile};
}

Result<QString, BackupError> writeScheduled(const ScheduledBackup &wanted)
{
    const auto passphrase = passphraseIn(wanted.place.passphraseFile);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    QString file = freeName(wanted.place.folder, wanted.now);
    backup::removeUnfinished(wanted.place.folder, backup::originOf(wanted.key));
    const auto written = writeBackup(wanted.database, wanted.dataFolder.path(), file,
        {.database = {},
            .keyEncryptionKey = wanted.key,
            .passphrase = *passphrase,
            .kind = backup::BackupKind::Scheduled,
            .createdAt = wanted.now,
            .stop = wanted.stop});
    if (!written)
        return std::unexpected(written.error());
    removeOld(wanted, file);
    return file;
}

} // namespace tessera::runtime
