// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace tessera::runtime {

enum class Replacement {
    Done,      ///< The file holds the new bytes, on the disk.
    WasChanged ///< It does not hold the old ones any more, and was left alone.
};

/// Where a path leads to in the end, through symbolic links, whether there is something or not.
[[nodiscard]] QString behindLinks(const QString &path);

/// Puts a file with these bytes in the place of the one that holds `before`, or, where that is nothing, where there is
/// none: a new one for its owner alone, in folders that are made as needed. A symbolic link stays, and what it leads to
/// is replaced or made. Written beside that, brought to the disk, then renamed; mode, group and owner are those of the
/// old one as far as this user may. A sentence with the reason, and the old file as it was, where that fails. Any
/// thread.
[[nodiscard]] std::expected<Replacement, QString> replaceFile(
    const QString &path, const std::optional<QByteArray> &before, const QByteArray &bytes);

} // namespace tessera::runtime
