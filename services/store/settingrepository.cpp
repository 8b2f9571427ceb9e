// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingrepository.h"

namespace tessera::store {

QMap<QString, QString> SettingRepository::all()
{
    QMap<QString, QString> settings;
    Statement rows = m_connection.query(QStringLiteral("SELECT name, value FROM setting"));
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return settings;
}

std::optional<QString> SettingRepository::find(const QString &name)
{
    Statement row = m_connection.query(QStringLiteral("SELECT value FROM setting WHERE name = ?"), name);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

qint64 SettingRepository::revision()
{
    Statement row = m_connection.query(QStringLiteral("SELECT value FROM revision WHERE topic = 'settings'"));
    return row.next() ? row.integer(0) : 0;
}

void SettingRepository::set(const QString &name, const QString &value)
{
    m_connection.execute(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                        "ON CONFLICT DO UPDATE SET value = excluded.value"),
        name, value);
}

bool SettingRepository::remove(const QString &name)
{
    return m_connection.execute(QStringLiteral("DELETE FROM setting WHERE name = ?"), name) > 0;
}

} // namespace tessera::store
