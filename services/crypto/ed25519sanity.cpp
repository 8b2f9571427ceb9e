// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ed25519sanity.h"

#include "crypto/bignumber.h"

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
constexpr std::array<Encoded, 5> smallOrder{withEnds(0x00, 0x00, 0x00), // y = 0, order 4
    withEnds(0x01, 0x00, 0x00),                                         // y = 1, order 1
    withEnds(0xec, 0xff, 0x7f),                                         // y = -1, order 2
    Encoded{0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0, // order 8
        0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05},
    Encoded{0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f, // order 8
        0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a}};

/// Whether some x goes with y: x^2 = (y^2 - 1) / (d y^2 + 1) with d = -121665 / 121666 (RFC 8032 5.1.3), which is a
/// square exactly when 121666 (y^2 - 1) (121666 - 121665 y^2) is. OpenSSL looks only when it verifies.
bool isOnCurve(const Encoded &littleEndian)
{
    const auto number = [](Encoded bytes) {
        std::ranges::reverse(bytes);
        return bigNumber(QByteArrayView(bytes.data(), size));
    };
    const BigNumber modulus = number(prime);
    const BigNumber square = number(littleEndian);
    const BigNumber left(BN_new()), right(BN_new()), product(BN_new());
    const std::unique_ptr<BN_CTX, Releases<BN_CTX_free>> scratch(BN_CTX_new());
    require(left && right && product && scratch &&
                BN_mod_sqr(square.get(), square.get(), modulus.get(), scratch.get()) == 1 &&
                BN_copy(left.get(), square.get()) && BN_sub_word(left.get(), 1) == 1 &&
                BN_mul_word(left.get(), 121666) == 1 && BN_set_word(right.get(), 121666) == 1 &&
                BN_mul_word(square.get(), 121665) == 1 && BN_sub(right.get(), right.get(), square.get()) == 1 &&
                BN_mod_mul(product.get(), left.get(), right.get(), modulus.get(), scratch.get()) == 1,
        "a point could not be checked");
    return BN_kronecker(product.get(), modulus.get(), scratch.get()) == 1;
}

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
    if (!isOnCurve(y))
        return fail(CryptoError::InvalidKey, QStringLiteral("The bytes are no point of Ed25519."));
    return {};
}

} // namespace tessera::crypto
