// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

#include <QStringList>

namespace tessera::ui {

/// How rows of a log are written into a file.
enum class LogFormat { Csv, Json };

/// One line of RFC 4180, in UTF-8. What a spreadsheet would take for a formula is none: anybody can try to sign in as
/// `=...`.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Writes the file whole or leaves it as it was; readable by its owner alone. Any thread but that of the window.
[[nodiscard]] admin::Outcome<void> writeDocument(const QString &path, const QByteArray &document);

} // namespace tessera::ui
