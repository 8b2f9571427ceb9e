// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "core/failurepoint.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <algorithm>

namespace tessera::store {

namespace {

Q_LOGGING_CATEGORY(logStore, "tessera.store")

using namespace std::chrono_literals;

/// How long a job that nobody waits behind may wait for another process to let go of the database.
constexpr auto busyDeadline = 30s;
/// How often an idle writer looks for the commits of other processes.
constexpr auto lookInterval = 100ms;
/// So many share a commit at most: the first of them does not wait for an endless queue.
constexpr std::size_t groupLimit = 256;

StoreFault internalFault()
{
    return {StoreError::Internal, QStringLiteral("A change failed for a reason that is no fault of the database.")};
}

} // namespace

/// A job and what became of it in the attempt that runs.
struct Writer::Run
{
    std::unique_ptr<WriteJob> job;
    std::optional<StoreFault> fault;
};

/// What these jobs say of the next one: a commit that stands says that commits work.
std::optional<StoreFault> Writer::outcomeOf(std::span<const Run> runs)
{
    const bool worked = std::ranges::any_of(runs, [](const Run &run) { return !run.fault; });
    return worked ? std::nullopt : runs.front().fault;
}

Writer::Writer(std::unique_ptr<Connection> connection, Announce announce)
    : m_connection(std::move(connection))
    , m_announce(std::move(announce))
    , m_health(m_connection->path())
    , m_thread(QThread::create([this] { loop(); }))
{
    (void)m_revisions.movedByOthers(*m_connection);
    m_thread->setObjectName(QStringLiteral("store-writer"));
    m_thread->start();
}

Writer::~Writer() { close(); }

void Writer::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void Writer::add(std::unique_ptr<WriteJob> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closed)
            m_queue.push_back(std::move(job));
    }
    // A job that was not taken is refused by its own destructor, outside the lock.
    m_wake.notify_one();
}

void Writer::loop()
{
    for (;;) {
        Jobs jobs = takeJobs();
        if (!jobs.empty())
            writeTogether(std::move(jobs));
        else if (isDone())
            return;
        else
            lookAround();
    }
}

bool Writer::isDone()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = m_closing && m_queue.empty();
    return m_closed;
}

Writer::Jobs Writer::takeJobs()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, lookInterval, [this] { return m_closing || !m_queue.empty(); });
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_queue.size(), groupLimit));
    Jobs jobs(std::move_iterator(m_queue.begin()), std::move_iterator(m_queue.begin() + count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    return jobs;
}

void Writer::writeTogether(Jobs jobs)
{
    std::vector<Run> runs;
    runs.reserve(jobs.size());
    for (std::unique_ptr<WriteJob> &job : jobs)
        runs.push_back({std::move(job), std::nullopt});

    if (const std::optional<StoreFault> fault = attempt(runs)) {
        qCWarning(logStore, "Changes could not be committed (%zu): %ls", runs.size(), qUtf16Printable(fault->detail));
        if (runs.size() == 1 || fault->code == StoreError::Busy)
            refuse(runs, *fault);
        else
            writeOneByOne(runs);
    }
    failurePoint("store.before-answers");
    m_health.note(outcomeOf(runs));
    announceChanges([this] { return m_revisions.moved(*m_connection); });
    for (Run &run : runs) {
        if (run.fault)
            run.job->failed(*run.fault);
        else
            run.job->committed();
    }
}

void Writer::lookAround()
{
    announceChanges([this] { return m_revisions.movedByOthers(*m_connection); });
    try {
        m_health.requireFile();
        if (m_health.isTrialDue())
            tryToWrite();
    } catch (const StoreFailure &failure) {
        m_health.note(failure.fault());
    }
}

/// Commits the schema's version as it is: the least that reaches the disk and changes nothing.
void Writer::tryToWrite()
{
    Transaction transaction(*m_connection, Transaction::Kind::Write);
    m_connection->execute(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion(*m_connection)));
    transaction.commit();
    m_health.note(std::nullopt);
}

/// After SQLite has undone all jobs because of one, or because of their common size: each gets its own verdict.
void Writer::writeOneByOne(std::span<Run> runs)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::span<Run> one = runs.subspan(i, 1);
        if (const std::optional<StoreFault> fault = attempt(one))
            refuse(one, *fault);
    }
}

void Writer::refuse(std::span<Run> runs, const StoreFault &fault)
{
    for (Run &run : runs) {
        if (!run.fault) // what the job itself met says more than the failed transaction
            run.fault = fault;
    }
}

/// Nothing where the commit stands; each run then says whether its own job does.
std::optional<StoreFault> Writer::attempt(std::span<Run> runs)
{
    const QDeadlineTimer deadline(busyDeadline);
    for (;;) {
        try {
            m_health.requireFile();
            Transaction transaction(*m_connection, Transaction::Kind::Write);
            for (Run &run : runs)
                runUnderSavepoint(run);
            transaction.commit();
            return std::nullopt;
        } catch (const StoreFailure &failure) {
            if (failure.fault().code != StoreError::Busy || deadline.hasExpired())
                return failure.fault();
        }
    }
}

/// Notes the job's own fault in its run. Throws where the whole transaction is lost.
void Writer::runUnderSavepoint(Run &run)
{
    run.fault.reset();
    m_connection->m_rollBack = false;
    m_connection->execute(QStringLiteral("SAVEPOINT job"));
    try {
        run.job->run(*m_connection);
    } catch (const StoreFailure &failure) {
        run.fault = failure.fault();
    } catch (const std::exception &exception) {
        qCCritical(logStore, "A write job has thrown: %s", exception.what());
        run.fault = internalFault();
    } catch (...) {
        qCCritical(logStore, "A write job has thrown something that is no exception.");
        run.fault = internalFault();
    }
    if (run.fault || m_connection->m_rollBack)
        m_connection->execute(QStringLiteral("ROLLBACK TO job"));
    m_connection->execute(QStringLiteral("RELEASE job"));
}

void Writer::announceChanges(const std::function<Topics()> &look)
{
    try {
        if (const Topics topics = look())
            m_announce(topics);
    } catch (const StoreFailure &failure) {
        qCWarning(logStore, "Cannot see what has changed: %ls", qUtf16Printable(failure.fault().detail));
    }
}

} // namespace tessera::store
