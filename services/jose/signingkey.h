// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "crypto/privatekey.h"
#include "jose/algorithm.h"
#include "jose/joseerror.h"

namespace tessera::jose {

/// A private key, the one algorithm it signs with, and the `kid` that it is known by. Cannot hold an algorithm of
/// another kind of key. A value; copies share the key, and any thread may use it.
class SigningKey final
{
public:
    /// With the RFC 7638 thumbprint as `kid`. UnsupportedKey where the algorithm is for another kind of key.
    [[nodiscard]] static Result<SigningKey, JoseError> make(crypto::PrivateKey key, Algorithm algorithm);
    /// With another `kid`, which must not be empty (Malformed).
    [[nodiscard]] static Result<SigningKey, JoseError> make(crypto::PrivateKey key, Algorithm algorithm, KeyId kid);

    [[nodiscard]] const KeyId &kid() const { return m_kid; }
    [[nodiscard]] Algorithm algorithm() const { return m_algorithm; }
    [[nodiscard]] const crypto::PrivateKey &privateKey() const { return m_key; }
    [[nodiscard]] const crypto::PublicKey &publicKey() const { return m_key.publicKey(); }

private:
    SigningKey(crypto::PrivateKey key, Algorithm algorithm, KeyId kid);

    crypto::PrivateKey m_key;
    Algorithm m_algorithm;
    KeyId m_kid;
};

} // namespace tessera::jose
