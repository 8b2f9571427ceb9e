// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/installation.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

std::unexpected<Failure<RuntimeError>> noStart(const QString &detail) { return fail(RuntimeError::NoStart, detail); }

std::unexpected<Failure<RuntimeError>> noneThere(const QString &path)
{
    return fail(RuntimeError::NoInstallation,
        QStringLiteral("There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its "
                       "configuration with --config; or make one there by starting the services on it.")
            .arg(QDir::cleanPath(QFileInfo(path).absoluteFilePath())));
}

} // namespace

bool Installation::exists(const Configuration &configuration)
{
    const auto folder = DataFolder::find(configuration.dataFolder);
    return folder && folder->hasDatabase();
}

Result<void, RuntimeError> Installation::checkBeforeMaking(const Configuration &configuration)
{
    return exists(configuration) ? Result<void, RuntimeError>() : checkNamedKey(configuration, credentialsFolder());
}

Result<std::unique_ptr<Installation>, RuntimeError> Installation::open(const Configuration &configuration,
    SecretStore *keyring, const QString &administrator, QString issuer, Missing missing)
{
    if (missing == Missing::Make) {
        if (const auto usable = checkBeforeMaking(configuration); !usable)
            return std::unexpected(usable.error());
    }
    auto folder = missing == Missing::Make ? DataFolder::open(configuration.dataFolder)
                                           : DataFolder::find(configuration.dataFolder);
    if (!folder && folder.error().code != RuntimeError::NoInstallation)
        return std::unexpected(folder.error());
    if (!folder || (missing == Missing::Refuse && !folder->hasDatabase()))
        return noneThere(configuration.dataFolder);
    // Until there is a database, which every later start takes as the sign that there is a key.
    std::unique_ptr<MakingLock> making;
    if (!folder->hasDatabase()) {
        auto taken = MakingLock::take(*folder);
        if (!taken)
            return std::unexpected(taken.error());
        making = *std::move(taken);
        if (QFile::exists(folder->keyEncryptionKeyFile()))
            qCWarning(lcRuntime,
                "%s holds a key-encryption key but no database, so a new one is made: without users, with other "
                "signing "
                "keys. If there was one, end this and restore a backup.",
                qUtf8Printable(folder->path()));
    }
    auto key = keyEncryptionKey(configuration, *folder, credentialsFolder(), keyring);
    if (!key)
        return std::unexpected(key.error());
    return openWith(*std::move(folder), *std::move(key), configuration, administrator, std::move(issuer));
}

Result<std::unique_ptr<Installation>, RuntimeError> Installation::openWith(DataFolder folder, crypto::SecretBytes key,
    const Configuration &configuration, const QString &administrator, QString issuer)
{
    NamedIssuer named = runtime::namedIssuer(configuration, folder);
    if (!issuer.isEmpty())
        named.issuer = std::move(issuer);
    std::unique_ptr<Installation> installation(new Installation(std::move(folder), std::move(named)));
    const auto built = installation->build(configuration, std::move(key), administrator);
    if (!built)
        return std::unexpected(built.error());
    return installation;
}

Result<void, RuntimeError> Installation::build(
    const Configuration &configuration, crypto::SecretBytes key, const QString &administrator)
{
    auto database = store::Database::open(m_folder.databaseFile());
    if (!database)
        return noStart(database.error().detail);
    m_database = *std::move(database);

    auto settings = settings::SettingsService::open(*m_database, m_clock);
    if (!settings)
        return noStart(settings.error().detail);
    m_settings = *std::move(settings);

    const auto sealer = std::make_shared<const crypto::Sealer>(key.clone());
    auto keys = keys::KeyService::open(*m_database, sealer, m_clock, m_settings->rotation());
    if (!keys)
        return noStart(keys.error().detail);
    m_keys = *std::move(keys);
    QObject::connect(
        m_settings.get(), &settings::SettingsService::settingsChanged, m_keys.get(), &keys::KeyService::reconsider);

    m_authority = std::make_unique<keys::LocalAuthority>(*m_database, sealer, m_clock);

    m_hashing = std::make_unique<users::HashingPool>();
    m_sessions = std::make_unique<tokens::SessionService>(*m_database, m_clock);
    m_sweep = std::make_unique<tokens::SessionSweep>(*m_database, m_clock);

    tokens::TokenIdentity identity;
    identity.issuer = m_namedIssuer.issuer;
    identity.audience = configuration.audience;
    auto tokenIssuer = tokens::TokenIssuer::open(
        *m_database, *m_keys, *sealer, m_clock, m_settings->tokens(), identity, QThread::idealThreadCount());
    if (!tokenIssuer)
        return noStart(tokenIssuer.error().detail);
    m_issuer = *std::move(tokenIssuer);
    m_users = std::make_unique<users::UserService>(
        *m_database, *m_hashing, m_clock, m_settings->password(), m_settings->argon2());
    m_authenticator = std::make_unique<users::Authenticator>(
        *m_database, *m_hashing, m_clock, m_settings->signIn(), m_settings->argon2());

    m_api = std::make_unique<admin::AdminApi>(admin::AdminApi::Parts{*m_database, *m_settings, *m_keys, *m_users,
                                                  *m_authenticator, *m_sessions, *m_issuer, *m_authority, m_clock},
        administrator);
    m_backups = std::make_unique<Backups>(*m_database, m_clock, m_folder, std::move(key), administrator);
    return {};
}

Installation::~Installation() = default;

} // namespace tessera::runtime
