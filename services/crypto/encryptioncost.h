// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tessera::crypto {

/// What speaks against decrypting an EncryptedPrivateKeyInfo (RFC 5958 section 3), as a sentence; nothing where its
/// passphrase can be tried within seconds, or where the bytes are something else. The file says itself how much work
/// that is (RFC 8018: iterations of PBKDF2; RFC 7914: N, r and p of scrypt), so one file could ask for hours. Bounds:
/// 10 million iterations; for scrypt the 32 MiB of memory that OpenSSL gives it, and 1 GiB gone over. Costs nothing.
[[nodiscard]] std::optional<QString> objectionToDecrypting(QByteArrayView der);

} // namespace tessera::crypto
