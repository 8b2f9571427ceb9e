// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "store/connection.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace tessera::store {

/// A write that waits for its commit, whatever its result is. Its promise is finished exactly once, and at the latest
/// on destruction. Made by any thread, used by the writer's.
class WriteJob
{
public:
    WriteJob() = default;
    WriteJob(const WriteJob &) = delete;
    WriteJob &operator=(const WriteJob &) = delete;
    virtual ~WriteJob() = default;

    /// May be called again when an earlier run could not be committed. Throws what the job throws.
    virtual void run(Connection &connection) = 0;
    /// What run() made is on the disk.
    virtual void committed() = 0;
    virtual void failed(const StoreFault &fault) = 0;
};

template <typename Job>
class TypedWriteJob final : public WriteJob
{
public:
    using Value = std::invoke_result_t<Job &, Connection &>;
    using Outcome = Result<Value, StoreError>;

    explicit TypedWriteJob(Job job)
        : m_job(std::move(job))
    {
    }
    ~TypedWriteJob() override
    {
        if (!m_finished)
            finish(fail(StoreError::Closed, QStringLiteral("The database was closed before the change was written.")));
    }

    [[nodiscard]] Future<Outcome> future() { return m_promise.future(); }

    void run(Connection &connection) override
    {
        if constexpr (std::is_void_v<Value>) {
            std::invoke(m_job, connection);
            m_outcome.emplace();
        } else {
            m_outcome.emplace(std::in_place, std::invoke(m_job, connection));
        }
    }
    void committed() override { finish(std::move(*m_outcome)); }
    void failed(const StoreFault &fault) override { finish(std::unexpected(fault)); }

private:
    void finish(Outcome outcome)
    {
        m_finished = true;
        m_promise.finish(std::move(outcome));
    }

    Job m_job;
    Promise<Outcome> m_promise;
    std::optional<Outcome> m_outcome;
    bool m_finished = false;
};

} // namespace tessera::store
