// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/attemptqueue.h"

namespace tessera::users {

int AttemptQueue::enter(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    return m_accounts[key].underWay++;
}

int AttemptQueue::others(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    return m_accounts.value(key).underWay - 1;
}

AttemptQueue::StepBack AttemptQueue::stepBack(const QString &key, Resume resume)
{
    const std::scoped_lock lock(m_mutex);
    Account &account = m_accounts[key];
    if (account.underWay == 1)
        return StepBack::Alone;
    --account.underWay;
    if (m_waiting >= m_mayWait)
        return StepBack::Full;
    ++m_waiting;
    account.waiting.push_back(std::move(resume));
    return StepBack::Waits;
}

void AttemptQueue::leave(const QString &key)
{
    for (;;) {
        Resume next;
        {
            const std::scoped_lock lock(m_mutex);
            const auto account = m_accounts.find(key);
            --account->underWay;
            if (account->waiting.empty()) {
                if (account->underWay == 0)
                    m_accounts.erase(account);
                return;
            }
            next = std::move(account->waiting.front());
            account->waiting.pop_front();
            --m_waiting;
            ++account->underWay;
        }
        if (next())
            return;
    }
}

} // namespace tessera::users
