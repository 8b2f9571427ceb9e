// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/publickey.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace tessera::jose {

/// The signature algorithms of RFC 7518 3.1 and RFC 8037 3.1 that are used here. There is no `none` and no HMAC, so no
/// mistake can select one.
enum class Algorithm { RS256, RS384, RS512, PS256, ES256, ES384, EdDSA };

/// All of them, in that order.
[[nodiscard]] const QList<Algorithm> &allAlgorithms();

/// The name that stands in `alg`.
[[nodiscard]] QLatin1StringView name(Algorithm algorithm);
/// By its exact name; case counts (RFC 7515 4.1.1).
[[nodiscard]] std::optional<Algorithm> algorithmFromName(QByteArrayView name);
[[nodiscard]] std::optional<Algorithm> algorithmFromName(QStringView name);

[[nodiscard]] crypto::SignatureScheme scheme(Algorithm algorithm);
[[nodiscard]] crypto::KeyKind keyKind(Algorithm algorithm);
/// The one to take for a key of that kind where nothing else is said: RS256, ES256, ES384, EdDSA.
[[nodiscard]] Algorithm defaultAlgorithm(crypto::KeyKind kind);

} // namespace tessera::jose
