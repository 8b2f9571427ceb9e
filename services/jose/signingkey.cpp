// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/signingkey.h"

#include "jose/jwk.h"

namespace tessera::jose {

SigningKey::SigningKey(crypto::PrivateKey key, Algorithm algorithm, KeyId kid)
    : m_key(std::move(key))
    , m_algorithm(algorithm)
    , m_kid(std::move(kid))
{
}

Result<SigningKey, JoseError> SigningKey::make(crypto::PrivateKey key, Algorithm algorithm)
{
    KeyId kid = thumbprint(key.publicKey());
    return make(std::move(key), algorithm, std::move(kid));
}

Result<SigningKey, JoseError> SigningKey::make(crypto::PrivateKey key, Algorithm algorithm, KeyId kid)
{
    if (keyKind(algorithm) != key.kind())
        return fail(JoseError::UnsupportedKey,
            QStringLiteral("The algorithm %1 is for another kind of key.").arg(name(algorithm)));
    if (kid.isEmpty())
        return fail(JoseError::Malformed, QStringLiteral("A signing key needs a kid."));
    return SigningKey(std::move(key), algorithm, std::move(kid));
}

} // namespace tessera::jose
