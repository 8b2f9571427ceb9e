// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoerror.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace tessera::crypto {

enum class KeyKind { Rsa, P256, P384, Ed25519 };

/// One way to sign, bound to a kind of key and a hash.
enum class SignatureScheme {
    RsaPkcs1Sha256, ///< RSASSA-PKCS1-v1_5, RFC 8017 8.2
    RsaPkcs1Sha384,
    RsaPkcs1Sha512,
    RsaPssSha256,    ///< RSASSA-PSS, MGF1 with SHA-256, salt of 32 bytes, RFC 8017 8.1
    EcdsaP256Sha256, ///< signature is r || s, 32 bytes each
    EcdsaP384Sha384, ///< signature is r || s, 48 bytes each
    Ed25519,         ///< RFC 8032
};

[[nodiscard]] KeyKind keyKind(SignatureScheme scheme);

/// Big-endian, without leading zero bytes.
struct RsaPublicNumbers
{
    QByteArray modulus;
    QByteArray exponent;
};

/// Big-endian, each of exactly the curve's size (32 or 48 bytes).
struct EcPoint
{
    QByteArray x;
    QByteArray y;
};

/// A public key that has been found fit for use: RSA of 2048 to 8192 bits (odd exponent from 3 to 2^32 - 1, odd modulus
/// without small factors and not one of the ROCA family, CVE-2017-15361), an EC point on its curve, an Ed25519 point in
/// canonical form and not of small order. There is no other way to hold one. A handle: copies share one immutable key,
/// and any number of threads may use it at once.
class PublicKey final
{
public:
    static constexpr int minimumRsaBits = 2048;
    static constexpr int maximumRsaBits = 8192;

    /// Leading zero bytes are taken as they come; JWK forbids them and checks for itself.
    [[nodiscard]] static Result<PublicKey, CryptoError> fromRsa(const RsaPublicNumbers &numbers);
    /// `curve` is P256 or P384; coordinates of exactly the curve's size.
    [[nodiscard]] static Result<PublicKey, CryptoError> fromEc(KeyKind curve, const EcPoint &point);
    /// Exactly 32 bytes.
    [[nodiscard]] static Result<PublicKey, CryptoError> fromEd25519(QByteArrayView bytes);
    /// `BEGIN PUBLIC KEY` (SubjectPublicKeyInfo, RFC 7468 13) or `BEGIN RSA PUBLIC KEY`; at most 64 KiB.
    [[nodiscard]] static Result<PublicKey, CryptoError> fromPem(QByteArrayView pem);

    [[nodiscard]] KeyKind kind() const;
    /// Of the modulus for RSA; else of the curve: 256, 384, 256.
    [[nodiscard]] int bits() const;
    /// Only for kind() Rsa.
    [[nodiscard]] const RsaPublicNumbers &rsa() const;
    /// Only for kind() P256 and P384.
    [[nodiscard]] const EcPoint &point() const;
    /// Only for kind() Ed25519: 32 bytes.
    [[nodiscard]] const QByteArray &ed25519() const;
    /// SubjectPublicKeyInfo, `BEGIN PUBLIC KEY`.
    [[nodiscard]] QByteArray toPem() const;

    /// Whether the signature over the message is this key's. False too for a signature of the wrong size, an r or s out
    /// of range, and a scheme of another kind of key. About 28 us for RSA 2048.
    [[nodiscard]] bool verify(SignatureScheme scheme, QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const PublicKey &left, const PublicKey &right) { return left.equals(right); }

private:
    friend class Certificate;
    friend class PrivateKey;
    struct Shared;
    explicit PublicKey(std::shared_ptr<const Shared> shared);
    /// Judges an OpenSSL key and takes it over.
    [[nodiscard]] static Result<PublicKey, CryptoError> adopt(const std::shared_ptr<evp_pkey_st> &key);
    [[nodiscard]] bool equals(const PublicKey &other) const;

    std::shared_ptr<const Shared> d;
};

} // namespace tessera::crypto
