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
/// The same of bytes that stand in that file, or are to.
[[nodiscard]] Result<QMap<QString, FileValue>, RuntimeError> readConfiguration(
    const QByteArray &bytes, const QString &path, const QStringList &known);
/// The bytes of that file; refused where it cannot be read, and beyond 1 MiB.
[[nodiscard]] Result<QByteArray, RuntimeError> configurationBytes(const QString &path);

} // namespace tessera::runtime
