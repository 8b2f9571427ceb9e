// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/future.h"
#include "core/result.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tessera::users {

enum class HashingError {
    /// More waits than can be answered in time: ask again after expectedWait().
    Busy,
    /// The task threw; the log says what.
    Failed,
    /// The pool was destroyed before the task's turn came.
    Closed,
};

/// A task that waits for a thread. Its promise is finished exactly once, and at the latest on destruction.
class HashingTask
{
public:
    HashingTask() = default;
    HashingTask(const HashingTask &) = delete;
    HashingTask &operator=(const HashingTask &) = delete;
    virtual ~HashingTask() = default;

    virtual void run() = 0;
    virtual void refuse(HashingError error) = 0;
};

/// Threads for password hashing alone, at a lower priority than the rest of the program, so that everything else stays
/// quick while they are all busy. A bounded number of tasks waits, first come first served. Owned by the composition
/// root; outlives everybody who uses it; any thread may call it. The destructor lets the running tasks end and refuses
/// the others.
class HashingPool final
{
public:
    enum class WhenFull {
        Refuse,
        /// Block the calling thread until there is room: for imports, never for a thread that answers.
        Wait,
    };

    /// `threads` 0: one a core. `waiting` is how many tasks may wait; 0: 64 a thread, some two seconds' worth.
    explicit HashingPool(int threads = 0, int waiting = 0);
    HashingPool(const HashingPool &) = delete;
    HashingPool &operator=(const HashingPool &) = delete;
    ~HashingPool();

    /// Runs `task()` on a thread of the pool. The future is always finished, with its result or with the reason why
    /// there is none; it is never cancelled and holds no exception. Continuations without a context run on the pool's
    /// thread: keep them short.
    template <typename Task>
    [[nodiscard]] auto run(Task task, WhenFull whenFull = WhenFull::Refuse)
        -> Future<Result<std::invoke_result_t<Task &>, HashingError>>
    {
        auto pending = std::make_unique<Pending<Task>>(std::move(task));
        auto future = pending->future();
        add(std::move(pending), whenFull);
        return future;
    }

    [[nodiscard]] int threads() const { return int(m_threads.size()); }
    /// How many tasks may wait.
    [[nodiscard]] int capacity() const { return m_capacity; }
    /// Tasks that wait or run.
    [[nodiscard]] int load() const;
    /// When a task that was added now would be begun, judged by how long the last ones took; at least 1 s, for
    /// Retry-After.
    [[nodiscard]] Duration expectedWait() const;

private:
    template <typename Task>
    class Pending final : public HashingTask
    {
    public:
        using Outcome = Result<std::invoke_result_t<Task &>, HashingError>;

        explicit Pending(Task task)
            : m_task(std::move(task))
        {
        }
        ~Pending() override { refuse(HashingError::Closed); }

        [[nodiscard]] Future<Outcome> future() { return m_promise.future(); }

        void run() override { finish(Outcome(std::in_place, m_task())); }
        void refuse(HashingError error) override
        {
            if (!m_finished)
                finish(fail(error, sentence(error)));
        }

    private:
        void finish(Outcome outcome)
        {
            m_finished = true;
            m_promise.finish(std::move(outcome));
        }

        Task m_task;
        Promise<Outcome> m_promise;
        bool m_finished = false;
    };

    [[nodiscard]] static QString sentence(HashingError error);
    void add(std::unique_ptr<HashingTask> task, WhenFull whenFull);
    void work();

    mutable std::mutex m_mutex;
    std::condition_variable m_added;
    std::condition_variable m_taken;
    std::deque<std::unique_ptr<HashingTask>> m_waiting;
    int m_capacity;
    int m_running = 0;
    bool m_closing = false;
    std::chrono::microseconds m_usualTime{32'000};
    std::vector<std::jthread> m_threads;
};

} // namespace tessera::users
