// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <limits>

namespace tessera::settings {

namespace {

struct Unit
{
    QLatin1StringView name;
    quint64 kibibytes;
};

constexpr std::array units{
    Unit{QLatin1StringView("KiB"), 1},
    Unit{QLatin1StringView("MiB"), 1024},
    Unit{QLatin1StringView("GiB"), 1024 * 1024},
};

constexpr qsizetype mostOrigins = 100;

std::optional<quint64> wholeNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 12)
        return std::nullopt;
    quint64 number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + quint64(digit.unicode() - u'0');
    }
    return number;
}

std::optional<QString> origin(const QString &text)
{
    if (text == u"*")
        return text;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || text.contains(u'@') ||
        !url.path().isEmpty() || url.hasQuery() || url.hasFragment() || url.port() == 0)
        return std::nullopt;
    const int ownPort = url.scheme() == u"https" ? 443 : 80;
    return url.adjusted(QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded | QUrl::RemovePort) +
           (url.port(ownPort) == ownPort ? QString() : u':' + QString::number(url.port()));
}

} // namespace

std::optional<quint32> kibibytesFromText(QStringView text)
{
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        const std::optional<quint64> number = wholeNumber(text.chopped(unit.name.size()));
        if (!number || *number > std::numeric_limits<quint32>::max() / unit.kibibytes)
            return std::nullopt;
        return static_cast<quint32>(*number * unit.kibibytes);
    }
    return std::nullopt;
}

QString kibibytesToText(quint32 kibibytes) { return QString::number(kibibytes) + units.front().name; }

std::optional<QStringList> originsFromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    QStringList origins;
    if (text.trimmed() == u"none")
        return origins;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const std::optional<QString> one = origin(part);
        if (!one)
            return std::nullopt;
        if (!origins.contains(*one))
            origins.append(*one);
    }
    return origins.size() > mostOrigins ? std::nullopt : std::optional(origins);
}

QString originsToText(const QStringList &origins)
{
    return origins.isEmpty() ? QStringLiteral("none") : origins.join(u' ');
}

} // namespace tessera::settings
