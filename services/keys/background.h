// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tessera::keys {

/// Runs `work` on a thread of the pool and gives its result. Unlike QtConcurrent::run, a thread that waits for the
/// future never runs the work itself, so that a pool of one thread is a queue. The future is always finished: with what
/// `work` threw, if it did. Any thread may call it; the pool must outlive the work.
template <typename Work>
[[nodiscard]] auto runOn(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using Value = std::invoke_result_t<Work &>;
    struct Task
    {
        Work work;
        QPromise<Value> promise;
    };
    const auto task = std::make_shared<Task>(Task{std::move(work), {}});
    task->promise.start();
    QFuture<Value> future = task->promise.future();
    pool.start([task] {
        try {
            if constexpr (std::is_void_v<Value>)
                task->work();
            else
                task->promise.addResult(task->work());
        } catch (...) {
            task->promise.setException(std::current_exception());
        }
        task->promise.finish();
    });
    return future;
}

} // namespace tessera::keys
