// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

namespace tessera::admin {

/// One sign-in that lives on through its refresh tokens.
struct Session
{
    SessionId id;
    UserId user;
    QString email;
    Instant createdAt;
    Instant refreshedAt;
    Instant expiresAt;
    bool remember = false;
    std::optional<Instant> revokedAt;
    QString revokeReason;
    QString userAgent;
    QString address;
    /// The key that signed its latest access token.
    KeyId lastKid;
};

/// What ending sessions came to.
struct EndedSessions
{
    int count = 0;
    /// Until when resource services go on accepting the last of their access tokens; nothing where none is good.
    std::optional<Instant> tokensGoodUntil;
};

} // namespace tessera::admin
