// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

#include <QByteArray>

#include <optional>

namespace tessera::jose {

/// Base64url without padding (RFC 4648 5, RFC 7515 2).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// The bytes, where the text is exactly what toBase64Url() would have made of them; nothing for padding, white space,
/// the other alphabet, an impossible length, or bits left over that are not zero. So one value has one text.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// The same for what must not be seen.
[[nodiscard]] std::optional<crypto::SecretBytes> secretFromBase64Url(QByteArrayView text);

} // namespace tessera::jose
