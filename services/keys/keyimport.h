// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/privatekey.h"
#include "jose/algorithm.h"
#include "keys/keyerror.h"

namespace tessera::keys {

struct ReadKey
{
    crypto::PrivateKey key;
    jose::Algorithm algorithm;
};

/// Reads a private key that somebody brings: PEM (PKCS#1, PKCS#8, SEC1; RFC 7468) or a JWK (RFC 7517), at most 64 KiB.
/// `asked` is the algorithm that was asked for; else the JWK's `alg` counts, then `preferred` where it fits the kind of
/// key, then the usual one of that kind. Refuses RSA under 2048 or over 4096 bit, a public key alone, and kinds, curves
/// and exponents that are not used here, each with a sentence that says why. Any thread.
[[nodiscard]] Result<ReadKey, KeyError> readPrivateKey(QByteArrayView document,
    const std::optional<crypto::SecretBytes> &passphrase, std::optional<jose::Algorithm> asked,
    jose::Algorithm preferred);

} // namespace tessera::keys
