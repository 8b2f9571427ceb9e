// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "runtime/backups.h"
#include "runtime/issuer.h"
#include "runtime/keyencryptionkey.h"
#include "tokens/sessionsweep.h"

namespace tessera::runtime {

/// All that stands on one data folder, without a listener: database, settings, keys, users, sessions, tokens, and the
/// api over them. Subcommands use it beside a running service, and the service itself is built on it. Lives in the
/// thread that opened it, which needs an event loop for what changes by time (rotation) or by another process.
class Installation final
{
public:
    /// What to do where there is none yet: make folder, key-encryption key, database and first signing key; or refuse
    /// with NoInstallation and leave no trace.
    enum class Missing { Make, Refuse };

    /// Opens what is there. `issuer`: what tokens name; empty: as namedIssuer() says. `administrator`: who asks, for
    /// the audit log.
    [[nodiscard]] static Result<std::unique_ptr<Installation>, RuntimeError> open(const Configuration &configuration,
        SecretStore *keyring, const QString &administrator, QString issuer = {}, Missing missing = Missing::Make);
    /// Opens the database of a folder with a key-encryption key that is known, or makes one there.
    [[nodiscard]] static Result<std::unique_ptr<Installation>, RuntimeError> openWith(DataFolder folder,
        crypto::SecretBytes key, const Configuration &configuration, const QString &administrator, QString issuer = {});
    /// Whether there is one in the folder that the configuration names.
    [[nodiscard]] static bool exists(const Configuration &configuration);
    /// What would be refused of a new one however empty its folder is: a key-encryption key that is named and cannot be
    /// used. To be asked before the first thing is made; nothing is refused where there is an installation.
    [[nodiscard]] static Result<void, RuntimeError> checkBeforeMaking(const Configuration &configuration);
    Installation(const Installation &) = delete;
    Installation &operator=(const Installation &) = delete;
    /// Writes what is queued, and closes.
    ~Installation();

    [[nodiscard]] admin::AdminApi &api() { return *m_api; }
    [[nodiscard]] Backups &backups() { return *m_backups; }
    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    /// What its tokens name, and where that was learned; services that were told by the caller say so themselves.
    [[nodiscard]] const NamedIssuer &namedIssuer() const { return m_namedIssuer; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] settings::SettingsService &settings() { return *m_settings; }
    [[nodiscard]] keys::KeyService &keys() { return *m_keys; }
    [[nodiscard]] keys::LocalAuthority &authority() { return *m_authority; }
    [[nodiscard]] users::HashingPool &hashing() { return *m_hashing; }
    [[nodiscard]] users::UserService &users() { return *m_users; }
    /// One for all that asks for a password, so that all count the same failures.
    [[nodiscard]] users::Authenticator &authenticator() { return *m_authenticator; }
    [[nodiscard]] tokens::SessionService &sessions() { return *m_sessions; }
    [[nodiscard]] tokens::TokenIssuer &issuer() { return *m_issuer; }

private:
    Installation(DataFolder folder, NamedIssuer issuer)
        : m_folder(std::move(folder))
        , m_namedIssuer(std::move(issuer))
    {
    }
    [[nodiscard]] Result<void, RuntimeError> build(
        const Configuration &configuration, crypto::SecretBytes key, const QString &administrator);

    // In the order in which they are made; each uses those before it.
    DataFolder m_folder;
    NamedIssuer m_namedIssuer;
    SystemClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<settings::SettingsService> m_settings;
    std::unique_ptr<keys::KeyService> m_keys;
    std::unique_ptr<keys::LocalAuthority> m_authority;
    std::unique_ptr<users::HashingPool> m_hashing;
    std::unique_ptr<tokens::SessionService> m_sessions;
    std::unique_ptr<tokens::SessionSweep> m_sweep;
    std::unique_ptr<tokens::TokenIssuer> m_issuer;
    // What follows a registration or an attempt under way uses the others, so these end before them.
    std::unique_ptr<users::UserService> m_users;
    std::unique_ptr<users::Authenticator> m_authenticator;
    std::unique_ptr<admin::AdminApi> m_api;
    std::unique_ptr<Backups> m_backups;
};

} // namespace tessera::runtime
