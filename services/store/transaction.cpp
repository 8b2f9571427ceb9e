// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "core/failurepoint.h"
#include "store/writeturn.h"

namespace tessera::store {

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    if (kind == Kind::Read) {
        m_connection.execute(QStringLiteral("BEGIN"));
        return;
    }
    const WriteTurn turn(m_connection.path());
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const StoreFailure &) {
        // SQLite has undone it by itself: it does on a full disk and on errors of the operating system.
    }
}

void Transaction::commit()
{
    failurePoint("store.before-commit");
    m_connection.execute(QStringLiteral("COMMIT"));
    failurePoint("store.after-commit");
    m_open = false;
}

} // namespace tessera::store
