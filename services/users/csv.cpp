// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/csv.h"

#include <algorithm>

namespace tessera::users {

namespace {

bool looksLikeFormula(QStringView cell) { return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()); }

/// So that a cell that begins with a guard of its own comes back as it was.
QStringView withoutQuotes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return cell;
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    std::expected<QList<CsvRecord>, QString> read()
    {
        QList<CsvRecord> records;
        while (m_at < m_text.size()) {
            CsvRecord record{.line = m_line, .cells = {}};
            do {
                const std::optional<QString> cell = takeCell();
                if (!cell)
                    return std::unexpected(
                        QStringLiteral("Line %1: a quoted cell is not closed, or something follows its closing quote.")
                            .arg(record.line));
                record.cells.append(*cell);
            } while (take(u','));
            takeLineEnd();
            if (record.cells != QStringList{QString()})
                records.append(std::move(record));
        }
        return records;
    }

private:
    [[nodiscard]] bool isAt(QChar character) const { return m_at < m_text.size() && m_text[m_at] == character; }
    [[nodiscard]] bool isAtLineEnd() const
    {
        return isAt(u'\n') || (isAt(u'\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n');
    }

    bool take(QChar character)
    {
        const bool is = isAt(character);
        m_at += is ? 1 : 0;
        return is;
    }

    void takeLineEnd()
    {
        take(u'\r');
        take(u'\n');
        ++m_line;
    }

    std::optional<QString> takeCell()
    {
        if (take(u'"'))
            return takeQuoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isAt(u',') && !isAtLineEnd())
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    std::optional<QString> takeQuoted()
    {
        QString cell;
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at++];
            if (character == u'"' && !take(u'"')) {
                const bool ends = m_at == m_text.size() || isAt(u',') || isAtLineEnd();
                return ends ? std::optional(cell) : std::nullopt;
            }
            m_line += character == u'\n' ? 1 : 0;
            cell.append(character);
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

QString csvCell(const QString &cell)
{
    QString written = looksLikeFormula(withoutQuotes(cell)) ? u'\'' + cell : cell;
    const auto needsQuotes = [](QChar character) { return QStringView(u",\"\r\n").contains(character); };
    if (std::ranges::any_of(written, needsQuotes))
        written = u'"' + written.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return written;
}

} // namespace

std::expected<QList<CsvRecord>, QString> parseCsv(const QString &text) { return Reader(text).read(); }

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + QStringLiteral("\r\n");
}

QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(withoutQuotes(cell)) ? cell.sliced(1) : cell;
}

} // namespace tessera::users
