// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "store/connection.h"
#include "store/readerpool.h"
#include "store/topics.h"
#include "store/writejob.h"
#include "store/writer.h"

#include <QObject>

#include <atomic>

namespace tessera::store {

/// The database file of an installation. A write that has been acknowledged survives a crash of the program and of the
/// machine (WAL, synchronous=FULL); readers never wait for the writer; several processes may use one file at once.
/// Lives in the thread that opened it, which emits changed(); read() and write() may be called from any thread. Owned
/// by the composition root, and outlives everything that holds a reference to it. The destructor first does what is
/// queued.
class Database final : public QObject
{
    Q_OBJECT

public:
    /// Opens a database, makes it where there is none (file 0600, a new folder 0700), and brings its schema up to date.
    /// Refuses what is not a database of Tessera, is damaged, was written by a later version or cannot be written;
    /// a refused file is left as it was.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError> open(const QString &path);
    ~Database() override;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs `job(Connection &)` in the writer thread. Jobs run one after the other in the order of the calls; those
    /// that wait together share a commit, each under a savepoint of its own. The future is always finished, and holds a
    /// value only after the COMMIT is on the disk. A job that throws is undone and gives its fault; the others go on.
    ///
    /// A job may run more than once (its first commit may have failed because of another job), so it must not move from
    /// what it captured, nor touch anything but the connection and its own result. It must not wait for another write.
    /// Continuations without a context run in the writer thread: keep them short, never close the database there.
    template <typename Job>
    [[nodiscard]] auto write(Job job) -> Future<Result<std::invoke_result_t<Job &, Connection &>, StoreError>>
    {
        auto pending = std::make_unique<TypedWriteJob<Job>>(std::move(job));
        auto future = pending->future();
        m_writer->add(std::move(pending));
        return future;
    }

    /// Runs `query(Connection &)` in the calling thread on a connection that can only read, all of it against one state
    /// of the database: everything that was committed before the call, by any process, and nothing that comes later.
    template <typename Query>
    [[nodiscard]] auto read(Query query) -> Result<std::invoke_result_t<Query &, Connection &>, StoreError>
    {
        return m_readers->read(std::move(query));
    }

    /// Why nothing can be written at the moment (a full disk, a file that was taken away), as the last commit found it;
    /// nothing where writing works. It goes by itself within seconds after the cause has gone. Any thread.
    [[nodiscard]] std::optional<StoreFault> writingFault() const { return m_writer->fault(); }

    /// Writes a consistent copy into a new file (mode 0600) while the service runs; blocks the calling thread, not the
    /// writer. The file appears under its name only when it is complete; an existing one is refused.
    [[nodiscard]] Result<void, StoreError> backUp(const QString &file);

Q_SIGNALS:
    /// These topics were changed by a commit of this process (at once) or of another one (within 200 ms). Several
    /// commits may come as one signal.
    void changed(tessera::store::Topics topics);

private:
    explicit Database(QString path);
    void announce(Topics topics);

    QString m_path;
    std::atomic<Topics::Int> m_unannounced = 0;
    std::unique_ptr<ReaderPool> m_readers;
    std::unique_ptr<Writer> m_writer;
};

} // namespace tessera::store
