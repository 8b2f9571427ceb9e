// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "core/failurepoint.h"
#include "store/auditrepository.h"
#include "store/databasefile.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace tessera::store {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

[[noreturn]] void refuse(StoreError code, const QString &sentence) { throw StoreFailure({code, sentence}); }

/// Forces a file or a folder to the disk.
void flush(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        refuse(StoreError::InputOutput,
            QStringLiteral("%1 cannot be forced to the disk: %2.").arg(path, QString::fromLocal8Bit(strerror(error))));
}

void replace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        refuse(StoreError::InputOutput,
            QStringLiteral("%1 cannot be renamed to %2: %3.").arg(from, to, QString::fromLocal8Bit(strerror(errno))));
    flush(QFileInfo(to).absolutePath());
}

/// A new empty file that only its owner can read, removed again unless it was kept.
class NewFile final
{
public:
    /// `meant`: the name that it will have, which is the one that people know.
    NewFile(const QString &path, const QString &meant)
        : m_path(path)
    {
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            refuse(StoreError::CannotOpen,
                QStringLiteral("The file %1 cannot be made: %2.").arg(meant, file.errorString()));
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile() { QFile::remove(m_path); }

    void moveTo(const QString &path)
    {
        flush(m_path);
        replace(m_path, path);
    }

private:
    QString m_path;
};

/// Copies a whole database into `target` with `suffix`. SQLite names the database that it reads when the disk that it
/// writes to is full or fails.
void copyInto(Connection &source, const QString &target, const QString &suffix)
{
    try {
        source.execute(QStringLiteral("VACUUM INTO ?"), target + suffix);
    } catch (const StoreFailure &failure) {
        if (failure.fault().code == StoreError::Full)
            refuse(StoreError::Full,
                QStringLiteral("There is no space left for %1; nothing was changed. Free some space there, or name "
                               "a place on another disk.")
                    .arg(target));
        if (failure.fault().code == StoreError::InputOutput)
            refuse(StoreError::InputOutput,
                QStringLiteral("The operating system failed to read the source or to write %1; nothing was changed.")
                    .arg(target));
        throw;
    }
}

/// A second name for what is about to be replaced, so that at no instant there is no database.
void keepBeside(const QString &database, const QString &kept)
{
    if (::link(QFile::encodeName(database).constData(), QFile::encodeName(kept).constData()) != 0 && errno != ENOENT)
        refuse(StoreError::InputOutput, QStringLiteral("The database %1 cannot be kept as %2: %3.")
                                            .arg(database, kept, QString::fromLocal8Bit(strerror(errno))));
}

qint64 countRows(Connection &connection, const QString &table)
{
    Statement count = connection.query(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    return count.next() ? count.integer(0) : 0;
}

BackupReport examine(const QString &file)
{
    if (!isOurFile(file))
        refuse(StoreError::Foreign, QStringLiteral("There is no backup in the file %1.").arg(file));
    Connection connection(file, Connection::Access::ReadOnly);
    checkIntegrity(connection, true);
    const Transaction transaction(connection, Transaction::Kind::Read);
    BackupReport report;
    report.schemaVersion = schemaVersion(connection);
    if (report.schemaVersion > latestSchemaVersion)
        refuse(StoreError::NewerSchema,
            QStringLiteral("The backup %1 has schema version %2, and this program knows versions up to %3. Use the "
                           "version of Tessera that wrote it, or a later one.")
                .arg(file)
                .arg(report.schemaVersion)
                .arg(latestSchemaVersion));
    if (report.schemaVersion < latestSchemaVersion)
        return report; // older: its tables are brought up to date when it is opened
    if (Statement broken = connection.query(QStringLiteral("PRAGMA foreign_key_check")); broken.next())
        refuse(StoreError::Damaged,
            QStringLiteral("The backup %1 is damaged: a row of %2 belongs to nothing.").arg(file, broken.text(0)));
    report.users = countRows(connection, QStringLiteral("user"));
    report.sessions = countRows(connection, QStringLiteral("session"));
    report.keys = countRows(connection, QStringLiteral("signing_key"));
    report.audit = AuditRepository(connection).verify();
    return report;
}

/// Keeps every other process out of a database for as long as it lives, and leaves it without a journal beside it.
class ExclusiveHold final
{
public:
    explicit ExclusiveHold(const QString &path)
        : m_connection(path, Connection::Access::ReadWrite)
    {
        // Leaving WAL works only for the one connection there is.
        m_connection.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
        m_connection.execute(QStringLiteral("BEGIN EXCLUSIVE"));
    }

private:
    Connection m_connection;
};

std::unique_ptr<ExclusiveHold> holdExisting(const QString &database)
{
    try {
        if (!isOurFile(database))
            return nullptr;
        return std::make_unique<ExclusiveHold>(database);
    } catch (const StoreFailure &failure) {
        if (failure.fault().code == StoreError::Busy)
            refuse(StoreError::Busy,
                QStringLiteral("A process is using the database %1. Stop it, then restore.").arg(database));
        // A broken database is what a backup is for; another fault may pass, and what is in the journal with it.
        if (failure.fault().code == StoreError::Damaged || failure.fault().code == StoreError::Foreign)
            return nullptr;
        throw;
    }
}

} // namespace

Result<void, StoreError> writeBackup(const QString &database, const QString &file)
{
    try {
        if (QFileInfo::exists(file))
            refuse(StoreError::CannotOpen,
                QStringLiteral("The file %1 exists already, and a backup replaces nothing. Name another file.")
                    .arg(file));
        NewFile part(file + QStringLiteral(".part"), file);
        Connection connection(database, Connection::Access::ReadWrite);
        copyInto(connection, file, QStringLiteral(".part"));
        failurePoint("store.backup-copied");
        part.moveTo(file);
        failurePoint("store.backup-named");
        return {};
    } catch (const StoreFailure &failure) {
        return std::unexpected(failure.fault());
    }
}

Result<BackupReport, StoreError> checkBackup(const QString &file)
{
    try {
        return examine(file);
    } catch (const StoreFailure &failure) {
        return std::unexpected(failure.fault());
    }
}

Result<BackupReport, StoreError> restoreBackup(const QString &file, const QString &database, const QString &kept)
{
    try {
        BackupReport report = examine(file);
        NewFile part(database + QStringLiteral(".restoring"), database);
        Connection source(file, Connection::Access::ReadWrite);
        copyInto(source, database, QStringLiteral(".restoring"));
        const std::unique_ptr<ExclusiveHold> hold = holdExisting(database);
        failurePoint("store.restore-copied");
        keepBeside(database, kept);
        failurePoint("store.restore-kept");
        // Journals of a broken database must not be taken for those of the restored one, and hold what is not in it.
        for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            if (QFile::exists(database + suffix))
                replace(database + suffix, kept + suffix);
        }
        failurePoint("store.restore-cleared");
        part.moveTo(database);
        failurePoint("store.restore-named");
        return report;
    } catch (const StoreFailure &failure) {
        return std::unexpected(failure.fault());
    }
}

} // namespace tessera::store
