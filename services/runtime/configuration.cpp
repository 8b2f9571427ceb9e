// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/configuration.h"

#include "runtime/configurationfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace tessera::runtime {

namespace {

using Refusal = std::optional<QString>;

QString absolute(const QString &path, const QString &base)
{
    return QDir::cleanPath(QDir(base).absoluteFilePath(path));
}

Refusal takeAddress(ListenAddress &into, const QString &text)
{
    auto read = ListenAddress::fromText(text);
    if (!read)
        return read.error().detail;
    into = *read;
    return {};
}

Refusal takeServices(Configuration &into, const QString &text)
{
    into.runsAuth = text != u"resource";
    into.runsResource = text != u"auth";
    return QStringList{QStringLiteral("both"), QStringLiteral("auth"), QStringLiteral("resource")}.contains(text)
               ? Refusal()
               : QStringLiteral("\"%1\" is not one of both, auth, resource").arg(text);
}

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty() &&
           !url.hasFragment();
}

Refusal takeIssuer(Configuration &into, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    into.issuer = text;
    return isWebUrl(url) && !url.hasQuery() && url.userInfo().isEmpty()
               ? Refusal()
               : QStringLiteral("\"%1\" is not an issuer; it must be an http or https address without query and "
                                "fragment (RFC 8414 section 2)")
                     .arg(text);
}

Refusal takeAudience(Configuration &into, const QString &text)
{
    into.audience = text;
    return text.isEmpty() || text.size() > 255 ? Refusal(QStringLiteral("an audience has 1 to 255 characters"))
                                               : Refusal();
}

Refusal takeJwksUri(Configuration &into, const QString &text)
{
    into.jwksUri = QUrl(text, QUrl::StrictMode);
    return isWebUrl(*into.jwksUri) ? Refusal() : QStringLiteral("\"%1\" is not an http or https address").arg(text);
}

Refusal takeNumber(int &into, const QString &text, int least, int most)
{
    bool isNumber = false;
    into = text.toInt(&isNumber);
    return isNumber && into >= least && into <= most
               ? Refusal()
               : QStringLiteral("\"%1\" is not a number from %2 to %3").arg(text).arg(least).arg(most);
}

Refusal takeLogFormat(Configuration &into, const QString &text)
{
    if (text == u"auto")
        into.logFormat = LogFormat::Automatic;
    else if (text == u"text")
        into.logFormat = LogFormat::Text;
    else if (text == u"journal")
        into.logFormat = LogFormat::Journal;
    else
        return QStringLiteral("\"%1\" is not one of auto, text, journal").arg(text);
    return {};
}

/// One option: its flag is `--NAME`, its variable `TESSERA_NAME`, its place in the file the dotted name.
struct Option
{
    QLatin1StringView name;
    QLatin1StringView inFile;
    Refusal (*take)(Configuration &, const QString &text, const QString &base);
};

using L = QLatin1StringView;
constexpr std::array options{
    Option{L("data-dir"), L("data-dir"),
        [](Configuration &c, const QString &t, const QString &base) {
            c.dataFolder = absolute(t, base);
            return t.isEmpty() ? Refusal(QStringLiteral("the name of the data folder is empty")) : Refusal();
        }},
    Option{L("services"), L("services"),
        [](Configuration &c, const QString &t, const QString &) { return takeServices(c, t); }},
    Option{L("auth-listen"), L("auth.listen"),
        [](Configuration &c, const QString &t, const QString &) { return takeAddress(c.authListen, t); }},
    Option{L("resource-listen"), L("resource.listen"),
        [](Configuration &c, const QString &t, const QString &) { return takeAddress(c.resourceListen, t); }},
    Option{
        L("issuer"), L("issuer"), [](Configuration &c, const QString &t, const QString &) { return takeIssuer(c, t); }},
    Option{L("audience"), L("audience"),
        [](Configuration &c, const QString &t, const QString &) { return takeAudience(c, t); }},
    Option{L("jwks-uri"), L("resource.jwks-uri"),
        [](Configuration &c, const QString &t, const QString &) { return takeJwksUri(c, t); }},
    Option{L("key-encryption-key-file"), L("keys.encryption-key-file"),
        [](Configuration &c, const QString &t, const QString &base) {
            c.keyEncryptionKeyFile = absolute(t, base);
            return t.isEmpty() ? Refusal(QStringLiteral("the name of the key file is empty")) : Refusal();
        }},
    Option{L("workers"), L("http.workers"),
        [](Configuration &c, const QString &t, const QString &) { return takeNumber(c.workers, t, 0, 256); }},
    Option{L("max-connections"), L("http.max-connections"),
        [](Configuration &c, const QString &t, const QString &) {
            return takeNumber(c.maxConnections, t, 1, 1'000'000);
        }},
    Option{L("max-connections-per-address"), L("http.max-connections-per-address"),
        [](Configuration &c, const QString &t, const QString &) {
            return takeNumber(c.maxConnectionsPerAddress, t, 1, 1'000'000);
        }},
    Option{L("log-format"), L("log.format"),
        [](Configuration &c, const QString &t, const QString &) { return takeLogFormat(c, t); }},
};

QString variable(const Option &option)
{
    return QStringLiteral("TESSERA_") + QString(option.name).toUpper().replace(u'-', u'_');
}

QStringList namesInFile()
{
    QStringList names;
    for (const Option &option : options)
        names.append(option.inFile);
    return names;
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tessera");
}

std::optional<QString> defaultConfigurationFile()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/tessera/tessera.toml");
    return QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}

Result<Configuration, RuntimeError> loadConfiguration(const ConfigurationSources &sources)
{
    QMap<QString, FileValue> inFile;
    if (sources.file) {
        auto read = readConfigurationFile(*sources.file, namesInFile());
        if (!read)
            return std::unexpected(read.error());
        inFile = *std::move(read);
    }
    Configuration configuration{
        .dataFolder = defaultDataFolder(),
        .authListen = ListenAddress::fromText(QStringLiteral("127.0.0.1:8000")).value(),
        .resourceListen = ListenAddress::fromText(QStringLiteral("127.0.0.1:8001")).value(),
        .issuer = {},
        .audience = QStringLiteral("tessera"),
        .jwksUri = {},
        .keyEncryptionKeyFile = {},
    };
    for (const Option &option : options) {
        QString text, said, base = QDir::currentPath();
        if (const auto flag = sources.flags.constFind(option.name); flag != sources.flags.cend()) {
            text = *flag;
            said = QStringLiteral("--%1").arg(option.name);
        } else if (const auto set = sources.environment.constFind(variable(option));
            set != sources.environment.cend()) {
            text = *set;
            said = variable(option);
        } else if (const auto value = inFile.constFind(option.inFile); value != inFile.cend()) {
            text = value->text;
            said = QStringLiteral("%1, line %2: %3").arg(*sources.file).arg(value->line).arg(option.inFile);
            base = QFileInfo(*sources.file).absolutePath();
        } else {
            continue;
        }
        if (const Refusal refusal = option.take(configuration, text, base))
            return fail(RuntimeError::WrongConfiguration, said + QStringLiteral(": ") + *refusal);
    }
    return configuration;
}

} // namespace tessera::runtime
