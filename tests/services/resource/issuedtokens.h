// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "jose/signingkey.h"

#include <QJsonObject>

namespace tessera::test {

/// A new key that signs with that algorithm; under its thumbprint, or the given kid.
[[nodiscard]] jose::SigningKey newKey(jose::Algorithm algorithm = jose::Algorithm::EdDSA, const QString &kid = {});

/// The claims of a good access token (RFC 9068) at that instant, valid for 15 minutes.
[[nodiscard]] QJsonObject goodClaims(const QString &issuer, const QString &audience, Instant now);

/// Signs these claims as an access token.
[[nodiscard]] QByteArray token(
    const jose::SigningKey &key, const QJsonObject &claims, const QString &typ = QStringLiteral("at+jwt"));

/// A JSON object as compact bytes.
[[nodiscard]] QByteArray bytes(const QJsonObject &object);

} // namespace tessera::test
