// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "crypto/privatekey.h"
#include "jose/algorithm.h"
#include "jose/joseerror.h"

#include <QJsonObject>

#include <optional>

namespace tessera::jose {

/// RFC 7638 with SHA-256: 43 characters of base64url.
[[nodiscard]] KeyId thumbprint(const crypto::PublicKey &key);

/// What a JWKS publishes (RFC 7517 4, RFC 7518 6, RFC 8037 2): kty, use=sig, alg, kid and the public members, nothing
/// else.
[[nodiscard]] QJsonObject publicJwk(const crypto::PublicKey &key, Algorithm algorithm, const KeyId &kid);

/// A public key that signatures may be verified with, as somebody published it. Only made from a JWK that allows it. A
/// value; copies share the key, and any thread may use it.
class Jwk final
{
public:
    /// What to do with a JWK that carries its private members, too.
    enum class PrivateMembers {
        Refuse, ///< who publishes those has lost the key: anybody can sign with it
        Ignore, ///< it was handed over by whoever owns it
    };

    /// Refuses, with the reason: members missing, of a wrong type or not canonical; kty, crv or alg that are not used
    /// here; `use` other than `sig`; `key_ops` without `verify` (or, in a private JWK, `sign`), or with doubles; `alg`
    /// of another kind of key; whatever crypto::PublicKey refuses. Members it does not know are ignored (RFC 7517 4).
    [[nodiscard]] static Result<Jwk, JoseError> fromObject(
        const QJsonObject &object, PrivateMembers privateMembers = PrivateMembers::Refuse);
    /// Strictly parsed; at most 64 KiB.
    [[nodiscard]] static Result<Jwk, JoseError> fromJson(
        QByteArrayView json, PrivateMembers privateMembers = PrivateMembers::Refuse);

    /// A key of our own. `algorithm` must be for its kind of key (throws std::invalid_argument).
    Jwk(crypto::PublicKey key, Algorithm algorithm, KeyId kid);

    /// Empty where the JWK has none.
    [[nodiscard]] const KeyId &kid() const { return m_kid; }
    /// Nothing where the JWK does not say; then every algorithm of its kind of key is allowed.
    [[nodiscard]] std::optional<Algorithm> algorithm() const { return m_algorithm; }
    [[nodiscard]] bool permits(Algorithm algorithm) const;
    [[nodiscard]] const crypto::PublicKey &publicKey() const { return m_key; }

private:
    Jwk(crypto::PublicKey key, std::optional<Algorithm> algorithm, KeyId kid);

    crypto::PublicKey m_key;
    std::optional<Algorithm> m_algorithm;
    KeyId m_kid;
};

/// The same of a key that somebody published: without `alg` or `kid` where that has none.
[[nodiscard]] QJsonObject publicJwk(const Jwk &key);

/// A private key that came as a JWK.
struct ImportedKey
{
    crypto::PrivateKey key;
    std::optional<Algorithm> algorithm; ///< what the JWK says
    KeyId kid;                          ///< what the JWK says; may be empty
};

/// Reads a private JWK: RSA with two primes (RFC 7518 6.3.2; `oth` is refused), EC P-256 and P-384 (6.2.2), OKP Ed25519
/// (RFC 8037 2). The public members must belong to the private ones; `use`, `key_ops` (here `sign`) and `alg` are
/// minded as in Jwk. At most 64 KiB. Leaves no copy of a private member in ordinary memory; `json` itself is its
/// owner's to wipe.
[[nodiscard]] Result<ImportedKey, JoseError> privateKeyFromJwk(QByteArrayView json);

} // namespace tessera::jose
