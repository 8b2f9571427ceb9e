// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/revisions.h"
#include "store/writehealth.h"
#include "store/writejob.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <span>

namespace tessera::store {

/// The one thread of this process that writes. It takes all jobs that wait, runs each under a savepoint, commits them
/// together and only then finishes their futures. While it has nothing to do it looks ten times a second whether
/// another process has committed. Owned by Database; any thread may add jobs.
class Writer final
{
public:
    using Announce = std::function<void(Topics)>;

    /// Takes over a connection for writing. `announce` is called in the writer's thread after each commit.
    Writer(std::unique_ptr<Connection> connection, Announce announce);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer();

    /// A job that comes after close() is refused at once (StoreError::Closed).
    void add(std::unique_ptr<WriteJob> job);
    /// Why nothing can be written at the moment; nothing where that is not known. Any thread. While there is a reason,
    /// or the file is not where it was, the writer tries anew by itself.
    [[nodiscard]] std::optional<StoreFault> fault() const { return m_health.fault(); }
    /// Does what is queued, and what continuations add meanwhile; then ends the thread.
    void close();

private:
    using Jobs = std::vector<std::unique_ptr<WriteJob>>;
    struct Run;

    void loop();
    [[nodiscard]] Jobs takeJobs();
    [[nodiscard]] bool isDone();
    void writeTogether(Jobs jobs);
    void writeOneByOne(std::span<Run> runs);
    [[nodiscard]] static std::optional<StoreFault> outcomeOf(std::span<const Run> runs);
    static void refuse(std::span<Run> runs, const StoreFault &fault);
    [[nodiscard]] std::optional<StoreFault> attempt(std::span<Run> runs);
    void lookAround();
    void tryToWrite();
    void runUnderSavepoint(Run &run);
    void announceChanges(const std::function<Topics()> &look);

    std::unique_ptr<Connection> m_connection;
    Announce m_announce;
    Revisions m_revisions;
    WriteHealth m_health;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<WriteJob>> m_queue;
    bool m_closing = false;
    bool m_closed = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tessera::store
