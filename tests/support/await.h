// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"

#include <QTest>

#include <chrono>
#include <stdexcept>

namespace tessera::test {

/// The result of a future, with events handled while it is waited for. Throws when it does not come in time,
/// so that a promise that is never finished fails the test instead of hanging it.
template <typename T>
T await(Future<T> future, std::chrono::milliseconds deadline = std::chrono::seconds(30))
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, QDeadlineTimer(deadline)))
        throw std::runtime_error("the future was not finished in time");
    if constexpr (!std::is_void_v<T>)
        return future.takeResult();
    else
        future.result();
}

} // namespace tessera::test
