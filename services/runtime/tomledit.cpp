// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/tomledit.h"

#include <QList>

#include <algorithm>
#include <optional>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.hpp>

namespace tessera::runtime {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// A stretch of bytes; the end does not belong to it.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

QByteArray quoted(const QString &text)
{
    QString quoted(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += QString(u'\\') + c;
        else if (c < u' ' || c == QChar(0x7f))
            quoted += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return (quoted + u'"').toUtf8();
}

QByteArray written(const TomlValue &value) { return value.isNumber ? value.text.toUtf8() : quoted(value.text); }

/// A document with the places of what stands in it.
class Document
{
public:
    explicit Document(const QByteArray &bytes)
        : m_mark(bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0)
        , m_bytes(bytes)
        , m_lineEnd(bytes.indexOf('\n') > 0 && bytes[bytes.indexOf('\n') - 1] == '\r' ? "\r\n" : "\n")
        , m_parsed(toml::parse(std::string_view(m_bytes.constData(), static_cast<size_t>(m_bytes.size()))))
    {
        if (m_parsed)
            collect(m_parsed.table());
    }

    [[nodiscard]] std::expected<QByteArray, QString> with(const QString &name, const TomlValue &value) const;
    [[nodiscard]] std::expected<QByteArray, QString> without(const QString &name) const;

private:
    void collect(const toml::table &table);
    [[nodiscard]] const toml::table *groupOf(const QString &name) const;
    [[nodiscard]] qsizetype offset(const toml::source_position &position) const;
    [[nodiscard]] Stretch stretch(const toml::node &node) const
    {
        return {offset(node.source().begin), offset(node.source().end)};
    }
    [[nodiscard]] bool isHeader(const toml::table &table) const { return m_bytes[stretch(table).begin] == '['; }
    [[nodiscard]] qsizetype lineStart(qsizetype at) const
    {
        return at == 0 ? 0 : m_bytes.lastIndexOf('\n', at - 1) + 1;
    }
    /// Behind the end of the line, or the end of the document.
    [[nodiscard]] qsizetype nextLine(qsizetype at) const
    {
        const qsizetype end = m_bytes.indexOf('\n', at);
        return end < 0 ? m_bytes.size() : end + 1;
    }
    /// Behind the line in which the last value of the table ends; nothing where it has none.
    [[nodiscard]] std::optional<qsizetype> behindLastValue(const toml::table &table) const;
    /// Behind the line that has that key commented out; nothing where none has.
    [[nodiscard]] std::optional<qsizetype> behindCommented(const QString &key, Stretch section) const;
    [[nodiscard]] Stretch section(const toml::table *group) const;
    /// Where a value of no group goes when nothing says where.
    [[nodiscard]] qsizetype beforeFirstHeader() const;
    [[nodiscard]] QByteArray inserted(qsizetype at, const QByteArray &line) const;
    [[nodiscard]] QByteArray insertedIntoBraces(const toml::table &table, const QByteArray &assignment) const;

    const qsizetype m_mark;
    const QByteArray m_bytes;
    const QByteArray m_lineEnd;
    const toml::parse_result m_parsed;
    QList<qsizetype> m_headers; // in order
    QList<Stretch> m_values;
};

void Document::collect(const toml::table &table)
{
    for (const auto &[key, node] : table) {
        const toml::table *inner = node.as_table();
        if (!inner || inner->is_inline()) {
            m_values.append(stretch(node));
            continue;
        }
        if (isHeader(*inner))
            m_headers.append(stretch(*inner).begin);
        collect(*inner);
    }
    std::ranges::sort(m_headers);
}

// Columns are characters, not bytes.
qsizetype Document::offset(const toml::source_position &position) const
{
    qsizetype at = 0;
    for (toml::source_index line = 1; line < position.line; ++line)
        at = nextLine(at);
    if (position.line == 1)
        at = m_mark;
    for (toml::source_index column = 1; column < position.column && at < m_bytes.size(); ++column) {
        do
            ++at;
        while (at < m_bytes.size() && (static_cast<unsigned char>(m_bytes[at]) & 0xc0U) == 0x80U);
    }
    return at;
}

const toml::table *Document::groupOf(const QString &name) const
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return &m_parsed.table();
    const auto *node = m_parsed.table().get(name.first(dot).toStdString());
    return node ? node->as_table() : nullptr;
}

std::optional<qsizetype> Document::behindLastValue(const toml::table &table) const
{
    std::optional<qsizetype> last;
    for (const auto &[key, node] : table) {
        const toml::table *inner = node.as_table();
        if (!inner || inner->is_inline())
            last = std::max(last.value_or(0), nextLine(stretch(node).end));
        else if (!isHeader(*inner))
            last = std::max(last, behindLastValue(*inner));
    }
    return last;
}

std::optional<qsizetype> Document::behindCommented(const QString &key, Stretch section) const
{
    for (qsizetype at = section.begin; at < section.end; at = nextLine(at)) {
        const bool isWithinText =
            std::ranges::any_of(m_values, [at](const Stretch &value) { return value.begin < at && at < value.end; });
        const QByteArray line = m_bytes.sliced(at, nextLine(at) - at).trimmed();
        if (isWithinText || !line.startsWith('#'))
            continue;
        const QByteArray said = line.sliced(1).trimmed();
        if (said.startsWith(key.toUtf8()) && said.sliced(key.toUtf8().size()).trimmed().startsWith('='))
            return nextLine(at);
    }
    return std::nullopt;
}

Stretch Document::section(const toml::table *group) const
{
    const bool isTop = group == &m_parsed.table();
    const qsizetype begin = isTop ? m_mark : nextLine(stretch(*group).end);
    const auto next = std::ranges::find_if(m_headers, [begin](qsizetype header) { return header >= begin; });
    return {begin, next == m_headers.cend() ? m_bytes.size() : lineStart(*next)};
}

qsizetype Document::beforeFirstHeader() const
{
    if (m_headers.isEmpty())
        return m_bytes.size();
    // What is said right above a group belongs to it.
    qsizetype at = lineStart(m_headers.first());
    while (at > m_mark && m_bytes.sliced(lineStart(at - 1), at - lineStart(at - 1)).trimmed().startsWith('#'))
        at = lineStart(at - 1);
    return std::max(at, m_mark);
}

QByteArray Document::inserted(qsizetype at, const QByteArray &line) const
{
    const QByteArray before = m_bytes.first(at);
    const bool needsLineEnd = at > m_mark && !before.endsWith('\n');
    return before + (needsLineEnd ? m_lineEnd : QByteArray()) + line + m_lineEnd + m_bytes.sliced(at);
}

QByteArray Document::insertedIntoBraces(const toml::table &table, const QByteArray &assignment) const
{
    const qsizetype behindBrace = stretch(table).begin + 1;
    return m_bytes.first(behindBrace) + ' ' + assignment + (table.empty() ? "" : ",") + m_bytes.sliced(behindBrace);
}

std::expected<QByteArray, QString> Document::with(const QString &name, const TomlValue &value) const
{
    const toml::table *group = groupOf(name);
    const QString key = name.sliced(name.indexOf(u'.') + 1);
    const toml::node *found = group ? group->get(key.toStdString()) : nullptr;
    if (found) {
        const Stretch place = stretch(*found);
        return m_bytes.first(place.begin) + written(value) + m_bytes.sliced(place.end);
    }
    const QByteArray assignment = key.toUtf8() + " = " + written(value);
    if (!group) {
        const QByteArray apart = m_bytes.size() > m_mark ? m_lineEnd : QByteArray();
        const QByteArray header = '[' + name.first(name.indexOf(u'.')).toUtf8() + ']';
        return inserted(m_bytes.size(), apart + header + m_lineEnd + assignment);
    }
    if (group->is_inline())
        return insertedIntoBraces(*group, assignment);
    const bool isTop = group == &m_parsed.table();
    if (!isTop && !isHeader(*group))
        return inserted(behindLastValue(*group).value_or(m_bytes.size()), name.toUtf8() + " = " + written(value));
    const Stretch within = section(group);
    if (const auto at = behindCommented(key, within))
        return inserted(*at, assignment);
    if (const auto at = behindLastValue(*group))
        return inserted(*at, assignment);
    if (!isTop)
        return inserted(within.begin, assignment);
    return inserted(beforeFirstHeader(), assignment + (m_headers.isEmpty() ? QByteArray() : m_lineEnd));
}

std::expected<QByteArray, QString> Document::without(const QString &name) const
{
    const toml::table *group = groupOf(name);
    const auto found =
        group ? group->find(name.sliced(name.indexOf(u'.') + 1).toStdString()) : toml::table::const_iterator();
    if (!group || found == group->end())
        return m_bytes;
    if (group->is_inline())
        return std::unexpected(QStringLiteral("line %1 has %2 within braces; take it out there.")
                .arg(found->first.source().begin.line)
                .arg(name));
    QByteArray changed = m_bytes;
    const qsizetype first = lineStart(offset(found->first.source().begin));
    // From the last line to the first, so that what is before stays where it is.
    for (qsizetype at = lineStart(stretch(found->second).end - 1);; at = lineStart(at - 1)) {
        changed.insert(std::max(at, m_mark), '#');
        if (at == first)
            break;
    }
    return changed;
}

} // namespace

std::expected<QByteArray, QString> withTomlValue(
    const QByteArray &document, const QString &name, const TomlValue &value)
{
    return Document(document).with(name, value);
}

std::expected<QByteArray, QString> withoutTomlValue(const QByteArray &document, const QString &name)
{
    return Document(document).without(name);
}

} // namespace tessera::runtime
