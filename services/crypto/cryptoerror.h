// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace tessera::crypto {

enum class CryptoError {
    NotAKey,          ///< no key could be read from the bytes
    PassphraseNeeded, ///< the key is encrypted and no passphrase was given
    WrongPassphrase,  ///< the passphrase does not open the key (or the encrypted part is damaged: the two look alike)
    PublicKeyOnly,    ///< a private key was asked for, and there is only a public one
    UnsupportedKey,   ///< a key of a kind, curve, size, exponent or costly encryption that is not used here
    WeakKey,          ///< a key that can be broken: small factors, even modulus, ROCA, a point of small order
    InvalidKey,       ///< the numbers do not make a key: a point off the curve, parts that do not belong together
    SealBroken,       ///< sealed bytes were changed, belong to something else, or were sealed under another key
};

} // namespace tessera::crypto
