// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/configurationoptions.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace tessera::runtime {

namespace {

constexpr int mostWorkers = 256;
constexpr int mostConnections = 1'000'000;

using C = Configuration;
using L = QLatin1StringView;
using Change = ConfigurationOption::Change;

constexpr L httpAddress("an http or https address");
constexpr L addresses("an IP address or localhost, and a port: HOST:PORT");
constexpr L connectionBounds("1 to 1000000");

/// One that names a file, or none.
template <std::optional<QString> C::*file>
constexpr ConfigurationOption fileOption(
    L name, L inFile, L sentence, Change change = Change::RestartsServices, L bounds = L("a file"))
{
    return {.name = name,
        .inFile = inFile,
        .take = [](C &c, const QString &t,
                    const QString &base) { return takePath((c.*file).emplace(), t, base, QStringLiteral("file")); },
        .text = [](const C &c) { return (c.*file).value_or(QString()); },
        .bounds = bounds,
        .sentence = sentence,
        .change = change,
        .clear = [](C &c) { (c.*file).reset(); }};
}

constexpr std::array options{
    ConfigurationOption{.name = L("auth-listen"),
        .inFile = L("auth.listen"),
        .take = [](C &c, const QString &t, const QString &) { return takeAddress(c.authListen, t); },
        .text = [](const C &c) { return c.authListen.toText(); },
        .bounds = addresses,
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings", "Where the auth service listens.")),
        .change = Change::RestartsServices},
    ConfigurationOption{.name = L("resource-listen"),
        .inFile = L("resource.listen"),
        .take = [](C &c, const QString &t, const QString &) { return takeAddress(c.resourceListen, t); },
        .text = [](const C &c) { return c.resourceListen.toText(); },
        .bounds = addresses,
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings", "Where the resource service listens.")),
        .change = Change::RestartsServices},
    ConfigurationOption{.name = L("issuer"),
        .inFile = L("issuer"),
        .take = [](C &c, const QString &t, const QString &) { return takeIssuer(c, t); },
        .text = [](const C &c) { return c.issuer.value_or(QString()); },
        .bounds = L("an http or https address without query and fragment"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "What tokens name as their issuer, and whom the resource service trusts: the address under which "
            "clients know the auth service.")),
        .change = Change::RestartsServices,
        .clear = [](C &c) { c.issuer.reset(); }},
    ConfigurationOption{.name = L("audience"),
        .inFile = L("audience"),
        .take = [](C &c, const QString &t, const QString &) { return takeAudience(c, t); },
        .text = [](const C &c) { return c.audience; },
        .bounds = L("1 to 255 characters"),
        .sentence = L(QT_TRANSLATE_NOOP(
            "tessera::settings", "What tokens name as their audience, and what the resource service asks for.")),
        .change = Change::RestartsServices},
    ConfigurationOption{.name = L("resource-url"),
        .inFile = L("resource.url"),
        .take = [](C &c, const QString &t, const QString &) { return takeResourceUrl(c, t); },
        .text = [](const C &c) { return c.resourceUrl.value_or(QString()); },
        .bounds = L("an http or https address without a fragment"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "The address under which clients know the resource service, as its metadata says it (RFC 9728): where a "
            "proxy is in front, or a name leads to it.")),
        .change = Change::RestartsServices,
        .clear = [](C &c) { c.resourceUrl.reset(); }},
    ConfigurationOption{.name = L("jwks-uri"),
        .inFile = L("resource.jwks-uri"),
        .take = [](C &c, const QString &t, const QString &) { return takeJwksUri(c, t); },
        .text = [](const C &c) { return c.jwksUri ? c.jwksUri->toString() : QString(); },
        .bounds = httpAddress,
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "Where the resource service learns keys, where it is not from the auth service beside it or the "
            "metadata of the issuer.")),
        .change = Change::RestartsServices,
        .clear = [](C &c) { c.jwksUri.reset(); }},
    ConfigurationOption{.name = L("services"),
        .inFile = L("services"),
        .take = [](C &c, const QString &t, const QString &) { return takeServices(c, t); },
        .text = servicesText,
        .bounds = L("both, auth or resource"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings", "Which services run."))},
    ConfigurationOption{.name = L("data-dir"),
        .inFile = L("data-dir"),
        .take = [](C &c, const QString &t,
                    const QString &base) { return takePath(c.dataFolder, t, base, QStringLiteral("data folder")); },
        .text = [](const C &c) { return c.dataFolder; },
        .bounds = L("a folder"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings", "The folder that holds the database."))},
    fileOption<&C::keyEncryptionKeyFile>(L("key-encryption-key-file"), L("keys.encryption-key-file"),
        L(QT_TRANSLATE_NOOP("tessera::settings", "The file with the key that seals the signing keys.")),
        Change::AtStart),
    ConfigurationOption{.name = L("tls-names"),
        .inFile = L("tls.names"),
        .take = [](C &c, const QString &t, const QString &) { return takeNames(c.tlsNames, t); },
        .text = [](const C &c) { return c.tlsNames.join(L(", ")); },
        .bounds = L("DNS names and IP addresses, with commas between"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "The names under which clients reach both services: the local authority makes a certificate for them, with "
            "which the services speak TLS.")),
        .change = Change::RestartsServices,
        .clear = [](C &c) { c.tlsNames.clear(); }},
    fileOption<&C::tlsCertificateFile>(L("tls-certificate-file"), L("tls.certificate-file"),
        L(QT_TRANSLATE_NOOP("tessera::settings", "A certificate of yours with which both services speak "
                                                 "TLS, as PEM or PKCS #12; its file is followed."))),
    fileOption<&C::tlsKeyFile>(L("tls-key-file"), L("tls.key-file"),
        L(QT_TRANSLATE_NOOP("tessera::settings", "The key of that certificate, where it is in another file."))),
    fileOption<&C::tlsPassphraseFile>(L("tls-passphrase-file"), L("tls.passphrase-file"),
        L(QT_TRANSLATE_NOOP("tessera::settings", "The file with the passphrase of that key."))),
    fileOption<&C::jwksCaFile>(L("jwks-ca-file"), L("resource.jwks-ca-file"),
        L(QT_TRANSLATE_NOOP("tessera::settings", "Whose certificates alone the resource service believes where it "
                                                 "fetches keys; without it those that the system trusts, and the "
                                                 "local authority's."))),
    fileOption<&C::backupFolder>(L("backup-folder"), L("backup.folder"),
        L(QT_TRANSLATE_NOOP("tessera::settings", "Where backups are written by themselves; best on another disk.")),
        Change::AtStart, L("a folder")),
    fileOption<&C::backupPassphraseFile>(L("backup-passphrase-file"), L("backup.passphrase-file"),
        L(QT_TRANSLATE_NOOP(
            "tessera::settings", "The file with the passphrase of these backups; without it none is written.")),
        Change::AtStart),
    ConfigurationOption{.name = L("workers"),
        .inFile = L("http.workers"),
        .take = [](C &c, const QString &t, const QString &) { return takeNumber(c.workers, t, 0, mostWorkers); },
        .text = [](const C &c) { return QString::number(c.workers); },
        .bounds = L("0 to 256"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings", "Threads for each listener; 0 is one a core.")),
        .change = Change::RestartsServices,
        .isNumber = true},
    ConfigurationOption{.name = L("max-connections"),
        .inFile = L("http.max-connections"),
        .take = [](C &c, const QString &t,
                    const QString &) { return takeNumber(c.maxConnections, t, 1, mostConnections); },
        .text = [](const C &c) { return QString::number(c.maxConnections); },
        .bounds = connectionBounds,
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings", "How many connections each listener takes at once.")),
        .change = Change::RestartsServices,
        .isNumber = true},
    ConfigurationOption{.name = L("max-connections-per-address"),
        .inFile = L("http.max-connections-per-address"),
        .take = [](C &c, const QString &t,
                    const QString &) { return takeNumber(c.maxConnectionsPerAddress, t, 1, mostConnections); },
        .text = [](const C &c) { return QString::number(c.maxConnectionsPerAddress); },
        .bounds = connectionBounds,
        .sentence = L(QT_TRANSLATE_NOOP(
            "tessera::settings", "How many of them may come from one IPv4 address, or one IPv6 /64.")),
        .change = Change::RestartsServices,
        .isNumber = true},
    ConfigurationOption{.name = L("trusted-proxies"),
        .inFile = L("http.trusted-proxies"),
        .take = [](C &c, const QString &t, const QString &) { return takeProxies(c, t); },
        .text = [](const C &c) { return c.trustedProxies.toText(); },
        .bounds = L("IP addresses and networks, with commas between"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.")),
        .change = Change::RestartsServices,
        .clear = [](C &c) { c.trustedProxies = {}; }},
    ConfigurationOption{.name = L("metrics-listen"),
        .inFile = L("metrics.listen"),
        .take = [](C &c, const QString &t, const QString &) { return takeAddress(c.metricsListen, t); },
        .text = [](const C &c) { return c.metricsListen ? c.metricsListen->toText() : QString(); },
        .bounds = addresses,
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody "
            "else reach that address.")),
        .clear = [](C &c) { c.metricsListen.reset(); }},
    ConfigurationOption{.name = L("log-format"),
        .inFile = L("log.format"),
        .take = [](C &c, const QString &t, const QString &) { return takeLogFormat(c, t); },
        .text = logFormatText,
        .bounds = L("auto, text, journal or json"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "How the log is written; auto takes the journal's form where standard error is the journal."))},
    ConfigurationOption{.name = L("log-levels"),
        .inFile = L("log.levels"),
        .take = [](C &c, const QString &t, const QString &) { return takeLogLevels(c, t); },
        .text = [](const C &c) { return c.logLevels.toText(); },
        .bounds = L("CATEGORY=LEVEL with commas between, as in tessera.http=debug, *=warning; levels are debug, info, "
                    "warning and error"),
        .sentence = L(QT_TRANSLATE_NOOP("tessera::settings",
            "From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every "
            "request.")),
        .change = Change::AtOnce,
        .clear = [](C &c) { c.logLevels = {}; }},
};

} // namespace

ConfigurationOption::Refusal ConfigurationOption::read(Configuration &into, const QString &given) const
{
    if (!given.isEmpty() || !clear)
        return take(into, given, QDir::currentPath());
    clear(into);
    return {};
}

QString ConfigurationOption::flag() const { return QStringLiteral("--") + name; }

QString ConfigurationOption::variable() const
{
    return QStringLiteral("TESSERA_") + QString(name).toUpper().replace(u'-', u'_');
}

std::span<const ConfigurationOption> configurationOptions() { return options; }

const ConfigurationOption *findOption(QAnyStringView inFile)
{
    const auto *found =
        std::ranges::find_if(options, [inFile](const ConfigurationOption &option) { return inFile == option.inFile; });
    return found == options.end() ? nullptr : found;
}

QStringList optionNames()
{
    QStringList names;
    names.reserve(options.size());
    for (const ConfigurationOption &option : options)
        names.append(option.inFile);
    return names;
}

Configuration defaultConfiguration()
{
    Configuration configuration{
        .dataFolder = defaultDataFolder(),
        .authListen = ListenAddress::fromText(QStringLiteral("127.0.0.1:8000")).value(),
        .resourceListen = ListenAddress::fromText(QStringLiteral("127.0.0.1:8001")).value(),
        .issuer = {},
        .audience = QStringLiteral("tessera"),
        .jwksUri = {},
        .keyEncryptionKeyFile = {},
    };
    return configuration;
}

} // namespace tessera::runtime
