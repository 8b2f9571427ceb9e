// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>

#include <chrono>

namespace tessera::tokens {

enum class TokenError {
    InvalidToken, ///< Not a refresh token of ours, or its session or user is gone, revoked or disabled. Answer 401.
    ExpiredToken, ///< The session's time is over. Answer 401.
    ReusedToken,  ///< Spent before, outside the grace: the session is revoked and audited. Answer 401.
    NotAllowed,   ///< A mint request that breaks a rule; the sentence says which.
    Busy,         ///< More waits for a signature than can be answered in time. Answer 503 with Retry-After.
    Unavailable   ///< The database or the keys failed; the log says why. Answer 503.
};

/// The token response of RFC 6749 section 5.1, as values.
struct TokenResponse
{
    QByteArray accessToken;
    std::chrono::seconds expiresIn{0};
    QByteArray refreshToken;
    std::chrono::seconds refreshExpiresIn{0};
    SessionId session;
    UserId user;
    /// Of the access token: the key that signed it, and its `jti`.
    KeyId kid;
    QString tokenId;
};

/// What is known of the client that signs in or refreshes.
struct ClientContext
{
    bool remember = false;
    QString userAgent;
    QString address;
    QString requestId;
};

} // namespace tessera::tokens
