// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <atomic>

namespace tessera::test {

/// A clock that stands still until it is told to move. Any thread may ask and move it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = fromMilliseconds(1'800'000'000'000))
        : m_now(toMilliseconds(start))
    {
    }

    [[nodiscard]] Instant now() const override { return fromMilliseconds(m_now.load()); }
    void set(Instant instant) { m_now.store(toMilliseconds(instant)); }
    void advance(Duration by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now;
};

} // namespace tessera::test
