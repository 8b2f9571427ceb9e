// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "crypto/privatekey.h"

namespace tessera::crypto {

/// An X.509 certificate (RFC 5280), for the key that is in it: who signed it and whether it holds today is not looked
/// at. A value; any thread may use it.
class Certificate final
{
public:
    /// The first `BEGIN CERTIFICATE` in the text, of at most 64 KiB. NotAKey where there is none that can be read; else
    /// what PublicKey has against its key.
    [[nodiscard]] static Result<Certificate, CryptoError> fromPem(QByteArrayView pem);
    [[nodiscard]] static Result<Certificate, CryptoError> fromDer(QByteArrayView der);
    // Those that make one throw std::runtime_error for a name of no or of more than 64 bytes. Seconds count, not parts
    // of them. Serial numbers have 120 random bits.
    struct Validity
    {
        Instant from;
        Instant until;
    };
    /// Signed by its own key: proves nothing.
    [[nodiscard]] static Certificate selfSigned(const PrivateKey &key, const QString &commonName, Validity validity);
    /// A root (RFC 5280 section 4.2.1.9) that may vouch for servers, and for no other authority.
    [[nodiscard]] static Certificate authority(const PrivateKey &key, const QString &commonName, Validity validity);
    /// For a server under these names (RFC 9525), each as serverName() gives it; at least one. Vouched for by an
    /// authority with its key.
    [[nodiscard]] static Certificate forServer(const PrivateKey &key, const QStringList &names, Validity validity,
        const Certificate &authority, const PrivateKey &authorityKey);

    [[nodiscard]] const PublicKey &publicKey() const { return m_key; }
    [[nodiscard]] const QByteArray &der() const { return m_der; }

private:
    Certificate(PublicKey key, QByteArray der);
    struct Draft;
    [[nodiscard]] static Certificate sign(Draft &draft, const PrivateKey &key, const PrivateKey &signer);

    PublicKey m_key;
    QByteArray m_der;
};

/// A name that a certificate can be for, in the form in which it stands there: a DNS name in ASCII and small letters,
/// of which the first label may be `*`, or an IP address. Nothing where it is neither.
[[nodiscard]] std::optional<QString> serverName(const QString &text);

} // namespace tessera::crypto
