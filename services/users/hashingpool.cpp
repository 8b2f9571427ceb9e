// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/hashingpool.h"

#include <QLoggingCategory>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <exception>

namespace tessera::users {

namespace {

Q_LOGGING_CATEGORY(hashing, "tessera.users.hashing")

constexpr int lowerPriority = 10;
constexpr int waitingForEachThread = 64;

int threadsFor(int wanted) { return wanted > 0 ? wanted : std::max(1, int(std::thread::hardware_concurrency())); }

} // namespace

HashingPool::HashingPool(int threads, int waiting)
    : m_capacity(waiting > 0 ? waiting : threadsFor(threads) * waitingForEachThread)
{
    for (int n = 0; n < threadsFor(threads); ++n)
        m_threads.emplace_back([this] { work(); });
}

HashingPool::~HashingPool()
{
    std::deque<std::unique_ptr<HashingTask>> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        left.swap(m_waiting);
    }
    m_added.notify_all();
    m_taken.notify_all();
    left.clear();      // says Closed to each
    m_threads.clear(); // joins
}

int HashingPool::load() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_waiting.size()) + m_running;
}

Duration HashingPool::expectedWait() const
{
    const std::scoped_lock lock(m_mutex);
    const auto rounds = qint64(m_waiting.size()) / threads() + 1;
    return std::max<Duration>(std::chrono::ceil<Duration>(m_usualTime * rounds), std::chrono::seconds(1));
}

QString HashingPool::sentence(HashingError error)
{
    switch (error) {
    case HashingError::Busy: return QStringLiteral("Too many passwords wait to be hashed; try again in a moment.");
    case HashingError::Failed: return QStringLiteral("The password could not be hashed.");
    case HashingError::Closed: return QStringLiteral("The service is stopping.");
    }
    return {};
}

void HashingPool::add(std::unique_ptr<HashingTask> task, WhenFull whenFull)
{
    std::unique_lock lock(m_mutex);
    if (whenFull == WhenFull::Wait)
        m_taken.wait(lock, [this] { return m_closing || int(m_waiting.size()) < m_capacity; });
    const bool full = int(m_waiting.size()) >= m_capacity;
    if (m_closing || full) {
        lock.unlock();
        task->refuse(full ? HashingError::Busy : HashingError::Closed);
        return;
    }
    m_waiting.push_back(std::move(task));
    lock.unlock();
    m_added.notify_one();
}

void HashingPool::work()
{
    pthread_setname_np(pthread_self(), "hashing");
    // On Linux a thread has a nice value of its own. Where it cannot be lowered the thread works all the same.
    setpriority(PRIO_PROCESS, id_t(gettid()), lowerPriority);

    std::unique_lock lock(m_mutex);
    for (;;) {
        m_added.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
        if (m_closing)
            return;
        std::unique_ptr<HashingTask> task = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        lock.unlock();
        m_taken.notify_one();

        const auto begun = std::chrono::steady_clock::now();
        try {
            task->run();
        } catch (const std::exception &exception) {
            qCCritical(hashing, "A password could not be hashed: %s.", exception.what());
            task->refuse(HashingError::Failed);
        } catch (...) {
            qCCritical(hashing, "A password could not be hashed, for a reason that is not known.");
            task->refuse(HashingError::Failed);
        }
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
        task.reset();

        lock.lock();
        --m_running;
        m_usualTime = (m_usualTime * 7 + took) / 8;
    }
}

} // namespace tessera::users
