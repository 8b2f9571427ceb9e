// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace tessera::tokens {

/// The threads that sign, and a bound on how many answers are under way, from before their write until after their
/// signature. Owned by the token issuer; any thread may use it. The destructor waits until nothing is under way.
class SigningPool final
{
public:
    /// Held by each answer for as long as it is under way.
    using Place = std::shared_ptr<void>;

    SigningPool(int threads, int places);
    ~SigningPool();
    SigningPool(const SigningPool &) = delete;
    SigningPool &operator=(const SigningPool &) = delete;

    /// Null where every place is taken.
    [[nodiscard]] Place take();
    void start(std::function<void()> work) { m_threads.start(std::move(work)); }

private:
    void giveBack();

    const int m_places;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_taken = 0;
    QThreadPool m_threads;
};

} // namespace tessera::tokens
