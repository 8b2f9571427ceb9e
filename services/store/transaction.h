// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace tessera::store {

/// A transaction for as long as it lives; undone on destruction unless it was committed. Used inside the store only,
/// in the thread that uses the connection. Throws StoreFailure.
class Transaction final
{
public:
    enum class Kind {
        /// One state of the database for every statement.
        Read,
        /// The one write transaction of all processes, taken at once so that it cannot fail later for being second.
        Write,
    };

    Transaction(Connection &connection, Kind kind);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Returns once the changes are on the disk.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace tessera::store
