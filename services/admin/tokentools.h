// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/tokenvalues.h"

#include <QByteArrayView>

namespace tessera::admin {

// Taking tokens apart and judging them, for which no installation is needed. Pure; any thread. What is pasted goes
// nowhere.

/// Invalid with the first thing that is not as RFC 7519 wants it: three canonical base64url parts, header and claims
/// strict JSON objects.
[[nodiscard]] Outcome<TokenParts> inspectToken(QByteArrayView token);

/// What a person writes as the value of a claim: what is JSON counts as that, and anything else as text; but what
/// begins as an object, an array or text in quotation marks must be JSON, and is Invalid with the place where it is
/// not.
[[nodiscard]] Outcome<QJsonValue> claimFromText(const QString &text);

/// A header or claims as a person writes them: a strict JSON object of at most 1 MiB; Invalid with the place where it
/// is none.
[[nodiscard]] Outcome<QJsonObject> membersFromText(const QString &text);

/// For tokens that no service is to trust. An algorithm of jose::allAlgorithms(), else Invalid. Takes 60 ms and more
/// for RSA: not for a thread that must answer.
[[nodiscard]] Outcome<jose::SigningKey> makeThrowAwayKey(QStringView algorithm);
/// The JWK (RFC 7517) of its public half.
[[nodiscard]] QJsonObject publicJwk(const jose::SigningKey &key);

/// Judges a token by a JWK set (or a single JWK) as its owner wrote it, check by check. Private members in it are
/// ignored. Only a key document that cannot be read at all is Invalid; whatever is wrong with the token is in the
/// verdict.
[[nodiscard]] Outcome<TokenVerdict> verifyToken(
    QByteArrayView token, QByteArrayView keySet, const TokenExpectation &expectation, Instant now);

/// One line of a batch: `{"jwks": {...} or "jwk": {...}, "token": "...", "algorithms": [...]?}` in; `{"accepted": bool,
/// "failed": "check name or null"}` out. A line that is not that is refused as `input`; an unusable key is one that is
/// not known.
[[nodiscard]] QByteArray verifyBatchLine(QByteArrayView line, const TokenExpectation &expectation, Instant now);

} // namespace tessera::admin
