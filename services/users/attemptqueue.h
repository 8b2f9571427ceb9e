// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <mutex>

namespace tessera::users {

/// Keeps sign-in attempts under one key (an email address) from overtaking the throttle. An attempt enters before it
/// reads how many failures there are, and leaves after its own was committed: so whoever reads them knows of every
/// attempt either as a failure or as one under way. Who cannot go on for those under way steps back and is resumed when
/// one has left. Owned by the authenticator; any thread may call it.
class AttemptQueue final
{
public:
    /// Goes on where the attempt left off. False when it ended at once, and leave() has to count it out.
    using Resume = std::function<bool()>;

    enum class StepBack {
        /// No longer under way; will be resumed, and is under way again by then.
        Waits,
        /// Nobody else is under way any more: still under way, and to be judged again.
        Alone,
        /// Too many wait already. No longer under way.
        Full,
    };

    /// `mayWait`: how many may wait, under all keys together.
    explicit AttemptQueue(int mayWait)
        : m_mayWait(mayWait)
    {
    }

    /// One more is under way; returns how many others are.
    [[nodiscard]] int enter(const QString &key);
    [[nodiscard]] StepBack stepBack(const QString &key, Resume resume);
    /// One has ended. Resumes, in the calling thread, one that waits; another one where that one ended at once.
    void leave(const QString &key);
    /// How many others are under way, to one that is.
    [[nodiscard]] int others(const QString &key) const;

private:
    struct Account
    {
        int underWay = 0;
        std::deque<Resume> waiting;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Account> m_accounts;
    int m_waiting = 0;
    int m_mayWait;
};

} // namespace tessera::users
