// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/keywaiters.h"

#include <algorithm>
#include <utility>

namespace tessera::resource {

namespace {

Future<KeyAnswer> ready(KeyAnswer answer) { return readyFuture(answer); }

void tell(Promise<KeyAnswer> &promise, KeyAnswer answer) { promise.finish(answer); }

bool holds(const HeldKeys &held, const KeyId &kid, Instant now) { return held.usable(now) && held.keys->contains(kid); }

} // namespace

KeyWaiters::KeyWaiters(const JwksClientConfiguration &configuration, const Clock &clock)
    : m_configuration(configuration)
    , m_clock(clock)
{
}

bool KeyWaiters::coolingDown(const HeldKeys &held, Duration cooldown, Instant now)
{
    // An end further away than the whole cooldown means that the clock was set back: it counts as over.
    return held.cooldownUntil && now < *held.cooldownUntil && *held.cooldownUntil - now <= cooldown;
}

KeyAnswer KeyWaiters::answerFor(const HeldKeys &held, const KeyId &kid, Instant now) const
{
    if (!held.usable(now))
        return KeyAnswer::Unavailable;
    return held.keys->contains(kid) ? KeyAnswer::Held : KeyAnswer::NotKnown;
}

KeyWaiters::Question KeyWaiters::ask(const KeyId &kid)
{
    const Instant now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    const std::shared_ptr<const HeldKeys> held = m_held.load();
    if (holds(*held, kid, now))
        return {.answer = ready(KeyAnswer::Held)};
    if (m_closed)
        return {.answer = ready(KeyAnswer::Unavailable)};
    if (held->usable(now) && isMissing(kid, now))
        return {.answer = ready(KeyAnswer::NotKnown)};
    const bool begins = !m_fetching;
    if (begins && coolingDown(*held, m_configuration.cooldown, now))
        return {.answer = ready(answerFor(*held, kid, now))};
    if (!begins && std::ssize(m_waiters) >= m_configuration.waitersAtMost)
        return {.answer = ready(KeyAnswer::Busy)};
    if (begins) {
        m_fetching = true;
        m_requestLeft = false;
        m_cause = Cause::UnknownKid;
    }
    Waiter &waiter = m_waiters.emplace_back(Waiter{.kid = kid, .promise = {}, .late = m_requestLeft});
    return {.answer = waiter.promise.future(), .beginsFetch = begins};
}

bool KeyWaiters::begin()
{
    const std::scoped_lock lock(m_mutex);
    return beginLocked();
}

bool KeyWaiters::beginOrRepeat()
{
    const std::scoped_lock lock(m_mutex);
    m_repeat = m_fetching && m_requestLeft;
    return beginLocked();
}

bool KeyWaiters::beginLocked()
{
    if (m_fetching || m_closed)
        return false;
    m_fetching = true;
    m_requestLeft = false;
    m_cause = Cause::Plan;
    return true;
}

bool KeyWaiters::anyWaitsFor(const QList<KeyId> &kids)
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_waiters, [&kids](const Waiter &waiter) { return kids.contains(waiter.kid); });
}

void KeyWaiters::requestLeaves()
{
    const std::scoped_lock lock(m_mutex);
    m_requestLeft = true;
}

bool KeyWaiters::end(HeldKeys next, bool succeeded)
{
    const Instant now = m_clock.now();
    std::vector<std::pair<Waiter, KeyAnswer>> answered;
    bool beginsAnother = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!succeeded || m_cause == Cause::UnknownKid)
            next.cooldownUntil = now + m_configuration.cooldown;
        const bool mayFetchAgain = succeeded && !m_closed && !coolingDown(next, m_configuration.cooldown, now);
        std::vector<Waiter> again;
        for (Waiter &waiter : m_waiters) {
            const KeyAnswer answer = answerFor(next, waiter.kid, now);
            if (answer == KeyAnswer::NotKnown && waiter.late && mayFetchAgain) {
                waiter.late = false;
                again.push_back(std::move(waiter));
                continue;
            }
            if (answer == KeyAnswer::NotKnown && succeeded && !waiter.late)
                rememberMissing(waiter.kid, now);
            answered.emplace_back(std::move(waiter), answer);
        }
        m_waiters = std::move(again);
        const bool isAwaited = !m_waiters.empty();
        beginsAnother = isAwaited || (std::exchange(m_repeat, false) && !m_closed);
        m_fetching = beginsAnother;
        m_requestLeft = false;
        m_cause = isAwaited ? Cause::UnknownKid : Cause::Plan;
        m_held.store(std::move(next));
    }
    for (auto &[waiter, answer] : answered)
        tell(waiter.promise, answer);
    return beginsAnother;
}

void KeyWaiters::giveUpWaiting()
{
    std::vector<Waiter> waiters;
    {
        const std::scoped_lock lock(m_mutex);
        waiters.swap(m_waiters);
    }
    for (Waiter &waiter : waiters)
        tell(waiter.promise, KeyAnswer::Unavailable);
}

void KeyWaiters::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    giveUpWaiting();
}

bool KeyWaiters::isMissing(const KeyId &kid, Instant now)
{
    std::erase_if(m_missing, [&](const Missing &missing) {
        return now < missing.since || now - missing.since >= m_configuration.missingFor;
    });
    return std::ranges::contains(m_missing, kid, &Missing::kid);
}

void KeyWaiters::rememberMissing(const KeyId &kid, Instant now)
{
    if (isMissing(kid, now))
        return;
    if (std::ssize(m_missing) >= m_configuration.missingAtMost)
        m_missing.pop_front();
    m_missing.push_back({.kid = kid, .since = now});
}

} // namespace tessera::resource
