// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QList>

namespace tessera::store {

/// A session: one sign-in and the refresh tokens that follow from it. Holds no token.
struct SessionRow
{
    SessionId id;
    UserId user;
    /// The number of the refresh token that is good now; it counts up with each refresh.
    qint64 sequence = 1;
    Instant createdAt;
    /// When `sequence` became what it is.
    Instant refreshedAt;
    /// Until when it can be refreshed.
    Instant expiresAt;
    bool remember = false;
    std::optional<Instant> revokedAt;
    QString revokeReason;
    QString userAgent;
    QString address;
    /// The key that signed the latest access token of this session.
    KeyId lastKid;
    /// No access token of this session expires later.
    Instant lastTokenExpiresAt;

    friend bool operator==(const SessionRow &, const SessionRow &) = default;
};

/// What a refresh changes in a session.
struct SessionRotation
{
    SessionId id;
    /// The number in the token that was presented.
    qint64 fromSequence = 0;
    Instant now;
    Instant expiresAt;
    KeyId kid;
    Instant tokenExpiresAt;
    QString userAgent;
    QString address;
};

/// Which sessions a list shows: the newest first.
struct SessionQuery
{
    std::optional<UserId> user;
    /// Only those whose latest token this key has signed; empty: all.
    KeyId kid;
    /// Only those that are neither revoked nor expired at that instant.
    std::optional<Instant> liveAt;
    qint64 offset = 0;
    qint64 limit = 100;
};

struct SessionPage
{
    QList<SessionRow> rows;
    qint64 total = 0;
};

/// What hangs on a signing key at an instant.
struct KeyUsage
{
    /// Live sessions whose latest access token this key has signed.
    qint64 sessions = 0;
    /// Of these, how many have an access token that has not expired.
    qint64 liveTokens = 0;
    /// When the last of those tokens expires.
    std::optional<Instant> latestTokenExpiry;
};

} // namespace tessera::store
