// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/localtls.h"

#include "crypto/certificatefacts.h"

#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace tessera::runtime {

namespace {

/// `BEGIN PRIVATE KEY`; for the caller to wipe.
QByteArray pemOf(const crypto::PrivateKey &key)
{
    const crypto::SecretBytes der = key.toPkcs8Der();
    QByteArray base64 = QByteArray::fromRawData(der.view().data(), der.size()).toBase64();
    const auto wiped = qScopeGuard([&base64] { crypto::wipe(base64); });
    return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
}

std::unexpected<Failure<RuntimeError>> noStart(const QString &detail)
{
    return fail(RuntimeError::NoStart,
        QStringLiteral("The local authority cannot give the listeners a certificate. %1").arg(detail));
}

} // namespace

void believe(const QByteArray &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() << QSslCertificate(authority, QSsl::Der));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

QByteArray LocalTls::state() const
{
    const auto shown = m_authority.findServer();
    if (!shown || !*shown)
        return {};
    const crypto::CertificateFacts facts = crypto::certificateFacts((*shown)->der()).value();
    const bool isDue = m_clock.now() >= facts.notAfter - keys::LocalAuthority::renewal;
    return facts.sha256 + (isDue ? "due" : "");
}

Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> LocalTls::read() const
{
    const auto server = m_authority.server(m_names, {});
    const auto authority = server ? m_authority.made({}) : std::unexpected(server.error());
    if (!authority)
        return noStart(authority.error().detail);
    http::TlsMaterial material{
        .certificate = crypto::certificatePem(server->certificate.der()) + crypto::certificatePem(authority->der()),
        .key = pemOf(server->key)};
    const auto wiped = qScopeGuard([&material] { crypto::wipe(material.key); });
    auto identity = http::TlsIdentity::from(material);
    if (!identity)
        return noStart(identity.error().detail);
    believe(authority->der());
    return *std::move(identity);
}

} // namespace tessera::runtime
