// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace tessera {

/// A value that one thread replaces as a whole and many threads read. A reader keeps what it got for as long as it
/// likes; it never sees half of a change. Any thread may call both.
template <typename T>
class Snapshot
{
public:
    explicit Snapshot(std::shared_ptr<const T> first)
        : m_value(std::move(first))
    {
    }
    explicit Snapshot(T first = T{})
        : m_value(std::make_shared<const T>(std::move(first)))
    {
    }

    [[nodiscard]] std::shared_ptr<const T> load() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_value;
    }

    void store(std::shared_ptr<const T> value)
    {
        const std::scoped_lock lock(m_mutex);
        m_value.swap(value); // the old value is released after the lock
    }

    void store(T value) { store(std::make_shared<const T>(std::move(value))); }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
};

} // namespace tessera
