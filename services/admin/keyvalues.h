// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QList>

namespace tessera::admin {

/// A signing key without its private part.
struct Key
{
    KeyId kid;
    qint64 sequence = 0;
    QString algorithm;
    /// `announced`, `active`, `retired`, `removed`, `revoked`.
    QString state;
    Instant createdAt;
    Instant activatesAt;
    std::optional<Instant> retiresAt;
    /// No token that it signed expires later.
    Instant expiryHorizon;
    std::optional<Instant> revokedAt;
    QString revokeReason;
    /// `generated` or `imported`.
    QString origin;
    QByteArray publicJwk;
};

/// What a revocation does, shown before it is done.
struct RevocationPreview
{
    Key key;
    /// Sessions whose access token at hand dies.
    qint64 liveSessions = 0;
    std::optional<Instant> latestTokenExpiry;
    /// Until when consumers that obey the caching rules may accept the key.
    Instant cachesAcceptUntil;
    /// Until when consumers that never drop a key accept the tokens that it has signed so far; never before
    /// `cachesAcceptUntil`. A thief of the private key can sign others for them.
    Instant othersAcceptUntil;
    /// A successor signs at once, and consumers may refuse it until `cachesAcceptUntil`.
    bool successorActiveAtOnce = false;
};

/// One key's life, past and to come.
struct TimelineEntry
{
    qint64 sequence = 0;
    /// Empty for a key that does not exist yet.
    KeyId kid;
    QString algorithm;
    Instant announcedAt;
    Instant activatesAt;
    std::optional<Instant> retiresAt;
    std::optional<Instant> removedAt;
    std::optional<Instant> revokedAt;
};

enum class PublicKeyForm { Jwk, Pem };

/// The JWKS document as it is served now.
struct PublishedKeySet
{
    QByteArray document;
    QByteArray etag;
    Duration maxAge{0};
};

} // namespace tessera::admin
