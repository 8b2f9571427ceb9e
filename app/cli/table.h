// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printable.h"

#include <QList>
#include <QStringList>

namespace tessera::app {

/// What stands in a table or behind a name: a value, which is made printable, or what we say ourselves.
class Cell
{
public:
    Cell() = default;
    Cell(const QString &value)
        : m_text(printable(value))
    {
    }
    /// Of ours: a translation, or what told() gives.
    [[nodiscard]] static Cell ours(const QString &text)
    {
        Cell cell;
        cell.m_text = text;
        return cell;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

using Row = QList<Cell>;
/// `name: value`.
using Line = std::pair<QString, Cell>;

/// Rows under headings, in columns as wide as what stands in them; at least two spaces between.
[[nodiscard]] QString table(const QStringList &headings, const QList<Row> &rows);

/// A line for each, the values under each other.
[[nodiscard]] QString sheet(const QList<Line> &lines);

} // namespace tessera::app
