// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/configurationfile.h"

#include "core/nearest.h"
#include "settings/catalogue.h"

#include <QFile>

#include <algorithm>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.hpp>

namespace tessera::runtime {

namespace {

std::unexpected<Failure<RuntimeError>> refused(const QString &path, int line, const QString &why)
{
    return fail(RuntimeError::WrongConfiguration, QStringLiteral("%1, line %2: %3").arg(path).arg(line).arg(why));
}

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Whether a quotation mark opens on this line that does not close on it.
bool endsWithinText(QByteArrayView line)
{
    char open = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (open == '"' && line[i] == '\\')
            ++i;
        else if (open != 0)
            open = line[i] == open ? char(0) : open;
        else if (line[i] == '#')
            return false;
        else if (line[i] == '"' || line[i] == '\'')
            open = line[i];
    }
    return open != 0;
}

// What the parser says is for people who know its grammar, and where it says so may be lines below the mistake.
std::unexpected<Failure<RuntimeError>> notToml(
    const QString &path, const QByteArray &bytes, int line, std::string_view description)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (int number = 1; number <= std::min<qsizetype>(line, lines.size()); ++number) {
        const QByteArray &text = lines[number - 1];
        if (text.contains("\"\"\"") || text.contains("'''"))
            break;
        if (endsWithinText(text))
            return refused(path, number, QStringLiteral("a text in quotation marks does not end on its line."));
    }
    if (description.find("redefine") != std::string_view::npos)
        return refused(path, line, QStringLiteral("the same name stands here a second time."));
    return refused(path, line,
        QStringLiteral("this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true "
                       "or false."));
}

class Reader
{
public:
    Reader(const QString &path, const QStringList &known)
        : m_path(path)
        , m_known(known)
    {
    }

    Result<void, RuntimeError> read(const toml::table &table, const QString &prefix)
    {
        for (const auto &[key, node] : table) {
            const QString name = prefix + fromUtf8(key.str());
            const int line = static_cast<int>(key.source().begin.line);
            const bool isGroup =
                std::ranges::any_of(m_known, [&name](const QString &one) { return one.startsWith(name + u'.'); });
            if (node.is_table() && isGroup) {
                if (auto inner = read(*node.as_table(), name + u'.'); !inner)
                    return inner;
                continue;
            }
            if (!m_known.contains(name))
                return refused(m_path, line, unknown(name));
            const std::optional<QString> text = textOf(node);
            if (!text)
                return refused(
                    m_path, line, QStringLiteral("%1 must be text, a whole number, true or false").arg(name));
            m_values.insert(name, FileValue{*text, line});
        }
        return {};
    }

    [[nodiscard]] QMap<QString, FileValue> values() const { return m_values; }

private:
    // Who writes an option at the end of the file writes it into the last group.
    [[nodiscard]] QString unknown(const QString &name) const
    {
        if (settings::describe(name))
            return QStringLiteral("there is no option \"%1\"; it is a setting: tesserad settings set %1 VALUE")
                .arg(name);
        const QString last = name.section(u'.', -1);
        if (last != name && m_known.contains(last))
            return QStringLiteral("there is no option \"%1\"; write %2 before the first [GROUP]").arg(name, last);
        const QString meant = nearest(name, m_known);
        return QStringLiteral("there is no option \"%1\"").arg(name) +
               (meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant));
    }

    [[nodiscard]] static std::optional<QString> textOf(const toml::node &node)
    {
        if (const auto *text = node.as_string())
            return fromUtf8(text->get());
        if (const auto *number = node.as_integer())
            return QString::number(number->get());
        if (const auto *truth = node.as_boolean())
            return truth->get() ? QStringLiteral("true") : QStringLiteral("false");
        return std::nullopt;
    }

    const QString &m_path;
    const QStringList &m_known;
    QMap<QString, FileValue> m_values;
};

} // namespace

Result<QByteArray, RuntimeError> configurationBytes(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            RuntimeError::WrongConfiguration, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail(RuntimeError::WrongConfiguration, QStringLiteral("%1 is larger than 1 MiB.").arg(path));
    return bytes;
}

Result<QMap<QString, FileValue>, RuntimeError> readConfigurationFile(const QString &path, const QStringList &known)
{
    const auto bytes = configurationBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readConfiguration(*bytes, path, known);
}

Result<QMap<QString, FileValue>, RuntimeError> readConfiguration(
    const QByteArray &bytes, const QString &path, const QStringList &known)
{
    const toml::parse_result parsed =
        toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!parsed)
        return notToml(path, bytes, static_cast<int>(parsed.error().source().begin.line), parsed.error().description());
    Reader reader(path, known);
    if (const auto read = reader.read(parsed.table(), {}); !read)
        return std::unexpected(read.error());
    return reader.values();
}

} // namespace tessera::runtime
