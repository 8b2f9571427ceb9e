// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readerpool.h"

namespace tessera::store {

std::unique_ptr<Connection> ReaderPool::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            // The one used last has the warmest caches.
            std::unique_ptr<Connection> connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    return std::make_unique<Connection>(m_path, Connection::Access::ReadOnly);
}

void ReaderPool::giveBack(std::unique_ptr<Connection> connection)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

} // namespace tessera::store
