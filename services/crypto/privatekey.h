// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/publickey.h"
#include "crypto/secretbytes.h"

#include <optional>

namespace tessera::crypto {

/// Big-endian; a leading zero byte does no harm. The Chinese remainder parts are computed again from these, not
/// believed.
struct RsaPrivateNumbers
{
    QByteArray modulus;
    QByteArray publicExponent;
    SecretBytes privateExponent;
    SecretBytes firstPrime;
    SecretBytes secondPrime;
};

/// A private key whose public half has passed every check of PublicKey and belongs to it. There is no other way to hold
/// one. A handle: copies share one immutable key, and any number of threads may sign with it at once. The key bytes
/// live in OpenSSL's private context and are cleared when the last handle goes.
class PrivateKey final
{
public:
    /// 2048, 3072 or 4096 bits and exponent 65537; anything else is UnsupportedKey. Takes 60 ms and more: not for a
    /// thread that must answer.
    [[nodiscard]] static Result<PrivateKey, CryptoError> generateRsa(int bits);
    /// `rsaBits` counts for KeyKind::Rsa alone.
    [[nodiscard]] static Result<PrivateKey, CryptoError> generate(KeyKind kind, int rsaBits = 2048);

    /// PKCS#1 (`RSA PRIVATE KEY`), PKCS#8 (`PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`) or SEC1 (`EC PRIVATE KEY`), the
    /// first key in the text; at most 64 KiB. A passphrase that is not needed is ignored.
    [[nodiscard]] static Result<PrivateKey, CryptoError> fromPem(
        QByteArrayView pem, const std::optional<SecretBytes> &passphrase);
    /// Unencrypted PKCS#8 (RFC 5958), as toPkcs8Der() gives it. Trailing bytes are refused.
    [[nodiscard]] static Result<PrivateKey, CryptoError> fromPkcs8Der(QByteArrayView der);
    [[nodiscard]] static Result<PrivateKey, CryptoError> fromRsa(const RsaPrivateNumbers &numbers);
    /// `scalar` of exactly the curve's size; `point` must be the one that belongs to it.
    [[nodiscard]] static Result<PrivateKey, CryptoError> fromEc(
        KeyKind curve, const SecretBytes &scalar, const EcPoint &point);
    /// The 32 bytes of RFC 8032 5.1.5.
    [[nodiscard]] static Result<PrivateKey, CryptoError> fromEd25519(const SecretBytes &seed);

    [[nodiscard]] KeyKind kind() const { return m_public.kind(); }
    [[nodiscard]] int bits() const { return m_public.bits(); }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }

    /// Throws std::invalid_argument for a scheme of another kind of key. About 0.8 ms for RSA 2048.
    [[nodiscard]] QByteArray sign(SignatureScheme scheme, QByteArrayView message) const;

    [[nodiscard]] SecretBytes toPkcs8Der() const;
    /// `BEGIN ENCRYPTED PRIVATE KEY`: PBES2 with PBKDF2-HMAC-SHA-256 (600,000 rounds) and AES-256-CBC (RFC 8018). An
    /// empty passphrase throws std::invalid_argument.
    [[nodiscard]] QByteArray toEncryptedPem(const SecretBytes &passphrase) const;

private:
    friend class Certificate;
    struct Shared;
    PrivateKey(PublicKey publicKey, std::shared_ptr<const Shared> shared);
    [[nodiscard]] static Result<PrivateKey, CryptoError> adopt(std::shared_ptr<evp_pkey_st> key);

    PublicKey m_public;
    std::shared_ptr<const Shared> d;
};

} // namespace tessera::crypto
