// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace tessera::store {

/// Says in the file's header that it belongs to Tessera ("TESS"), for programs and for file(1).
inline constexpr quint32 applicationId = 0x54455353;

/// Refuses a file that is not ours without touching it. Throws StoreFailure: StoreError::Foreign, CannotOpen.
/// False where there is no file, or an empty one.
[[nodiscard]] bool isOurFile(const QString &path);

/// Opens the database for writing, makes it where there is none (file 0600, a new folder 0700), checks it and brings
/// its schema up to date. Throws StoreFailure.
[[nodiscard]] std::unique_ptr<Connection> openDatabaseFile(const QString &path);

/// Runs SQLite's own check over the whole file; throws StoreFailure (StoreError::Damaged) with what it has found.
/// `thorough` also compares every index with its table.
void checkIntegrity(Connection &connection, bool thorough);

} // namespace tessera::store
