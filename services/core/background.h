// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"

#include <QThreadPool>

namespace tessera {

/// Runs `work` on a thread of the pool and gives its result. Unlike QtConcurrent::run, a thread that waits for the
/// future never runs the work itself, so that a pool of one thread is a queue. The future is always finished: with what
/// `work` threw, if it did. Any thread may call it; the pool must outlive the work.
template <typename Work>
auto runOn(QThreadPool &pool, Work work)
{
    const auto begin = std::make_shared<Promise<void>>();
    auto done = begin->future().then(std::move(work));
    pool.start([begin] { begin->finish(); });
    return done;
}

/// The same on the program's own pool, for what reads and writes a file now and then.
template <typename Work>
auto inBackground(Work work)
{
    return runOn(*QThreadPool::globalInstance(), std::move(work));
}

} // namespace tessera
