// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serversecretrepository.h"

namespace tessera::store {

QMap<QString, QByteArray> ServerSecretRepository::all()
{
    QMap<QString, QByteArray> secrets;
    Statement rows = m_connection.query(QStringLiteral("SELECT name, sealed FROM server_secret"));
    while (rows.next())
        secrets.insert(rows.text(0), rows.bytes(1));
    return secrets;
}

std::optional<QByteArray> ServerSecretRepository::find(const QString &name)
{
    Statement row = m_connection.query(QStringLiteral("SELECT sealed FROM server_secret WHERE name = ?"), name);
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

bool ServerSecretRepository::insertIfAbsent(const QString &name, const QByteArray &sealed)
{
    return m_connection.execute(
               QStringLiteral("INSERT INTO server_secret (name, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING"), name,
               sealed) > 0;
}

bool ServerSecretRepository::replace(const QString &name, const QByteArray &sealed)
{
    return m_connection.execute(QStringLiteral("UPDATE server_secret SET sealed = ? WHERE name = ?"), sealed, name) > 0;
}

} // namespace tessera::store
