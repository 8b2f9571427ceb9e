// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/reading.h"
#include "admin/tlsvalues.h"
#include "keys/localauthority.h"

namespace tessera::admin {

/// As a person looks at it; throws where it is no certificate.
[[nodiscard]] CertificateView viewOf(const QByteArray &der);

/// What an administrator can do with the local authority, which vouches for servers by TLS. Any thread may call; part
/// of AdminApi.
class TlsAdmin final
{
public:
    /// References outlive it.
    TlsAdmin(Reading &reading, keys::LocalAuthority &authority, keys::Actor actor);

    /// Nothing where none was made yet.
    [[nodiscard]] Answer<std::optional<CertificateView>> authority();
    /// The certificate of the listeners that it made last, whether they show it or not; nothing where there is none.
    [[nodiscard]] Answer<std::optional<CertificateView>> server();
    /// The authority, made where there is none.
    [[nodiscard]] Answer<CertificateView> makeAuthority();
    /// Another authority: whoever trusted the one before it must be told.
    [[nodiscard]] Answer<CertificateView> replaceAuthority();
    /// Another certificate for the listeners that show one of the local authority, under the same names; listeners that
    /// run show it within seconds. Refused where there is none.
    [[nodiscard]] Answer<CertificateView> renew();
    /// A certificate for another server under these DNS names and IP addresses. Invalid for what is no name, for none
    /// or more than 64, for a lifetime of less than a day or more than 825, or a passphrase under 8 bytes.
    [[nodiscard]] Answer<IssuedCertificate> issue(
        const QStringList &names, Duration lifetime, crypto::SecretBytes passphrase);

private:
    Reading &m_reading;
    keys::LocalAuthority &m_authority;
    keys::Actor m_actor;
};

} // namespace tessera::admin
