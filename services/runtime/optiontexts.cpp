// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/optiontexts.h"

#include "crypto/certificate.h"
#include "resource/resourceconfiguration.h"

#include <QDir>

namespace tessera::runtime {

namespace {

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty() &&
           !url.hasFragment();
}

} // namespace

OptionRefusal takePath(QString &into, const QString &text, const QString &base, const QString &what)
{
    if (text.isEmpty())
        return QStringLiteral("the name of the %1 is empty").arg(what);
    into = QDir::cleanPath(QDir(base).absoluteFilePath(text));
    return {};
}

OptionRefusal takeAddress(ListenAddress &into, const QString &text)
{
    std::optional<ListenAddress> read;
    auto refusal = takeAddress(read, text);
    into = read.value_or(into);
    return refusal;
}

OptionRefusal takeAddress(std::optional<ListenAddress> &into, const QString &text)
{
    auto read = ListenAddress::fromText(text);
    if (!read)
        return read.error().detail;
    into = *read;
    return {};
}

OptionRefusal takeServices(Configuration &into, const QString &text)
{
    into.runsAuth = text != u"resource";
    into.runsResource = text != u"auth";
    return QStringList{QStringLiteral("both"), QStringLiteral("auth"), QStringLiteral("resource")}.contains(text)
               ? OptionRefusal()
               : QStringLiteral("\"%1\" is not one of both, auth, resource").arg(text);
}

OptionRefusal takeIssuer(Configuration &into, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    into.issuer = text;
    return isWebUrl(url) && !url.hasQuery() && url.userInfo().isEmpty()
               ? OptionRefusal()
               : QStringLiteral("\"%1\" is not an issuer; it must be an http or https address without query and "
                                "fragment (RFC 8414 section 2)")
                     .arg(text);
}

OptionRefusal takeAudience(Configuration &into, const QString &text)
{
    into.audience = text;
    return text.isEmpty() || text.size() > 255 ? OptionRefusal(QStringLiteral("an audience has 1 to 255 characters"))
                                               : OptionRefusal();
}

OptionRefusal takeResourceUrl(Configuration &into, const QString &text)
{
    into.resourceUrl = text;
    return resource::checkResource(text)
               ? OptionRefusal()
               : QStringLiteral("\"%1\" is not an http or https address without a fragment").arg(text);
}

OptionRefusal takeJwksUri(Configuration &into, const QString &text)
{
    into.jwksUri = QUrl(text, QUrl::StrictMode);
    return isWebUrl(*into.jwksUri) ? OptionRefusal()
                                   : QStringLiteral("\"%1\" is not an http or https address").arg(text);
}

OptionRefusal takeNumber(int &into, const QString &text, int least, int most)
{
    bool isNumber = false;
    into = text.toInt(&isNumber);
    return isNumber && into >= least && into <= most
               ? OptionRefusal()
               : QStringLiteral("\"%1\" is not a number from %2 to %3").arg(text).arg(least).arg(most);
}

OptionRefusal takeProxies(Configuration &into, const QString &text)
{
    auto proxies = http::TrustedProxies::fromText(text);
    if (!proxies)
        return proxies.error();
    into.trustedProxies = *std::move(proxies);
    return {};
}

OptionRefusal takeNames(QStringList &into, const QString &text)
{
    constexpr qsizetype most = 64;
    QStringList names;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto name = crypto::serverName(part);
        if (!name)
            return QStringLiteral("\"%1\" is neither a DNS name nor an IP address").arg(part.trimmed());
        if (!names.contains(*name))
            names.append(*name);
    }
    if (names.isEmpty() || names.size() > most)
        return QStringLiteral("a certificate is for 1 to %1 DNS names and IP addresses").arg(most);
    into = std::move(names);
    return {};
}

OptionRefusal takeLogFormat(Configuration &into, const QString &text)
{
    if (text == u"auto")
        into.logFormat = LogFormat::Automatic;
    else if (text == u"text")
        into.logFormat = LogFormat::Text;
    else if (text == u"journal")
        into.logFormat = LogFormat::Journal;
    else if (text == u"json")
        into.logFormat = LogFormat::Json;
    else
        return QStringLiteral("\"%1\" is not one of auto, text, journal, json").arg(text);
    return {};
}

OptionRefusal takeLogLevels(Configuration &into, const QString &text)
{
    auto levels = LogLevels::fromText(text);
    if (!levels)
        return levels.error();
    into.logLevels = *std::move(levels);
    return {};
}

QString servicesText(const Configuration &configuration)
{
    if (configuration.runsAuth && configuration.runsResource)
        return QStringLiteral("both");
    return configuration.runsAuth ? QStringLiteral("auth") : QStringLiteral("resource");
}

QString logFormatText(const Configuration &configuration)
{
    switch (configuration.logFormat) {
    case LogFormat::Text: return QStringLiteral("text");
    case LogFormat::Journal: return QStringLiteral("journal");
    case LogFormat::Json: return QStringLiteral("json");
    case LogFormat::Automatic: break;
    }
    return QStringLiteral("auto");
}

} // namespace tessera::runtime
