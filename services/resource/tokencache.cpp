// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/tokencache.h"

namespace tessera::resource {

TokenCache::TokenCache(qsizetype atMost)
    : m_atMostInShard((atMost + std::ssize(m_shards) - 1) / std::ssize(m_shards))
{
}

size_t TokenCache::shardOf(const QByteArray &sha256)
{
    return static_cast<unsigned char>(sha256.front()) % std::tuple_size_v<decltype(m_shards)>;
}

VerifiedTokenPtr TokenCache::find(const QByteArray &sha256, quint64 generation, const void *judge, Instant now) const
{
    const Shard &shard = m_shards[shardOf(sha256)];
    const std::scoped_lock lock(shard.mutex);
    const auto entry = shard.entries.constFind(sha256);
    if (entry == shard.entries.cend() || entry->generation != generation || entry->judge.get() != judge ||
        now < entry->from || now >= entry->until)
        return nullptr;
    return entry->token;
}

void TokenCache::insert(const QByteArray &sha256, const Entry &entry)
{
    if (m_atMostInShard == 0)
        return;
    Shard &shard = m_shards[shardOf(sha256)];
    const std::scoped_lock lock(shard.mutex);
    if (const auto known = shard.entries.find(sha256); known != shard.entries.end()) {
        *known = entry;
        return;
    }
    if (std::ssize(shard.order) >= m_atMostInShard) {
        shard.entries.remove(shard.order.front());
        shard.order.pop_front();
    }
    shard.order.push_back(sha256);
    shard.entries.insert(sha256, entry);
}

} // namespace tessera::resource
