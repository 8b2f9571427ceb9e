// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

namespace tessera::ui {

/// Who may read a file that was written.
enum class Readers {
    Everybody, ///< as the process's umask has it
    OwnerAlone ///< mode 0600, from the first byte on
};

/// Writes the file whole, or leaves the one that is there as it was; in a thread of its own. Any thread.
[[nodiscard]] admin::Answer<void> writeFile(const QString &path, const QByteArray &bytes, Readers readers);

/// Reads a file, but nothing that never ends (a pipe, a device), and nothing larger than so many bytes; in a thread of
/// its own. Any thread.
[[nodiscard]] admin::Answer<QByteArray> readFile(const QString &path, qint64 largest);

} // namespace tessera::ui
