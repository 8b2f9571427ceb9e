// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

namespace tessera::crypto {

/// SHA-256, 32 bytes (FIPS 180-4). Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// HMAC with SHA-256, 32 bytes (RFC 2104). Compare with equalInConstantTime(). Any thread.
[[nodiscard]] QByteArray hmacSha256(const SecretBytes &key, QByteArrayView message);

/// HKDF with SHA-256, extract and expand (RFC 5869): `size` bytes, 1 to 8160. `info` names the purpose. Any thread.
[[nodiscard]] SecretBytes hkdfSha256(const SecretBytes &key, QByteArrayView salt, QByteArrayView info, qsizetype size);

} // namespace tessera::crypto
