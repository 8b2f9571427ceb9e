// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tessera::app {

// Text on a terminal, whose columns are no characters: a Chinese one takes two of them, an accent that is combined
// none. Pure, but for the encoding of the process (LC_CTYPE), which Qt makes UTF-8.

/// How many columns it takes.
[[nodiscard]] qsizetype columns(const QString &text);

/// With spaces after it up to that column.
[[nodiscard]] QString padded(const QString &text, qsizetype width);

/// In lines of no more columns than that, as long as no word has more. Broken at spaces, and where a script without
/// them may be broken; never within a word with hyphens, as names of options and settings are.
[[nodiscard]] QStringList wrapped(const QString &text, qsizetype width);

} // namespace tessera::app
