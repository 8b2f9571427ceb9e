// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisions.h"

namespace tessera::store {

namespace {

Topics topicNamed(const QString &name)
{
    static const QHash<QString, Topic> topics{
        {QStringLiteral("keys"), Topic::Keys},
        {QStringLiteral("users"), Topic::Users},
        {QStringLiteral("sessions"), Topic::Sessions},
        {QStringLiteral("settings"), Topic::Settings},
        {QStringLiteral("audit"), Topic::Audit},
        {QStringLiteral("locks"), Topic::Locks},
    };
    const auto topic = topics.constFind(name);
    return topic == topics.cend() ? Topics() : Topics(*topic);
}

} // namespace

Topics Revisions::moved(Connection &connection)
{
    Topics topics;
    Statement rows = connection.query(QStringLiteral("SELECT topic, value FROM revision"));
    while (rows.next()) {
        const QString name = rows.text(0);
        const qint64 value = rows.integer(1);
        const auto seen = m_seen.constFind(name);
        if (seen != m_seen.cend() && *seen == value)
            continue;
        if (seen != m_seen.cend())
            topics |= topicNamed(name);
        m_seen.insert(name, value);
    }
    return topics;
}

Topics Revisions::movedByOthers(Connection &connection)
{
    Statement version = connection.query(QStringLiteral("PRAGMA data_version"));
    if (!version.next() || version.integer(0) == m_dataVersion)
        return {};
    m_dataVersion = version.integer(0);
    return moved(connection);
}

} // namespace tessera::store
