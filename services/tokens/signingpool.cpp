// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/signingpool.h"

#include <algorithm>

namespace tessera::tokens {

SigningPool::SigningPool(int threads, int places)
    : m_places(places)
{
    m_threads.setMaxThreadCount(std::max(threads, 1));
    m_threads.setExpiryTimeout(-1);
}

SigningPool::~SigningPool()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_taken == 0; });
    lock.unlock();
    m_threads.waitForDone();
}

SigningPool::Place SigningPool::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_taken >= m_places)
        return {};
    ++m_taken;
    return Place(this, [](SigningPool *pool) { pool->giveBack(); });
}

void SigningPool::giveBack()
{
    const std::scoped_lock lock(m_mutex); // held while notifying: the destructor may be waiting
    --m_taken;
    m_changed.notify_all();
}

} // namespace tessera::tokens
