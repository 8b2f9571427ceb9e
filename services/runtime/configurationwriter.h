// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "runtime/runtimeerror.h"

#include <QMap>

#include <optional>

namespace tessera::runtime {

/// Dotted names of options and what the file is to say of them; nothing: it says nothing, so that the default holds.
using ConfigurationValues = QMap<QString, std::optional<QString>>;

/// Changes these values in tessera.toml and nothing else of it: comments, order, line ends, mode and, where this user
/// may, owner stay. A file that does not exist is made, for its owner alone, and so is its folder. The new file takes
/// the place of the old one when it is complete and on the disk, so a full disk or a crash leaves the old one as it
/// was; a symbolic link goes on leading to it, also where there was nothing behind it yet. Refused, with the reason and
/// what to do: a file that cannot be read, is no configuration of ours, or would not say afterwards what it should; a
/// folder that cannot be written to.
[[nodiscard]] Result<void, RuntimeError> writeConfiguration(const QString &path, const ConfigurationValues &values);

/// What that would make of the bytes of such a file, which is named for the sentences. Pure.
[[nodiscard]] Result<QByteArray, RuntimeError> editedConfiguration(
    const QByteArray &bytes, const QString &path, const ConfigurationValues &values);

} // namespace tessera::runtime
