// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tessera::ui {

/// How rows of a log are written into a file.
enum class LogFormat { Csv, Json };

/// One line of RFC 4180, in UTF-8. What a spreadsheet would take for a formula is none: anybody can try to sign in as
/// `=...`.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace tessera::ui
