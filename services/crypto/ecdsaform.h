// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/publickey.h"

#include <optional>

namespace tessera::crypto {

/// An ECDSA signature as JOSE has it (r || s, each of the curve's size; RFC 7518 3.4) in the DER form of OpenSSL.
/// Nothing where the size is wrong, or r or s is not in 1 .. n - 1. `curve` is P256 or P384.
[[nodiscard]] std::optional<QByteArray> ecdsaToDer(KeyKind curve, QByteArrayView signature);

/// The other way, for a signature that OpenSSL made.
[[nodiscard]] QByteArray ecdsaFromDer(KeyKind curve, QByteArrayView der);

} // namespace tessera::crypto
