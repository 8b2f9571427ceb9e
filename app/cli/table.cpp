// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/columns.h"

#include <algorithm>

namespace tessera::app {

QString table(const QStringList &headings, const QList<Row> &rows)
{
    QList<QStringList> all{headings};
    for (const Row &row : rows) {
        QStringList shown;
        for (const Cell &cell : row)
            shown.append(cell.text());
        all.append(shown);
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &row : std::as_const(all)) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], columns(row[column]));
    }
    QString text;
    for (const QStringList &row : std::as_const(all)) {
        QString lineText;
        for (qsizetype column = 0; column < row.size(); ++column)
            lineText += padded(row[column], widths[column] + 2);
        while (lineText.endsWith(u' '))
            lineText.chop(1);
        text += lineText + u'\n';
    }
    return text;
}

QString sheet(const QList<Line> &lines)
{
    qsizetype width = 0;
    for (const auto &[name, value] : lines)
        width = std::max(width, columns(name));
    QString text;
    for (const auto &[name, value] : lines)
        text += padded(name + u':', width + 2) + value.text() + u'\n';
    return text;
}

} // namespace tessera::app
