// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tlsadmin.h"

#include "admin/keyadmin.h"
#include "crypto/certificatefacts.h"

namespace tessera::admin {

namespace {

constexpr qsizetype mostNames = 64;
constexpr qsizetype shortestPassphrase = 8;

using Found = Result<std::optional<crypto::Certificate>, keys::KeyError>;
using Made = Result<crypto::Certificate, keys::KeyError>;

Outcome<std::optional<CertificateView>> viewed(const Found &found)
{
    if (!found)
        return std::unexpected(fromKeys(found.error()));
    return *found ? std::optional(viewOf((*found)->der())) : std::nullopt;
}

Outcome<CertificateView> viewed(const Made &made)
{
    if (!made)
        return std::unexpected(fromKeys(made.error()));
    return viewOf(made->der());
}

Outcome<QStringList> serverNames(const QStringList &names)
{
    QStringList taken;
    for (const QString &name : names) {
        const auto good = crypto::serverName(name);
        if (!good)
            return fail(
                AdminError::Invalid, QStringLiteral("\"%1\" is neither a DNS name nor an IP address.").arg(name));
        if (!taken.contains(*good))
            taken.append(*good);
    }
    if (taken.isEmpty() || taken.size() > mostNames)
        return fail(AdminError::Invalid,
            QStringLiteral("A certificate is for 1 to %1 DNS names and IP addresses.").arg(mostNames));
    return taken;
}

} // namespace

CertificateView viewOf(const QByteArray &der)
{
    const crypto::CertificateFacts facts = crypto::certificateFacts(der).value();
    return {facts.subject, facts.issuer, facts.names, facts.notBefore, facts.notAfter, facts.sha256,
        crypto::certificatePem(der), keys::LocalAuthority::isNamed(facts.issuer)};
}

TlsAdmin::TlsAdmin(Reading &reading, keys::LocalAuthority &authority, keys::Actor actor)
    : m_reading(reading)
    , m_authority(authority)
    , m_actor(std::move(actor))
{
}

Answer<std::optional<CertificateView>> TlsAdmin::authority()
{
    return m_reading.run([this] { return viewed(m_authority.find()); });
}

Answer<std::optional<CertificateView>> TlsAdmin::server()
{
    return m_reading.run([this] { return viewed(m_authority.findServer()); });
}

Answer<CertificateView> TlsAdmin::makeAuthority()
{
    return m_reading.run([this] { return viewed(m_authority.made(m_actor)); });
}

Answer<CertificateView> TlsAdmin::replaceAuthority()
{
    return m_reading.run([this] { return viewed(m_authority.replaced(m_actor)); });
}

Answer<CertificateView> TlsAdmin::renew()
{
    return m_reading.run([this]() -> Outcome<CertificateView> {
        const auto shown = viewed(m_authority.findServer());
        if (!shown)
            return std::unexpected(shown.error());
        if (!*shown)
            return fail(AdminError::Refused,
                QStringLiteral("The listeners have no certificate of the local authority. Name what it is to be for "
                               "(tls.names) and start them; that makes one."));
        return viewed(m_authority.renewedServer((*shown)->names, m_actor).transform([](const keys::CertifiedKey &made) {
            return made.certificate;
        }));
    });
}

Answer<IssuedCertificate> TlsAdmin::issue(const QStringList &names, Duration lifetime, crypto::SecretBytes passphrase)
{
    const auto taken = serverNames(names);
    if (!taken)
        return answered<IssuedCertificate>(std::unexpected(taken.error()));
    if (lifetime < std::chrono::days(1) || lifetime > keys::LocalAuthority::longestLifetime)
        return answered<IssuedCertificate>(fail(AdminError::Invalid,
            QStringLiteral("A certificate is for 1 to %1 days.")
                .arg(std::chrono::floor<std::chrono::days>(keys::LocalAuthority::longestLifetime).count())));
    if (passphrase.size() < shortestPassphrase)
        return answered<IssuedCertificate>(fail(
            AdminError::Invalid, QStringLiteral("A private key leaves only under a passphrase of at least %1 bytes.")
                                     .arg(shortestPassphrase)));
    return m_reading.run(
        [this, names = *taken, lifetime,
            secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase))]() -> Outcome<IssuedCertificate> {
            const auto made = m_authority.issue(names, lifetime, m_actor);
            if (!made)
                return std::unexpected(fromKeys(made.error()));
            const auto authority = m_authority.made(m_actor);
            if (!authority)
                return std::unexpected(fromKeys(authority.error()));
            return IssuedCertificate{viewOf(made->certificate.der()),
                crypto::certificatePem(made->certificate.der()) + crypto::certificatePem(authority->der()),
                made->key.toEncryptedPem(*secret)};
        });
}

} // namespace tessera::admin
