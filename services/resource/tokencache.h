// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/accesstokenvalidator.h"

#include <QHash>

#include <array>
#include <deque>
#include <mutex>

namespace tessera::resource {

/// Remembers tokens that passed every check, by their SHA-256, with what they were judged by. Bounded: the oldest makes
/// room. Only tokens that the issuer signed get in, so nobody else can fill it. Any thread may call.
class TokenCache
{
public:
    struct Entry
    {
        VerifiedTokenPtr token;
        /// HeldKeys::generation and the judge at that time: with others it does not count.
        quint64 generation = 0;
        std::shared_ptr<const void> judge;
        /// When it counts without another look: the strict interval of `nbf`, `iat` and `exp`, without leeway.
        Instant from;
        Instant until;
    };

    explicit TokenCache(qsizetype atMost);

    /// The token, where it was verified by that key set and judge and is inside its time.
    [[nodiscard]] VerifiedTokenPtr find(
        const QByteArray &sha256, quint64 generation, const void *judge, Instant now) const;
    void insert(const QByteArray &sha256, const Entry &entry);

private:
    /// Several, so that workers seldom wait for one another.
    struct Shard
    {
        mutable std::mutex mutex;
        QHash<QByteArray, Entry> entries;
        std::deque<QByteArray> order; // oldest first; every key of entries, once
    };

    [[nodiscard]] static size_t shardOf(const QByteArray &sha256);

    std::array<Shard, 16> m_shards;
    const qsizetype m_atMostInShard;
};

} // namespace tessera::resource
