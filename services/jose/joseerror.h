// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace tessera::jose {

enum class JoseError {
    Malformed,      ///< not what its RFC says it looks like: base64url, JSON, a JWK, a compact JWS
    TooLarge,       ///< past a bound on size, depth or number
    UnsupportedKey, ///< a kind of key, curve or algorithm that is not used here (HMAC among them)
    NotForSigning,  ///< `use`, `key_ops` or `alg` say that the key is for something else
    UnfitKey,       ///< the numbers make no key, or a weak one
    PublicKeyOnly,  ///< a private key was asked for
};

} // namespace tessera::jose
