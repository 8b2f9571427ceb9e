// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/keyencryptionkey.h"

namespace tessera::runtime {

/// Puts a backup in the place of the database of a data folder, on which no service may run. The backup is looked at
/// first: it must open, and its keys with the key-encryption key of the folder. Where there is a database it is kept
/// beside, and that only with `replaces`; a folder that was made for a backup that is refused is taken away again.
/// Gives the name of what was put aside, empty where there was nothing. A crash leaves either the old or the new
/// database in place.
[[nodiscard]] Result<QString, RuntimeError> restoreDatabase(
    const Configuration &configuration, SecretStore *keyring, const QString &backup, bool replaces);

} // namespace tessera::runtime
