// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/preparedstatement.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace tessera::store {

Connection::Connection(const QString &path, Access access)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    try {
        open(access);
    } catch (...) {
        close();
        throw;
    }
}

void Connection::open(Access access)
{
    const QString uri = QStringLiteral("file:%1?").arg(QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/")));
    switch (access) {
    case Access::ReadWrite:
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        break;
    case Access::ReadOnly: // may write what belongs to WAL, but makes no database
        m_database.setDatabaseName(uri + QStringLiteral("mode=rw"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
        break;
    case Access::Untouched:
        m_database.setDatabaseName(uri + QStringLiteral("immutable=1"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        break;
    }
    if (!m_database.open())
        throw StoreFailure(fault(m_database.lastError()));
    if (access == Access::Untouched)
        return; // some of what follows would read the schema
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
    execute(QStringLiteral("PRAGMA secure_delete = ON"));
    execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    if (access == Access::ReadOnly)
        execute(QStringLiteral("PRAGMA query_only = ON"));
}

Connection::~Connection() { close(); }

Statement Connection::run(const QString &sql, const QVariantList &values)
{
    Statement statement(*this, prepare(sql));
    QSqlQuery &query = statement.m_prepared->query;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        drop(sql, query.lastError());
    return statement;
}

std::shared_ptr<Statement::Prepared> Connection::prepare(const QString &sql)
{
    // A statement whose rows are still being read is not reset under its reader: the second one gets its own.
    if (const auto kept = m_statements.constFind(sql); kept != m_statements.cend() && !(*kept)->inUse)
        return *kept;
    auto prepared = std::make_shared<Statement::Prepared>(sql, QSqlQuery(m_database));
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        throw StoreFailure(fault(prepared->query.lastError()));
    m_statements.insert(sql, prepared);
    return prepared;
}

StoreFault Connection::fault(const QSqlError &error) const
{
    return faultFromSqlite(error.nativeErrorCode().toInt(), error.databaseText(), m_path);
}

void Connection::drop(const QString &sql, const QSqlError &error)
{
    // The driver may have let go of the compiled statement, so it is not run again.
    m_statements.remove(sql);
    throw StoreFailure(fault(error));
}

void Connection::close()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace tessera::store
