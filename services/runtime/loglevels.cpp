// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/loglevels.h"

#include "core/nearest.h"

#include <algorithm>
#include <array>

namespace tessera::runtime {

namespace {

constexpr std::array categories{
    QLatin1StringView("tessera.app"),
    QLatin1StringView("tessera.auth"),
    QLatin1StringView("tessera.backup"),
    QLatin1StringView("tessera.crypto"),
    QLatin1StringView("tessera.http"),
    QLatin1StringView("tessera.keys"),
    QLatin1StringView("tessera.requests"),
    QLatin1StringView("tessera.resource"),
    QLatin1StringView("tessera.runtime"),
    QLatin1StringView("tessera.settings"),
    QLatin1StringView("tessera.store"),
    QLatin1StringView("tessera.tls"),
    QLatin1StringView("tessera.tokens"),
    QLatin1StringView("tessera.users.hashing"),
    QLatin1StringView("tessera.users.signin"),
    QLatin1StringView("tessera.window"),
};

constexpr std::array names{
    QLatin1StringView("debug"), QLatin1StringView("info"), QLatin1StringView("warning"), QLatin1StringView("error")};

constexpr QLatin1StringView everything("*");

bool covers(const QString &name, const QString &category)
{
    return name == everything || name == category || category.startsWith(name + u'.');
}

// Qt's categories are not known before they are used.
std::optional<QString> refusalOf(const QString &name)
{
    if (name.isEmpty() || name.contains(u' ') || (name.contains(u'*') && name != everything))
        return QStringLiteral("\"%1\" is not the name of a category").arg(name);
    const QStringList known = logCategories();
    const bool isOurs = name == u"tessera" || name.startsWith(u"tessera.");
    if (!isOurs || std::ranges::any_of(known, [&name](const QString &one) { return covers(name, one); }))
        return std::nullopt;
    const QString meant = nearest(name, known);
    return meant.isEmpty() ? QStringLiteral("there is no category \"%1\"").arg(name)
                           : QStringLiteral("there is no category \"%1\" (did you mean \"%2\"?)").arg(name, meant);
}

} // namespace

std::expected<LogLevels, QString> LogLevels::fromText(const QString &text)
{
    LogLevels levels;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        QString name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (name.endsWith(u".*"))
            name.chop(2);
        const QString level = part.sliced(equals + 1).trimmed();
        const auto found = std::ranges::find(names, level);
        if (equals < 0 || found == names.end())
            return std::unexpected(
                QStringLiteral("\"%1\" is not CATEGORY=LEVEL with one of debug, info, warning, error")
                    .arg(part.trimmed()));
        if (auto refusal = refusalOf(name))
            return std::unexpected(*std::move(refusal));
        levels.m_levels.insert(name, LogLevel(found - names.begin()));
    }
    return levels;
}

QString LogLevels::toText() const
{
    QStringList parts;
    for (const auto &[name, level] : m_levels.asKeyValueRange())
        parts.append(name + u'=' + names.at(size_t(level)));
    return parts.join(QStringLiteral(", "));
}

std::optional<LogLevel> LogLevels::of(QAnyStringView category) const
{
    const QString text = category.toString();
    std::optional<LogLevel> level;
    qsizetype longest = -1;
    for (const auto &[name, one] : m_levels.asKeyValueRange()) {
        const qsizetype length = name == everything ? 0 : name.size();
        if (covers(name, text) && length > longest) {
            longest = length;
            level = one;
        }
    }
    return level;
}

QStringList logCategories() { return {categories.begin(), categories.end()}; }

} // namespace tessera::runtime
