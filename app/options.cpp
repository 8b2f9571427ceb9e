// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/words.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace tessera::app {

using namespace Qt::StringLiterals;

namespace {

// Options of the parser that stand for an option of the configuration.
constexpr std::array configured{"data-dir"_L1, "key-encryption-key-file"_L1, "auth-listen"_L1, "resource-listen"_L1,
    "issuer"_L1, "audience"_L1, "resource-url"_L1, "jwks-uri"_L1, "tls-names"_L1, "tls-certificate-file"_L1,
    "tls-key-file"_L1, "tls-passphrase-file"_L1, "trusted-proxies"_L1, "jwks-ca-file"_L1, "metrics-listen"_L1};

} // namespace

QList<QCommandLineOption> installationOptions()
{
    return {
        {QStringLiteral("data-dir"), Words::tr("The folder that holds the database (~/.local/share/tessera)."),
            QStringLiteral("DIR")},
        {QStringLiteral("config"), Words::tr("The configuration file, tessera.toml."), QStringLiteral("FILE")},
        {QStringLiteral("key-encryption-key-file"), Words::tr("The file with the key that seals the signing keys."),
            QStringLiteral("FILE")},
    };
}

QList<QCommandLineOption> serviceOptions()
{
    return {
        {QStringLiteral("auth-listen"),
            Words::tr("Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from "
                      "0 to 65535; 0 is any free one."),
            QStringLiteral("HOST:PORT")},
        {QStringLiteral("resource-listen"), Words::tr("Where the resource service listens (127.0.0.1:8001); likewise."),
            QStringLiteral("HOST:PORT")},
        {QStringLiteral("auth-only"), Words::tr("Run the auth service alone.")},
        {QStringLiteral("resource-only"), Words::tr("Run the resource service alone.")},
        {QStringLiteral("issuer"), Words::tr("The issuer that tokens name; else the address of the auth service."),
            QStringLiteral("URL")},
        {QStringLiteral("audience"), Words::tr("The audience that tokens name (tessera)."), QStringLiteral("NAME")},
        {QStringLiteral("resource-url"),
            Words::tr("How clients know the resource service (RFC 9728); else the address of its listener."),
            QStringLiteral("URL")},
        {QStringLiteral("jwks-uri"), Words::tr("Where the resource service learns keys; else from the issuer."),
            QStringLiteral("URL")},
        {QStringLiteral("jwks-ca-file"),
            Words::tr(
                "Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local "
                "authority's."),
            QStringLiteral("FILE")},
        {QStringLiteral("trusted-proxies"),
            Words::tr("Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or "
                      "X-Forwarded-For tells who their clients are."),
            QStringLiteral("LIST")},
        {QStringLiteral("metrics-listen"), Words::tr("Where Prometheus finds /metrics; without it there are none."),
            QStringLiteral("HOST:PORT")},
        {QStringLiteral("tls-names"),
            Words::tr("The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local "
                      "authority makes a certificate: they speak TLS."),
            QStringLiteral("LIST")},
        {QStringLiteral("tls-certificate-file"),
            Words::tr(
                "A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read "
                "again when it changes."),
            QStringLiteral("FILE")},
        {QStringLiteral("tls-key-file"), Words::tr("The key of that certificate (PEM), where it is in another file."),
            QStringLiteral("FILE")},
        {QStringLiteral("tls-passphrase-file"), Words::tr("The file with the passphrase of that key."),
            QStringLiteral("FILE")},
    };
}

Result<runtime::ConfigurationSources, runtime::RuntimeError> configurationSources(const QCommandLineParser &parser)
{
    runtime::ConfigurationSources sources;
    const QStringList given = parser.optionNames();
    for (const QLatin1StringView name : configured) {
        if (given.contains(name))
            sources.flags.insert(name, parser.value(name));
    }
    const bool authOnly = given.contains(u"auth-only");
    const bool resourceOnly = given.contains(u"resource-only");
    if (authOnly && resourceOnly)
        return fail(runtime::RuntimeError::WrongConfiguration,
            Words::tr("%1 and %2 exclude each other.")
                .arg(QStringLiteral("--auth-only"), QStringLiteral("--resource-only")));
    if (authOnly || resourceOnly)
        sources.flags.insert(
            QStringLiteral("services"), authOnly ? QStringLiteral("auth") : QStringLiteral("resource"));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"TESSERA_"))
            sources.environment.insert(name, environment.value(name));
    }
    const QString usual = runtime::defaultConfigurationFile();
    const QString ofTheMachine = runtime::systemConfigurationFile();
    if (QFileInfo::exists(usual))
        sources.file = usual;
    else if (QFileInfo(ofTheMachine).isReadable())
        sources.file = ofTheMachine;
    else
        sources.newFile = usual;
    if (environment.contains(QStringLiteral("TESSERA_CONFIG")))
        sources.file = environment.value(QStringLiteral("TESSERA_CONFIG"));
    if (given.contains(u"config"))
        sources.file = parser.value(QStringLiteral("config"));
    return sources;
}

Result<runtime::Configuration, runtime::RuntimeError> configurationFrom(const QCommandLineParser &parser)
{
    const auto sources = configurationSources(parser);
    if (!sources)
        return std::unexpected(sources.error());
    return runtime::loadConfiguration(*sources);
}

QString userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

} // namespace tessera::app
