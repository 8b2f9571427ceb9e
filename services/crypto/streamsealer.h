// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

namespace tessera::crypto {

/// Seals and opens a long text chunk by chunk with AES-256-GCM, so that a chunk that was changed, left out, moved or
/// taken from another text does not open, and the end cannot be cut off unnoticed: the STREAM construction of Hoang,
/// Reyhanitabar, Rogaway and Vizár (2015). The nonce of each chunk is the prefix, a counter of four bytes and a byte
/// that is 1 for the last chunk alone. One object goes over one text once, from its beginning, either sealing or
/// opening. A key and a prefix together must never seal two texts. Used by one thread at a time.
class StreamSealer final
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype prefixSize = 7;
    /// By so much a sealed chunk is longer.
    static constexpr qsizetype overhead = 16;

    enum class Place { Within, Last };

    /// `associated` is authenticated with every chunk. A key or a prefix of another size is a programming error and
    /// throws std::invalid_argument.
    StreamSealer(SecretBytes key, QByteArrayView prefix, const QByteArray &associated);
    StreamSealer(const StreamSealer &) = delete;
    StreamSealer &operator=(const StreamSealer &) = delete;
    ~StreamSealer();

    /// The next chunk, of at most 2^30 bytes. After the last one, or after 2^32 chunks, it throws std::logic_error.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, Place place);
    /// Whether the next chunk opens; `plain` has room for it without its overhead, and holds nothing of it where it
    /// does not. The same chunk may be tried at the other place then.
    [[nodiscard]] bool open(QByteArrayView sealed, Place place, std::span<char> plain);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tessera::crypto
