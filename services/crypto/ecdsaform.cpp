// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ecdsaform.h"

#include "crypto/bignumber.h"

#include <openssl/ec.h>

#include <array>

namespace tessera::crypto {

namespace {

using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Releases<ECDSA_SIG_free>>;

// FIPS 186-5, by way of SP 800-186 3.2.1.3 and 3.2.1.4: the order n of each curve's base point.
constexpr std::array<unsigned char, 32> orderP256{0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63,
    0x25, 0x51};
constexpr std::array<unsigned char, 48> orderP384{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xc7, 0x63, 0x4d, 0x81, 0xf4, 0x37,
    0x2d, 0xdf, 0x58, 0x1a, 0x0d, 0xb2, 0x48, 0xb0, 0xa7, 0x7a, 0xec, 0xec, 0x19, 0x6a, 0xcc, 0xc5, 0x29, 0x73};

std::span<const unsigned char> orderOf(KeyKind curve)
{
    return curve == KeyKind::P256 ? std::span<const unsigned char>(orderP256)
                                  : std::span<const unsigned char>(orderP384);
}

bool isInRange(QByteArrayView number, std::span<const unsigned char> order)
{
    const std::span<const unsigned char> bytes(bytesOf(number), order.size());
    const bool isZero = std::ranges::all_of(bytes, [](unsigned char byte) { return byte == 0; });
    return !isZero && std::ranges::lexicographical_compare(bytes, order);
}

} // namespace

std::optional<QByteArray> ecdsaToDer(KeyKind curve, QByteArrayView signature)
{
    const std::span<const unsigned char> order = orderOf(curve);
    const auto size = static_cast<qsizetype>(order.size());
    if (signature.size() != 2 * size || !isInRange(signature.first(size), order) ||
        !isInRange(signature.last(size), order))
        return std::nullopt;
    const EcdsaSignature parts(ECDSA_SIG_new());
    require(parts && ECDSA_SIG_set0(parts.get(), bigNumber(signature.first(size)).release(),
                         bigNumber(signature.last(size)).release()) == 1,
        "an ECDSA signature could not be put together");
    unsigned char *bytes = nullptr;
    const int length = i2d_ECDSA_SIG(parts.get(), &bytes);
    require(length > 0, "an ECDSA signature could not be encoded");
    const std::unique_ptr<unsigned char, decltype([](unsigned char *memory) { OPENSSL_free(memory); })> owner(bytes);
    return QByteArray(reinterpret_cast<const char *>(bytes), length);
}

QByteArray ecdsaFromDer(KeyKind curve, QByteArrayView der)
{
    const unsigned char *bytes = bytesOf(der);
    const EcdsaSignature parts(d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size())));
    require(parts != nullptr, "an ECDSA signature could not be read");
    const auto size = static_cast<qsizetype>(orderOf(curve).size());
    return toBytes(ECDSA_SIG_get0_r(parts.get()), size) + toBytes(ECDSA_SIG_get0_s(parts.get()), size);
}

} // namespace tessera::crypto
