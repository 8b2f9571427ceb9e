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
    /// Signed by its own key: proves nothing. `commonName` of 1 to 64 characters (throws std::runtime_error).
    [[nodiscard]] static Certificate selfSigned(
        const PrivateKey &key, const QString &commonName, Instant from, Instant until);

    [[nodiscard]] const PublicKey &publicKey() const { return m_key; }
    [[nodiscard]] const QByteArray &der() const { return m_der; }

private:
    Certificate(PublicKey key, QByteArray der);

    PublicKey m_key;
    QByteArray m_der;
};

} // namespace tessera::crypto
