// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "runtime/runtimeerror.h"

#include <QMap>
#include <QStringList>

namespace tessera::runtime {

struct FileValue
{
    QString text;
    /// From 1.
    int line = 0;
};

/// Reads tessera.toml: the dotted name of every value with its text and line. Refused, always with the line: what is
/// not TOML, a name that is not among those known (with the nearest that is), a value that is not text, a number or a
/// truth value.
[[nodiscard]] Result<QMap<QString, FileValue>, RuntimeError> readConfigurationFile(
    const QString &path, const QStringList &known);

} // namespace tessera::runtime
