// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace tessera::store {

/// The version of the schema that this program knows; each file in resources/migrations leads to one.
inline constexpr int latestSchemaVersion = 8;

/// The version a database has; 0 for an empty one.
[[nodiscard]] int schemaVersion(Connection &connection);

/// Brings the schema from whatever it is to `version`, each step once and in order, in a transaction of its own; of two
/// processes that do it at once, each step is done by one. Throws StoreFailure: StoreError::NewerSchema, with both
/// versions and the way out in the sentence, where the database is beyond what this program knows.
void migrate(Connection &connection, int version = latestSchemaVersion);

} // namespace tessera::store
