// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QMap>

namespace tessera::store {

/// Settings that differ from their default, as text. A thin value over a connection, for use inside one read or write
/// job; throws StoreFailure.
class SettingRepository final
{
public:
    explicit SettingRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QMap<QString, QString> all();
    [[nodiscard]] std::optional<QString> find(const QString &name);
    /// Counts up with every change of any setting, by any process.
    [[nodiscard]] qint64 revision();
    void set(const QString &name, const QString &value);
    /// False where it was not set.
    bool remove(const QString &name);

private:
    Connection &m_connection;
};

} // namespace tessera::store
