// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configurationvalues.h"
#include "http/forwarded.h"
#include "runtime/listenaddress.h"
#include "runtime/loglevels.h"

#include <QMap>
#include <QUrl>

#include <optional>

namespace tessera::runtime {

enum class LogFormat { Automatic, Text, Journal, Json };

/// Where a value was said: the kind of place, and the very one (`--auth-listen`, `/etc/tessera.toml, line 3`).
struct SaidAt
{
    admin::ValueSource source = admin::ValueSource::Default;
    QString place;
};

/// What is decided before the program starts and stays so while it runs. A value; what an administrator changes while
/// it runs (lifetimes, policies, registration) lives in the database.
struct Configuration
{
    /// Absolute.
    QString dataFolder;
    ListenAddress authListen;
    ListenAddress resourceListen;
    bool runsAuth = true;
    bool runsResource = true;
    /// `iss` of the tokens (RFC 8414 section 2: http or https, no query, no fragment); nothing: the address of the auth
    /// listener.
    std::optional<QString> issuer;
    /// `aud` of the tokens, and what the resource service asks for.
    QString audience;
    /// How clients know the resource service (`resource` of RFC 9728 section 2); nothing: the address of its listener.
    std::optional<QString> resourceUrl = {};
    /// Where the resource service learns keys; nothing: `/.well-known/jwks.json` of the auth service or of the issuer.
    std::optional<QUrl> jwksUri;
    /// Absolute; nothing: a systemd credential, the desktop keyring, or the data folder.
    std::optional<QString> keyEncryptionKeyFile;
    /// For what the local authority makes a certificate with which both listeners speak TLS: DNS names and IP
    /// addresses, as crypto::serverName() gives them; none: they speak plain HTTP, or with the certificate of the file.
    QStringList tlsNames = {};
    /// With what both listeners speak TLS, absolute: PEM or PKCS #12.
    std::optional<QString> tlsCertificateFile = {};
    /// Nothing: the key is in the file of the certificate.
    std::optional<QString> tlsKeyFile = {};
    std::optional<QString> tlsPassphraseFile = {};
    /// Whose certificates alone are believed where keys are fetched; nothing: those that the system trusts.
    std::optional<QString> jwksCaFile = {};
    /// Where backups are written by themselves, absolute; nothing, here or for the passphrase: nowhere.
    std::optional<QString> backupFolder = {};
    /// The file with their passphrase, for its owner alone.
    std::optional<QString> backupPassphraseFile = {};
    /// Threads that serve each listener; 0: one a core.
    int workers = 0;
    /// What each listener takes at once, in all and from one address (IPv6: one /64).
    int maxConnections = 4096;
    int maxConnectionsPerAddress = 512;
    /// In front of the listeners, whose word about their clients counts.
    http::TrustedProxies trustedProxies = {};
    /// Where Prometheus finds `/metrics`; nothing: nowhere.
    std::optional<ListenAddress> metricsListen = {};
    LogFormat logFormat = LogFormat::Automatic;
    LogLevels logLevels = {};

    /// Where each option was said, by its name in the file; none for those that have their default.
    QMap<QString, SaidAt> said = {};
    /// What was said and counts for nothing, each in a sentence: variables that are likely mistyped.
    QStringList remarks = {};
    /// Where changes are kept: absolute, whether it exists or not; empty: nowhere.
    QString file = {};

    /// Whether the listeners speak TLS.
    [[nodiscard]] bool isSecure() const { return tlsCertificateFile || !tlsNames.isEmpty(); }
};

/// What was said and where, before it is read: names of options (`auth-listen`) with their text.
struct ConfigurationSources
{
    QMap<QString, QString> flags;
    /// All of the environment; only `TESSERA_*` of it is looked at.
    QMap<QString, QString> environment;
    /// tessera.toml, where there is one. That it cannot be read or says something unknown is an error with its line.
    std::optional<QString> file;
    /// Where changes are kept when there is no such file: it is made then. Nothing: nowhere.
    std::optional<QString> newFile = {};
};

/// Flag before environment before file before default, for each option by itself. A value that cannot be is refused
/// with where it was said. Paths in the file are relative to the file's folder, others to the current one.
[[nodiscard]] Result<Configuration, RuntimeError> loadConfiguration(const ConfigurationSources &sources);

/// The file that is read when none is named, if it exists: `tessera/tessera.toml` in the folder for configuration.
[[nodiscard]] QString defaultConfigurationFile();

/// What is read where that is missing and this user may: `/etc/tessera/tessera.toml`, the one of a package for servers.
[[nodiscard]] QString systemConfigurationFile();

/// `tessera` in the folder for data (, else ~/.local/share).
[[nodiscard]] QString defaultDataFolder();

} // namespace tessera::runtime
