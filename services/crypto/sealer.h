// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoerror.h"
#include "crypto/secretbytes.h"

namespace tessera::crypto {

/// Seals bytes for storage with AES-256-GCM under one key (NIST SP 800-38D) and binds them to what they belong to, so
/// that neither a changed byte nor a swap of two sealed values goes unnoticed. Form: a version byte 1, a random nonce
/// of 12 bytes, the ciphertext, a tag of 16 bytes; good for 2^32 seals under one key. Owned by value; any thread may
/// use it.
class Sealer final
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype overhead = 1 + 12 + 16;

    /// Takes a key of exactly keySize bytes; anything else is a programming error and throws std::invalid_argument.
    explicit Sealer(SecretBytes key);

    /// `associated` is authenticated, not stored: the same must be given to open().
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView associated) const;
    /// Fails with SealBroken, never with part of the plain bytes.
    [[nodiscard]] Result<SecretBytes, CryptoError> open(QByteArrayView sealed, QByteArrayView associated) const;

private:
    SecretBytes m_key;
};

} // namespace tessera::crypto
