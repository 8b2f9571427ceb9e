// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "store/database.h"

#include <QPromise>
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
    QPromise<Outcome<T>> promise;
    promise.start();
    promise.addResult(std::move(outcome));
    promise.finish();
    return promise.future();
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
    [[nodiscard]] QFuture<Result> run(Job job)
    {
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        m_pool.start([promise, job = std::move(job)]() mutable {
            try {
                promise->addResult(job());
            } catch (const std::exception &exception) {
                promise->addResult(fail(AdminError::Unavailable, QString::fromUtf8(exception.what())));
            }
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

/// What follows a future of another library, with its result turned into an outcome of ours, in the thread that
/// finishes it.
template <typename From, typename Turn, typename To = std::invoke_result_t<Turn, From>>
[[nodiscard]] QFuture<To> turned(QFuture<From> future, Turn turn)
{
    return future.then([turn = std::move(turn)](From from) mutable { return turn(std::move(from)); });
}

} // namespace tessera::admin
