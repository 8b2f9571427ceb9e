// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "core/background.h"
#include "store/database.h"

#include <QThreadPool>

#include <exception>
#include <type_traits>

namespace tessera::admin {

/// The sentence of a fault of the database, as an administrator gets it.
[[nodiscard]] Failure<AdminError> fromStore(const store::StoreFault &fault);

/// Gives a result that is there already as an answer.
template <typename T>
[[nodiscard]] Answer<T> answered(Outcome<T> outcome)
{
    return readyFuture(std::move(outcome));
}

/// Runs what would block (reading, exporting, hashing) on two threads of its own, so that whoever asks for a list of
/// 100,000 rows does not stand still. Owned by AdminApi; any thread may call. Its end waits for what runs.
class Reading final
{
public:
    Reading() { m_pool.setMaxThreadCount(2); }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading() { m_pool.waitForDone(); }

    /// `job` gives an Outcome. An exception of it is an Unavailable answer.
    template <typename Job, typename Result = std::invoke_result_t<Job>>
    [[nodiscard]] Future<Result> run(Job job)
    {
        return runOn(m_pool, [job = std::move(job)]() mutable -> Result {
            try {
                return job();
            } catch (const std::exception &exception) {
                return fail(AdminError::Unavailable, QString::fromUtf8(exception.what()));
            }
        });
    }

private:
    QThreadPool m_pool;
};

/// What follows a future of another library, with its result turned into an outcome of ours, in the thread that
/// finishes it.
template <typename From, typename Turn, typename To = std::invoke_result_t<Turn, From>>
[[nodiscard]] Future<To> turned(const Future<From> &future, Turn turn)
{
    return future.then([turn = std::move(turn)](From from) mutable { return turn(std::move(from)); });
}

} // namespace tessera::admin
