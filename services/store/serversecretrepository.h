// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QMap>

namespace tessera::store {

/// Secrets of the installation (the key of the refresh tokens' MAC, ...), sealed by the caller: this class never sees
/// one in clear. A thin value over a connection, for use inside one read or write job; throws StoreFailure.
class ServerSecretRepository final
{
public:
    explicit ServerSecretRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QMap<QString, QByteArray> all();
    [[nodiscard]] std::optional<QByteArray> find(const QString &name);
    /// False where there is one already, which stays: of two nodes that start at once, one makes it.
    [[nodiscard]] bool insertIfAbsent(const QString &name, const QByteArray &sealed);
    /// False where there is none.
    [[nodiscard]] bool replace(const QString &name, const QByteArray &sealed);

private:
    Connection &m_connection;
};

} // namespace tessera::store
