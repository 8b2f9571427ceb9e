// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/snapshot.h"
#include "resource/heldkeys.h"
#include "resource/jwksclient.h"

#include <deque>
#include <mutex>
#include <vector>

namespace tessera::resource {

/// Decides, for each question for a kid, whether it is answered now, waits for the fetch that runs, or starts one;
/// keeps those who wait, the kids found missing, and the cooldown. Shared by JwksClient and KeyFetcher; any thread may
/// call. No promise is finished while the lock is held, so whoever is told may ask again.
class KeyWaiters
{
public:
    /// What a fetch is for.
    enum class Cause { Plan, UnknownKid };

    KeyWaiters(const JwksClientConfiguration &configuration, const Clock &clock);

    [[nodiscard]] std::shared_ptr<const HeldKeys> held() const { return m_held.load(); }

    struct Question
    {
        Future<KeyAnswer> answer;
        /// The caller has to make the fetcher run the fetch that this question began.
        bool beginsFetch = false;
    };
    [[nodiscard]] Question ask(const KeyId &kid);

    /// Begins a planned fetch; false where one runs already.
    [[nodiscard]] bool begin();
    /// The same; where one runs whose request has left, another follows as soon as that has ended.
    [[nodiscard]] bool beginOrRepeat();
    /// Whether somebody waits for one of these.
    [[nodiscard]] bool anyWaitsFor(const QList<KeyId> &kids);
    /// The request leaves now: who asks from here on may be asking for what the answer cannot hold yet.
    void requestLeaves();
    /// Ends the fetch that runs with what is held now, and answers those who wait. True: another fetch has begun for
    /// those who asked after the request had left, or was ordered since, and has to be run.
    [[nodiscard]] bool end(HeldKeys next, bool succeeded);
    /// Replaces what is held without ending anything.
    void publish(HeldKeys next) { m_held.store(std::move(next)); }
    /// Answers all who wait with Unavailable: their time is over.
    void giveUpWaiting();
    /// The same, and for good: nothing begins any more.
    void close();

    /// Whether a kid that is not held may not cause a fetch now.
    [[nodiscard]] static bool coolingDown(const HeldKeys &held, Duration cooldown, Instant now);

private:
    struct Waiter
    {
        KeyId kid;
        Promise<KeyAnswer> promise;
        bool late = false; // asked after the request had left
    };
    struct Missing
    {
        KeyId kid;
        Instant since;
    };

    [[nodiscard]] bool beginLocked();
    [[nodiscard]] bool isMissing(const KeyId &kid, Instant now);
    void rememberMissing(const KeyId &kid, Instant now);
    [[nodiscard]] KeyAnswer answerFor(const HeldKeys &held, const KeyId &kid, Instant now) const;

    const JwksClientConfiguration &m_configuration;
    const Clock &m_clock;
    Snapshot<HeldKeys> m_held;

    std::mutex m_mutex; // guards what follows
    std::vector<Waiter> m_waiters;
    std::deque<Missing> m_missing; // oldest first
    Cause m_cause = Cause::Plan;
    bool m_fetching = false;
    bool m_requestLeft = false;
    bool m_repeat = false;
    bool m_closed = false;
};

} // namespace tessera::resource
