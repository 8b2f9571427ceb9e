// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/keyrow.h"

#include <QList>

namespace tessera::store {

/// The signing keys, and the largest instant the database has seen. A thin value over a connection, for use inside one
/// read or write job; throws StoreFailure. Rows are never removed.
class KeyRepository final
{
public:
    enum class Outcome { Inserted, SequenceTaken, KidKnown };

    explicit KeyRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// By sequence.
    [[nodiscard]] QList<KeyRow> all();
    [[nodiscard]] std::optional<KeyRow> find(const KeyId &kid);
    /// 0 where there is none.
    [[nodiscard]] qint64 largestSequence();

    /// Says which of two nodes was first instead of failing. KidKnown comes before SequenceTaken.
    [[nodiscard]] Outcome insert(const KeyRow &row);
    /// Never goes back; false where there is no such key.
    bool raiseExpiryHorizon(const KeyId &kid, Instant horizon);
    [[nodiscard]] bool setActivatesAt(const KeyId &kid, Instant activatesAt);
    /// False where there is no such key or it was revoked before.
    [[nodiscard]] bool revoke(const KeyId &kid, Instant at, const QString &reason);
    /// Replaces the sealed private key (another key-encryption key); false where it is not there or was wiped.
    [[nodiscard]] bool reseal(const KeyId &kid, const QByteArray &sealedPrivateKey);
    /// The freed bytes are overwritten in the file (secure_delete). `removedAt`: when the key left the key set by
    /// itself. False where there was nothing to wipe.
    bool wipePrivateKey(const KeyId &kid, const std::optional<Instant> &removedAt);

    /// The largest instant that any node has stored; nothing before the first.
    [[nodiscard]] std::optional<Instant> latestInstantSeen();
    /// Stores `now` where it is larger; returns the largest.
    Instant raiseInstantSeen(Instant now);

private:
    Connection &m_connection;
};

} // namespace tessera::store
