// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <chrono>

namespace tessera::test {

/// Whether it becomes true within thirty seconds, with events handled meanwhile.
template <typename Condition>
[[nodiscard]] bool eventually(const Condition &condition)
{
    return QTest::qWaitFor([&condition] { return bool(condition()); }, QDeadlineTimer(std::chrono::seconds(30)));
}

} // namespace tessera::test
