// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/privatekey.h"

namespace QCA {
class RSAPrivateKey;
}

namespace tessera::crypto {

/// The numbers of a key that QCA made or read. From there on the key lives in OpenSSL: a QCA key is not for several
/// threads.
[[nodiscard]] RsaPrivateNumbers numbersOf(const QCA::RSAPrivateKey &key);

} // namespace tessera::crypto
