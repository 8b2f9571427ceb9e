// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoerror.h"

#include <openssl/bn.h>

namespace tessera::crypto {

/// Whether an RSA public key may be used: see PublicKey for what is asked of it. Cheap (no primality test).
[[nodiscard]] Result<void, CryptoError> checkRsa(const BIGNUM *modulus, const BIGNUM *exponent);

/// Whether the modulus bears the mark of the faulty Infineon library (ROCA, CVE-2017-15361): modulo each of many small
/// primes it is a power of 65537. A sound key looks so once in some 2^27.
[[nodiscard]] bool looksLikeRoca(const BIGNUM *modulus);

} // namespace tessera::crypto
