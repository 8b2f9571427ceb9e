// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QStringList>

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
    /// When it leaves the key set, or did; nothing for a key whose end is not decided: announced and active ones.
    std::optional<Instant> leavesAt;
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
    /// Which one; nothing: one that is made for it.
    std::optional<Key> successor;
};

/// What happens if another key signs at once, before it is done.
struct AtOncePreview
{
    /// The announced key that signs then; nothing: one that is made for it.
    std::optional<Key> next;
    /// Until when consumers that keep the key set may refuse its tokens; nothing where all know it.
    std::optional<Instant> unknownUntil;
    Duration maxAge{0};
};

/// One key's life, past and to come.
struct TimelineEntry
{
    qint64 sequence = 0;
    /// Empty for a key that does not exist yet.
    KeyId kid;
    QString algorithm;
    /// `generated` or `imported`.
    QString origin;
    Instant announcedAt;
    Instant activatesAt;
    std::optional<Instant> retiresAt;
    std::optional<Instant> removedAt;
    std::optional<Instant> revokedAt;
};

/// Whose tokens will surprise somebody: what services may be pinned to that is not the algorithm of a key.
struct AlgorithmChange
{
    /// Of the settings and of the key that signs, where they differ from that key's; empty: nobody is surprised.
    QStringList others;
    /// What the settings ask of the next key that is made here.
    QString ofSettings;
};

/// What becomes of the other keys when one is new or was brought forward.
struct NewKeyOutlook
{
    /// The announced key whose turn it ends, with the end of that turn.
    std::optional<Key> cutsShort;
    /// Until when it signs itself as things are planned now; nothing where no other takes its place by itself.
    std::optional<Instant> signsUntil;
    /// Until when consumers that keep the key set may refuse its tokens; nothing where all can know it when it signs.
    std::optional<Instant> unknownUntil;
    AlgorithmChange algorithm;
};

/// What an import would bring, before it is done.
struct ImportPreview
{
    /// The key is encrypted, and no passphrase was given: nothing else is known.
    bool needsPassphrase = false;
    KeyId kid;
    /// `RSA`, `P-256`, `P-384`, `Ed25519`, and the bits of an RSA key.
    QString kind;
    int bits = 0;
    QString algorithm;
    /// What a key of that kind may be for.
    QStringList algorithms;
    /// When it would sign if it were imported now.
    Instant activatesAt;
    /// The announced key whose turn it would end then.
    std::optional<Key> cutsShort;
    AlgorithmChange change;
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
