// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"
#include "store/preparedstatement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

namespace tessera::store {

Statement::Statement(Connection &connection, std::shared_ptr<Prepared> prepared)
    : m_connection(&connection)
    , m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_prepared(std::move(other.m_prepared))
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    m_prepared->inUse = false;
}

bool Statement::next()
{
    if (m_prepared->query.next())
        return true;
    if (const QSqlError error = m_prepared->query.lastError(); error.isValid())
        m_connection->drop(m_prepared->sql, error);
    return false;
}

qint64 Statement::affected() const { return m_prepared->query.numRowsAffected(); }

bool Statement::isNull(int column) const { return m_prepared->query.isNull(column); }

qint64 Statement::integer(int column) const
{
    const QVariant value = m_prepared->query.value(column);
    if (value.typeId() != QMetaType::LongLong)
        throwDamaged(column);
    return value.toLongLong();
}

QString Statement::text(int column) const
{
    const QVariant value = m_prepared->query.value(column);
    if (value.typeId() != QMetaType::QString || isNull(column))
        throwDamaged(column);
    return value.toString();
}

QByteArray Statement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const QVariant value = m_prepared->query.value(column);
    if (value.typeId() != QMetaType::QByteArray)
        throwDamaged(column);
    return value.toByteArray();
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

QStringList Statement::texts(int column) const
{
    const QJsonDocument document = QJsonDocument::fromJson(text(column).toUtf8());
    if (!document.isArray())
        throwDamaged(column);
    QStringList members;
    const QJsonArray array = document.array();
    for (const QJsonValue &member : array)
        members.append(member.toString());
    return members;
}

void Statement::throwDamaged(int column) const
{
    throw StoreFailure({StoreError::Damaged,
        QStringLiteral("The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a "
                       "backup.")
            .arg(m_connection->path())
            .arg(column)});
}

} // namespace tessera::store
