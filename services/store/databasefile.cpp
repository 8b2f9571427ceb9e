// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include "core/failurepoint.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tessera::store {

namespace {

using namespace std::chrono_literals;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerOnlyFolder = ownerOnly | QFile::ExeOwner;

/// Checking reads the whole file: with more than this the start would be felt, and damage is then found when a
/// statement meets it.
constexpr qint64 checkedSize = 64 * 1024 * 1024;

[[noreturn]] void refuse(StoreError code, const QString &sentence) { throw StoreFailure({code, sentence}); }

qint64 number(Connection &connection, const QString &pragma)
{
    Statement row = connection.query(pragma);
    return row.next() ? row.integer(0) : 0;
}

void requireOurId(Connection &connection)
{
    if (number(connection, QStringLiteral("PRAGMA application_id")) != applicationId)
        refuse(StoreError::Foreign,
            QStringLiteral("The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it "
                           "is: name another file, or restore it from a backup.")
                .arg(connection.path()));
}

void makeFile(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        const QFileInfo leaf(folder.absolutePath());
        const bool made =
            QDir().mkpath(leaf.absolutePath()) && leaf.absoluteDir().mkdir(leaf.fileName(), ownerOnlyFolder);
        if (!made && !folder.exists())
            refuse(StoreError::CannotOpen,
                QStringLiteral("The folder %1 for the database cannot be made: see whether this user may write above "
                               "it.")
                    .arg(folder.absolutePath()));
    }
    if (info.exists() && !info.isFile())
        refuse(StoreError::CannotOpen, QStringLiteral("%1 is no file, so it cannot be the database.").arg(path));
    if (info.exists())
        return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFileInfo::exists(path))
        refuse(StoreError::CannotOpen,
            QStringLiteral("The database %1 cannot be made: %2.").arg(path, file.errorString()));
    failurePoint("store.file-made");
}

/// The id goes into the file before WAL begins, so that from its first byte on the file itself says whose it is.
void claim(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    transaction.commit();
}

void switchToWal(Connection &connection)
{
    Statement mode = connection.query(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode.next() || mode.text(0) != QLatin1String("wal"))
        refuse(StoreError::CannotOpen,
            QStringLiteral("The database %1 is on a file system that cannot share memory between processes, which its "
                           "journal (WAL) needs. Put it on a local disk.")
                .arg(connection.path()));
}

std::unique_ptr<Connection> openOnce(const QString &path)
{
    makeFile(path);
    const bool isOurs = isOurFile(path);
    // Before it is opened to be written: SQLite makes the files beside it as the database is.
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (isOurs && (QFile::permissions(path) & others || !(QFile::permissions(path) & QFile::WriteOwner)))
        QFile::setPermissions(path, ownerOnly);
    auto connection = std::make_unique<Connection>(path, Connection::Access::ReadWrite);
    if (isOurs)
        requireOurId(*connection);
    else
        claim(*connection);
    failurePoint("store.file-claimed");
    if (isOurs && QFileInfo(path).size() <= checkedSize)
        checkIntegrity(*connection, false);
    switchToWal(*connection);
    failurePoint("store.journal-switched");
    connection->execute(QStringLiteral("PRAGMA journal_size_limit = 16777216"));
    migrate(*connection);
    // A read-only file or folder is refused now and not at the first sign-in.
    Transaction(*connection, Transaction::Kind::Write).commit();
    return connection;
}

} // namespace

bool isOurFile(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return false;
    try {
        // Not with QFile: closing any descriptor of a file drops the locks that this process has on it through another.
        Connection connection(path, Connection::Access::Untouched);
        requireOurId(connection);
    } catch (const StoreFailure &failure) {
        // Without locks a file looks damaged while another process moves its journal into it: let who has locks judge.
        if (failure.fault().code != StoreError::Damaged)
            throw;
    }
    return true;
}

std::unique_ptr<Connection> openDatabaseFile(const QString &path)
{
    // While two processes make the same file at once, SQLite refuses the switch to WAL without waiting for the other.
    const QDeadlineTimer deadline(5s);
    for (;;) {
        try {
            return openOnce(path);
        } catch (const StoreFailure &failure) {
            if (failure.fault().code != StoreError::Busy || deadline.hasExpired())
                throw;
        }
    }
}

void checkIntegrity(Connection &connection, bool thorough)
{
    Statement check = connection.query(
        thorough ? QStringLiteral("PRAGMA integrity_check(1)") : QStringLiteral("PRAGMA quick_check(1)"));
    const QString finding = check.next() ? check.text(0) : QStringLiteral("the check gave no answer");
    if (finding != QLatin1String("ok"))
        refuse(StoreError::Damaged, QStringLiteral("The database %1 is damaged (%2). Restore it from a backup.")
                                        .arg(connection.path(), finding));
}

} // namespace tessera::store
