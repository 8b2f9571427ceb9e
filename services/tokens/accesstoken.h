// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/userrow.h"
#include "tokens/tokenpolicy.h"

#include <QJsonObject>

namespace tessera::tokens {

/// From when until when a token is good, in the whole seconds that it carries.
struct TokenTimes
{
    Instant issuedAt;
    Instant expiresAt;

    /// Issued at the second that `now` lies in.
    [[nodiscard]] static TokenTimes from(Instant now, Duration lifetime);
};

/// The claims that every token of an installation has: `iss`, `aud`, `client_id`, `iat`, `nbf`, `exp` and a random
/// `jti` (RFC 7519 section 4.1, RFC 9068 section 2.2).
[[nodiscard]] QJsonObject commonClaims(const TokenIdentity &identity, const TokenTimes &times);

/// Those that tell of the user: `sub`, `scope`, `roles`, and, where the policy says so, `email`, `email_verified`,
/// `name`.
[[nodiscard]] QJsonObject userClaims(
    const TokenIdentity &identity, const TokenPolicy &policy, const store::UserRow &user);

} // namespace tessera::tokens
