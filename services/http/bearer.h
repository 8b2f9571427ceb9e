// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/request.h"
#include "http/response.h"

namespace tessera::http {

enum class BearerError {
    /// There is no Authorization header: answer 401 without an `error` (RFC 6750 section 3.1).
    Missing,
    /// There is one, but it holds no bearer token, or there is more than one: `invalid_request`, 400.
    Malformed,
};

/// The token of `Authorization: Bearer TOKEN` (RFC 6750 section 2.1), not judged any further. Tokens in the body or the
/// query are not looked for.
[[nodiscard]] Result<QByteArray, BearerError> bearerToken(const Request &request);

/// What a `WWW-Authenticate: Bearer` field says (RFC 6750 section 3, RFC 9728 section 5.1); empty members are left out.
struct BearerChallenge
{
    /// `invalid_request`, `invalid_token` or `insufficient_scope`; empty where no token was sent.
    QByteArray error = {};
    /// A sentence for a person; characters that the field cannot hold are replaced.
    QString description = {};
    QByteArray scope = {};
    /// The URL of the protected resource metadata.
    QByteArray resourceMetadata = {};
};

/// A problem answer of that status (401, 403 or 400) with the challenge.
[[nodiscard]] Response bearerChallenge(int status, const BearerChallenge &challenge);

/// The answer to a request whose bearer token could not be read.
[[nodiscard]] Response bearerRefusal(BearerError error, const QByteArray &resourceMetadata = {});

} // namespace tessera::http
