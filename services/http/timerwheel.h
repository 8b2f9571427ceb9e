// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <chrono>
#include <functional>

namespace tessera::http {

/// Deadlines of very many things at the price of a few: one tick walks one list, and putting a deadline off costs
/// nothing. Fires up to one granule late, never early. Lives on one thread.
class TimerWheel
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds granule{50};

    /// A link of a list; what has a deadline derives from it and is taken off with remove() before it ends.
    struct Entry
    {
        Entry *previous = nullptr;
        Entry *next = nullptr;
        Time deadline{};
        Time placedFor{};
    };

    explicit TimerWheel(Time now);

    void schedule(Entry &entry, Time deadline);
    static void remove(Entry &entry);
    /// Calls \a expired for every entry whose deadline is not after \a now; each was taken off the wheel before.
    void advance(Time now, const std::function<void(Entry &)> &expired);

private:
    static constexpr size_t slots = 1024;

    [[nodiscard]] size_t slotOf(Time deadline) const;
    void place(Entry &entry);

    std::array<Entry, slots> m_slots;
    Time m_start;
    /// The last granule that was walked.
    qint64 m_walked = 0;
};

} // namespace tessera::http
