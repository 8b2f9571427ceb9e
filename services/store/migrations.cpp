// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "core/failurepoint.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

namespace tessera::store {

namespace {

Q_LOGGING_CATEGORY(logMigrations, "tessera.store")

QString migrationText(int version)
{
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QChar(u'0'))});
    QFile file(names.size() == 1 ? folder.filePath(names.first()) : QString());
    if (names.size() != 1 || !file.open(QIODevice::ReadOnly))
        throw std::logic_error("there is not exactly one migration to a schema version");
    return QString::fromUtf8(file.readAll());
}

/// Paragraphs, without those that hold comments alone.
QStringList statementsOf(const QString &text)
{
    static const QRegularExpression blankLines(QStringLiteral("\\n(\\s*\\n)+"));
    QStringList statements = text.split(blankLines, Qt::SkipEmptyParts);
    statements.removeIf([](const QString &paragraph) {
        const QStringList lines = paragraph.split(u'\n');
        return std::ranges::all_of(lines, [](const QString &line) {
            return line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1String("--"));
        });
    });
    return statements;
}

void migrateTo(Connection &connection, int version)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (schemaVersion(connection) >= version)
        return; // another process was first
    const QStringList statements = statementsOf(migrationText(version));
    for (const QString &statement : statements)
        connection.execute(statement);
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    failurePoint("store.migrated");
    transaction.commit();
}

} // namespace

int schemaVersion(Connection &connection)
{
    Statement version = connection.query(QStringLiteral("PRAGMA user_version"));
    return version.next() ? static_cast<int>(version.integer(0)) : 0;
}

void migrate(Connection &connection, int version)
{
    const int present = schemaVersion(connection);
    if (present > latestSchemaVersion || present < 0)
        throw StoreFailure({StoreError::NewerSchema,
            QStringLiteral("The database %1 has schema version %2, and this program knows versions up to %3. Start the "
                           "version of Tessera that wrote it, or a later one, or restore a backup from before the "
                           "upgrade.")
                .arg(connection.path())
                .arg(present)
                .arg(latestSchemaVersion)});
    for (int next = present + 1; next <= version; ++next)
        migrateTo(connection, next);
    if (present == 0)
        qCInfo(logMigrations, "A new database was made: %ls", qUtf16Printable(connection.path()));
    else if (present < version)
        qCInfo(logMigrations, "The schema of the database went from version %d to %d.", present, version);
}

} // namespace tessera::store
