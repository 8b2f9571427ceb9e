// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ed25519sanity.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace tessera::crypto {

namespace {

constexpr qsizetype size = 32;

using Encoded = std::array<unsigned char, size>;

constexpr Encoded withEnds(unsigned char first, unsigned char middle, unsigned char last)
{
    Encoded bytes{};
    bytes.fill(middle);
    bytes.front() = first;
    bytes.back() = last;
    return bytes;
}

// Little-endian, without the sign of x.
constexpr Encoded prime = withEnds(0xed, 0xff, 0x7f);
constexpr std::array<Encoded, 5> smallOrder{
    withEnds(0x00, 0x00, 0x00), // y = 0, order 4
    withEnds(0x01, 0x00, 0x00), // y = 1, order 1
    withEnds(0xec, 0xff, 0x7f), // y = -1, order 2
    Encoded{0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0, // order 8
            0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05},
    Encoded{0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f, // order 8
            0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a}};

} // namespace

Result<void, CryptoError> checkEd25519(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return fail(CryptoError::InvalidKey, QStringLiteral("An Ed25519 public key has 32 bytes."));
    Encoded y{};
    std::ranges::transform(bytes, y.begin(), [](char byte) { return static_cast<unsigned char>(byte); });
    y.back() &= 0x7f;
    if (!std::ranges::lexicographical_compare(y.rbegin(), y.rend(), prime.rbegin(), prime.rend()))
        return fail(CryptoError::InvalidKey, QStringLiteral("The Ed25519 key is not in canonical form."));
    if (std::ranges::find(smallOrder, y) != smallOrder.end())
        return fail(CryptoError::WeakKey, QStringLiteral("The Ed25519 key is a point of small order."));
    return {};
}

} // namespace tessera::crypto
