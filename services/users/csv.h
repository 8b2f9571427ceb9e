// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace tessera::users {

struct CsvRecord
{
    /// Where it begins in the text, from 1.
    qsizetype line = 0;
    QStringList cells;
};

/// Reads RFC 4180: cells between commas, quoted ones may hold commas, line ends and doubled quotes. Lines may end in
/// CRLF or LF; empty lines are passed over. A sentence where a quote is not closed, or text follows a closed one.
[[nodiscard]] std::expected<QList<CsvRecord>, QString> parseCsv(const QString &text);

/// One record with CRLF; quoted where it must be. A cell that a spreadsheet would take for a formula gets a `'` in
/// front.
[[nodiscard]] QString csvLine(const QStringList &cells);

/// The cell without the `'` that csvLine() puts before a formula.
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace tessera::users
