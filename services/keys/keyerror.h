// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace tessera::keys {

/// Why a key operation was refused. The sentence that comes with it names the cause and the way out.
enum class KeyError {
    WrongKeyEncryptionKey, ///< The key-encryption key does not open what is stored, or is not the one in use.
    NotFound,              ///< No key has that kid.
    AlreadyKnown,          ///< A key with that thumbprint was here before, in whatever state.
    AlreadyRevoked,
    PrivateKeyWiped, ///< The key left the JWKS, so its private part is gone.
    NotAKey,         ///< Neither PEM nor JWK, or damaged.
    PublicKeyAlone,
    PassphraseNeeded, ///< Missing or wrong, or too short for an export.
    Unsupported,      ///< A kind, curve, exponent or algorithm that cannot be used.
    TooWeak,          ///< RSA under 2048 bit or otherwise unsafe.
    Damaged,          ///< A stored key does not open, though the key-encryption key is the right one.
    TooManyKeys,      ///< One more key and consumers would refuse the set.
    Store,            ///< The database refused or failed.
    Crypto            ///< A key could not be made.
};

} // namespace tessera::keys
