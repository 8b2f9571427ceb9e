// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

namespace tessera::store {

/// A signing key as stored.
struct KeyRow
{
    /// RFC 7638 thumbprint.
    KeyId kid;
    /// 1, 2, 3 ...; unique, so that of two nodes that make the next key at once one wins.
    qint64 sequence = 0;
    QString algorithm;
    /// Compact JSON, as published.
    QByteArray publicJwk;
    /// Sealed PKCS#8; empty once wiped.
    QByteArray privateKey;
    Instant createdAt;
    Instant activatesAt;
    /// No token that this key has signed expires later.
    Instant expiryHorizon;
    std::optional<Instant> revokedAt;
    QString revokeReason;
    /// `generated` or `imported`.
    QString origin;
    /// When it left the key set by itself. Nothing before that, for a revoked key, and for one that left before schema
    /// version 8.
    std::optional<Instant> removedAt = std::nullopt;

    friend bool operator==(const KeyRow &, const KeyRow &) = default;
};

} // namespace tessera::store
