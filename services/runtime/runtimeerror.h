// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::runtime {

/// Why the program cannot start, go on or do what it was told to. The sentence beside it says what to do.
enum class RuntimeError {
    WrongConfiguration, ///< A flag, an environment variable or the file says what cannot be.
    NoDataFolder,       ///< The data folder cannot be made, or others may write to it.
    NoInstallation,     ///< There is none in the data folder, and none was to be made.
    InUse,              ///< Another service runs on the same data folder.
    NoKey,              ///< The key-encryption key is missing, unreadable, or not one.
    NoStart,            ///< The database, the keys or a listener refused.
    NotWritten,         ///< The configuration file could not be changed; it is as it was.
};

} // namespace tessera::runtime
