// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/publickey.h"
#include "jose/joseerror.h"

#include <QJsonObject>

namespace tessera::jose {

/// The required public members of a key (RFC 7638 3.2), which are also all that its thumbprint is made of.
[[nodiscard]] QJsonObject publicMembers(const crypto::PublicKey &key);

/// Reads them: `kty` RSA with `n` and `e`, EC with `crv`, `x` and `y`, OKP with `crv` and `x`; values in canonical
/// base64url, numbers without leading zero bytes (RFC 7518 2 and 6.2.1), and whatever crypto::PublicKey asks.
[[nodiscard]] Result<crypto::PublicKey, JoseError> publicKeyFromMembers(const QJsonObject &jwk);

/// The same failure in the words of this module.
[[nodiscard]] Failure<JoseError> toJoseFailure(const Failure<crypto::CryptoError> &failure);

} // namespace tessera::jose
