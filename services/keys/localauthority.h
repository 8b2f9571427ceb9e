// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"
#include "crypto/sealer.h"
#include "keys/actor.h"
#include "keys/keyerror.h"
#include "store/database.h"

namespace tessera::keys {

/// A certificate, and the key that it is of.
struct CertifiedKey
{
    crypto::Certificate certificate;
    crypto::PrivateKey key;
};

/// An authority for TLS that belongs to an installation, and the certificate for a server that it vouches for. Both are
/// kept in the database with their keys (P-256), sealed under the key-encryption key; of the keys that it issues for
/// others it keeps nothing. What it makes is audited: `authority.made`, `certificate.renewed`, `certificate.issued`.
/// Every call reads the database, and writes where it makes something: not for a thread that must answer. Any thread.
class LocalAuthority final
{
public:
    static constexpr Duration authorityLifetime = std::chrono::days(3650);
    /// Of the certificate of a server.
    static constexpr Duration serverLifetime = std::chrono::days(90);
    /// How long before its end it is made anew.
    static constexpr Duration renewal = std::chrono::days(30);
    /// What browsers take at most from an authority that a person added.
    static constexpr Duration longestLifetime = std::chrono::days(825);
    /// Certificates hold from so long before they are made, for clients whose clocks are behind.
    static constexpr Duration backdated = std::chrono::hours(1);

    /// Whether that is the name of a local authority, of this installation or another.
    [[nodiscard]] static bool isNamed(const QString &name);

    /// References outlive it.
    LocalAuthority(
        store::Database &database, std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const Clock &clock);

    /// The authority that there is; nothing where none was made yet.
    [[nodiscard]] Result<std::optional<crypto::Certificate>, KeyError> find() const;
    /// The same, made where there is none.
    [[nodiscard]] Result<crypto::Certificate, KeyError> made(const Actor &actor);
    /// Another one in its place, which nobody trusts until told: the server's certificate is made anew under it.
    [[nodiscard]] Result<crypto::Certificate, KeyError> replaced(const Actor &actor);

    /// The certificate of the server that was made last; nothing where there is none of this authority.
    [[nodiscard]] Result<std::optional<crypto::Certificate>, KeyError> findServer() const;
    /// The same with its key, made anew where it is for other names, ends soon, or is of an authority before this one.
    [[nodiscard]] Result<CertifiedKey, KeyError> server(const QStringList &names, const Actor &actor);
    /// Made anew whatever it was.
    [[nodiscard]] Result<CertifiedKey, KeyError> renewedServer(const QStringList &names, const Actor &actor);

    /// For another server. `names` as crypto::serverName() gives them; `lifetime` of at most longestLifetime, cut at
    /// the end of the authority.
    [[nodiscard]] Result<CertifiedKey, KeyError> issue(const QStringList &names, Duration lifetime, const Actor &actor);

private:
    /// What stands in the database under a name.
    struct Kept
    {
        QByteArray sealed;
        CertifiedKey certified;
        /// Of the authority that vouches for it.
        QByteArray issuer;
    };

    [[nodiscard]] Result<std::optional<Kept>, KeyError> read(const QString &name) const;
    /// Puts it in the place of what was found there; false where something else is there by now.
    [[nodiscard]] Result<bool, KeyError> keep(const QString &name, const std::optional<Kept> &before,
        const CertifiedKey &certified, const QByteArray &issuer, const AuditEvent &event);
    [[nodiscard]] Result<CertifiedKey, KeyError> authority(const Actor &actor, bool anew);
    [[nodiscard]] Result<CertifiedKey, KeyError> serverFor(const QStringList &names, const Actor &actor, bool anew);
    [[nodiscard]] Result<CertifiedKey, KeyError> certify(
        const CertifiedKey &authority, const QStringList &names, Duration lifetime) const;

    store::Database &m_database;
    const std::shared_ptr<const crypto::Sealer> m_sealer;
    const Clock &m_clock;
};

} // namespace tessera::keys
