// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/backup.h"
#include "store/databasefile.h"

namespace tessera::store {

Result<std::unique_ptr<Database>, StoreError> Database::open(const QString &path)
{
    try {
        std::unique_ptr<Database> database(new Database(path));
        database->m_readers = std::make_unique<ReaderPool>(path);
        database->m_writer = std::make_unique<Writer>(
            openDatabaseFile(path), [raw = database.get()](Topics topics) { raw->announce(topics); });
        return database;
    } catch (const StoreFailure &failure) {
        return std::unexpected(failure.fault());
    }
}

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database::~Database()
{
    if (m_writer)
        m_writer->close(); // while read() and write() still work for what continues after a write
}

Result<void, StoreError> Database::backUp(const QString &file) { return writeBackup(m_path, file); }

/// Called in the writer's thread. As long as one signal waits to be sent, further topics ride along.
void Database::announce(Topics topics)
{
    if (m_unannounced.fetch_or(topics.toInt()) != 0)
        return;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT changed(Topics::fromInt(m_unannounced.exchange(0))); }, Qt::QueuedConnection);
}

} // namespace tessera::store
