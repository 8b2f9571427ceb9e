// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/signaturecontexts.h"

namespace tessera::crypto {

/// What the handles of one public key share.
struct PublicKey::Shared
{
    Shared(KeyKind keyKind, std::shared_ptr<EVP_PKEY> pkey)
        : kind(keyKind)
        , key(std::move(pkey))
        , contexts(key, SignatureContexts::Purpose::Verify)
    {
    }

    KeyKind kind;
    std::shared_ptr<EVP_PKEY> key;
    SignatureContexts contexts;
    RsaPublicNumbers rsa;
    EcPoint point;
    QByteArray ed25519;
};

[[nodiscard]] inline const char *groupName(KeyKind curve) { return curve == KeyKind::P256 ? "P-256" : "P-384"; }

[[nodiscard]] inline qsizetype fieldSize(KeyKind curve) { return curve == KeyKind::P256 ? 32 : 48; }

[[nodiscard]] inline std::shared_ptr<EVP_PKEY> share(PkeyPointer key)
{
    return std::shared_ptr<EVP_PKEY>(key.release(), Releases<EVP_PKEY_free>());
}

/// The kind of an OpenSSL key of any origin; UnsupportedKey, with its name, where there is none.
[[nodiscard]] Result<KeyKind, CryptoError> kindOf(const EVP_PKEY *key);

/// Reads the coordinates of the public point.
[[nodiscard]] EcPoint pointOf(const EVP_PKEY *key, KeyKind curve);

} // namespace tessera::crypto
