// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

namespace tessera::crypto {

/// Bytes of OpenSSL's generator, by way of QCA, for what may be seen (nonces, ids, salts). Any thread. `size` >= 0.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// The same for what must not be seen.
[[nodiscard]] SecretBytes randomSecret(qsizetype size);

} // namespace tessera::crypto
