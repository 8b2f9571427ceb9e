// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace tessera::backup {

/// Why a backup could not be written or opened.
enum class BackupError {
    NotSealed,       ///< It is no encrypted backup: a plain one, or something else.
    NewerVersion,    ///< A later version of Tessera wrote it.
    Truncated,       ///< Its end is missing.
    Damaged,         ///< A byte of it was changed, or it holds what cannot be.
    WrongPassphrase, ///< Its header is whole, and the passphrase does not open it.
    WeakPassphrase,  ///< A new one is too short.
    Exists,          ///< There is a file of that name; a backup replaces nothing.
    NoSpace,         ///< The disk is full.
    GivenUp,         ///< Whoever wanted it wants it no more.
    NotReadable,     ///< The operating system refuses to read; the sentence says why.
    NotWritable,     ///< The same for writing.
};

/// GivenUp, with its sentence.
[[nodiscard]] std::unexpected<Failure<BackupError>> givenUp();

/// A refusal of the operating system, `error` being its errno: NoSpace, NotReadable or NotWritable, with a sentence.
[[nodiscard]] std::unexpected<Failure<BackupError>> unreadable(const QString &file, int error);
[[nodiscard]] std::unexpected<Failure<BackupError>> unwritable(const QString &file, int error);

} // namespace tessera::backup
