// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/signingkey.h"

#include <QJsonObject>

namespace tessera::jose {

/// Signs a payload as a JWS in the compact serialisation (RFC 7515 7.1). `alg` and `kid` are the key's, whatever the
/// header says; the rest of the header (`typ`) is taken as it is. Any thread; takes as long as
/// crypto::PrivateKey::sign().
[[nodiscard]] QByteArray signJws(const QJsonObject &header, QByteArrayView payload, const SigningKey &key);

/// The same under a header that is taken as it is, `alg` and `kid` too: for tokens that verifiers are tried with.
[[nodiscard]] QByteArray signJwsAs(const QJsonObject &header, QByteArrayView payload, const SigningKey &key);

/// The three parts of a compact JWS, still in base64url. Views into the token.
struct CompactParts
{
    QByteArrayView header;
    QByteArrayView payload;
    QByteArrayView signature;
    QByteArrayView signingInput; ///< header '.' payload
};

/// Nothing unless there are exactly two full stops and no part but the payload is empty.
[[nodiscard]] std::optional<CompactParts> splitCompact(QByteArrayView token);

} // namespace tessera::jose
