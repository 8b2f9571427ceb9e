// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keys/keyworld.h"

#include "services/keys/keysupport.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using tessera::keys::KeyState;

namespace tessera::test {
namespace {

const Instant firstStart = fromMilliseconds(1'800'000'000'000);

void require(bool kept, const char *promise)
{
    if (!kept)
        throw std::runtime_error(promise);
}

// Policies from a day to seconds, all of them allowed for the access lifetime beside them.
struct Choice
{
    std::optional<Duration> interval;
    Duration propagation, maxAge, leeway, accessLifetime;
};
constexpr std::array<Choice, 6> choices{{{24h, 10min, 5min, 60s, 15min}, {25min, 10min, 10min, 0s, 15min},
    {5s, 2s, 1s, 60s, 3s}, {1s, 0s, 0s, 5s, 1s}, {std::nullopt, 1min, 1min, 10min, 5min}, {2h, 1h, 0s, 1s, 1h}}};

} // namespace

KeyWorld::KeyWorld()
    : m_seen(firstStart)
    , m_wall(firstStart)
    , m_accessLifetime(choices[0].accessLifetime)
{
    m_policy.algorithm = jose::Algorithm::EdDSA;
    m_policy.cachedUntil = firstStart; // served from the start
    const store::KeyRow first = fresh(QStringLiteral("generated"));
    commit([&](keys::KeyRows rows, Instant now) { return keys::activateAtOnce(rows, now, m_policy, first); });
    m_atOnce.insert(first.kid.toText());
    checkPromises();
}

store::KeyRow KeyWorld::fresh(const QString &origin)
{
    store::KeyRow row = keyRow(0, {}, {});
    row.kid = KeyId(QStringLiteral("key-%1").arg(++m_made));
    row.algorithm = jose::name(m_policy.algorithm);
    row.origin = origin;
    return row;
}

KeyState KeyWorld::stateOf(const store::KeyRow &row) const
{
    return keys::stateAt(m_rows, row, m_seen, m_policy.leeway);
}

// As KeyLedger::apply does it.
template <typename Decide>
void KeyWorld::commit(Decide decide)
{
    const Instant seen = m_seen;
    m_seen = keyTime();
    m_rows = keys::applied(m_rows, keys::passTime(m_rows, seen, m_seen, m_policy.leeway));
    m_rows = keys::applied(m_rows, decide(keys::KeyRows(m_rows), m_seen));
}

void KeyWorld::tick()
{
    if (!keys::passTime(m_rows, m_seen, keyTime(), m_policy.leeway).isEmpty())
        commit([](keys::KeyRows, Instant) { return keys::KeyChanges{}; });
    announceWhatIsDue();
}

void KeyWorld::announceWhatIsDue()
{
    for (int made = 0; made < 200; ++made) {
        const auto plan = keys::plannedKey(m_rows, keyTime(), m_policy);
        if (!plan || plan->announceAt > keyTime())
            return;
        const store::KeyRow next = fresh(QStringLiteral("generated"));
        const std::vector<store::KeyRow> before = m_rows;
        commit([&](keys::KeyRows rows, Instant now) { return keys::announceScheduled(rows, now, m_policy, next); });
        require(m_rows.size() == before.size() + 1, "the key that is due is made");
        checkAnnouncement(m_rows.back(), true, &before.back());
    }
    throw std::runtime_error("the scheduler comes to an end");
}

// Promise 6: both nodes saw that a key is due, and both made one.
void KeyWorld::staleTick()
{
    const auto plan = keys::plannedKey(m_rows, keyTime(), m_policy);
    const bool due = plan && plan->announceAt <= keyTime();
    tick();
    if (!due)
        return;
    const size_t before = m_rows.size();
    const store::KeyRow second = fresh(QStringLiteral("generated"));
    commit([&](keys::KeyRows rows, Instant now) { return keys::announceScheduled(rows, now, m_policy, second); });
    require(m_rows.size() == before, "promise 6: two nodes never make two successors");
}

void KeyWorld::checkAnnouncement(const store::KeyRow &row, bool scheduled, const store::KeyRow *before) const
{
    require(row.activatesAt - row.createdAt >= m_policy.propagation,
        "promise 2: a key is published for the propagation time before it signs");
    require(
        before->activatesAt <= row.activatesAt || before->revokedAt, "activations never decrease with the sequence");
    if (scheduled && m_policy.interval && !before->revokedAt)
        require(
            row.activatesAt - before->activatesAt >= *m_policy.interval, "promise 6: one scheduled key an interval");
}

// As KeyService::coverExpiry and the token issuer do it.
void KeyWorld::signToken()
{
    const store::KeyRow *active = keys::activeAt(m_rows, m_seen);
    require(active, "promise 1: there is an active key");
    const Instant expiry = m_wall + m_accessLifetime + (keyTime() - m_wall);
    const KeyState state = keys::stateAt(m_rows, *active, keyTime(), m_policy.leeway);
    if (state != KeyState::Active && state != KeyState::Retired)
        return; // refused: the node must look at the keys again first
    for (store::KeyRow &row : m_rows) {
        if (row.kid == active->kid && row.expiryHorizon < expiry)
            row.expiryHorizon = keys::horizonFor(expiry, m_policy);
    }
    m_tokens.push_back({active->kid, expiry});
    const bool known = m_consumer.kids.contains(active->kid.toText());
    require(known || m_consumer.excused || m_consumer.until <= keyTime() || m_atOnce.contains(active->kid.toText()),
        "promise 4: no consumer that obeys max-age meets a signature before it could have seen the key");
}

void KeyWorld::fetch()
{
    m_consumer.kids.clear();
    for (const store::KeyRow &row : m_rows) {
        if (keys::isPublished(stateOf(row)))
            m_consumer.kids.insert(row.kid.toText());
    }
    const Duration maxAge =
        std::chrono::floor<std::chrono::seconds>(std::min(m_policy.jwksMaxAge, m_policy.propagation));
    require(maxAge <= m_policy.propagation, "promise 4: max-age is never longer than the propagation time");
    m_consumer.until = keyTime() + maxAge;
    m_consumer.excused = m_wall < m_seen; // key time stands still, the consumer's does not
}

void KeyWorld::revoke(unsigned which)
{
    const KeyId kid = m_rows[which % m_rows.size()].kid;
    const store::KeyRow successor = fresh(QStringLiteral("generated"));
    const KeyId signing = keys::activeAt(m_rows, keyTime())->kid;
    const size_t before = m_rows.size();
    commit([&](keys::KeyRows rows, Instant now) {
        return keys::revoke(rows, kid, QStringLiteral("test"), now, m_policy, successor);
    });
    const store::KeyRow *active = keys::activeAt(m_rows, m_seen);
    require(active && active->kid != kid, "promise 1: a revoked key has an active successor");
    if (signing == kid) {
        require(active->activatesAt <= m_seen, "a successor is active at once");
        m_atOnce.insert(active->kid.toText());
    } else {
        require(active->kid == signing, "promise 2: a healthy key stays active when another one is revoked");
        require(m_rows.size() == before, "what the policy needs in its place is announced as scheduled");
    }
}

void KeyWorld::changePolicy(unsigned which)
{
    const Choice &choice = choices[which % choices.size()];
    keys::RotationPolicy next = m_policy;
    next.interval = choice.interval;
    next.propagation = choice.propagation;
    next.jwksMaxAge = choice.maxAge;
    next.leeway = choice.leeway;
    next.algorithm = which % 2 ? jose::Algorithm::EdDSA : jose::Algorithm::ES256;
    m_policy = keys::succeeding(next, m_policy, keyTime());
    m_accessLifetime = choice.accessLifetime;
    require(keys::brokenRules(m_policy, m_accessLifetime).isEmpty(), "the test changes to policies that are allowed");
    tick();
}

void KeyWorld::run(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::PassTime:
        // A service that runs wakes for every change; one that sleeps through some is right the moment it wakes.
        m_wall += std::chrono::seconds(step.amount);
        break;
    case Step::Kind::JumpForward:
        m_wall += std::chrono::hours(step.amount % 100);
        m_consumer.excused = true;
        break;
    case Step::Kind::JumpBack:
        m_wall -= std::chrono::seconds(step.amount * 30);
        m_consumer.excused = true;
        break;
    case Step::Kind::Tick: break;
    case Step::Kind::StaleTick:
        m_wall += std::chrono::seconds(step.amount);
        staleTick();
        break;
    case Step::Kind::SignToken: signToken(); return;
    case Step::Kind::Rotate:
    case Step::Kind::Import: {
        const store::KeyRow next =
            fresh(step.kind == Step::Kind::Import ? QStringLiteral("imported") : QStringLiteral("generated"));
        commit([&](keys::KeyRows rows, Instant now) { return keys::announce(rows, now, m_policy, next); });
        break;
    }
    case Step::Kind::RotateAtOnce: {
        const store::KeyRow next = fresh(QStringLiteral("generated"));
        commit([&](keys::KeyRows rows, Instant now) { return keys::activateAtOnce(rows, now, m_policy, next); });
        m_atOnce.insert(keys::activeAt(m_rows, m_seen)->kid.toText());
        require(keys::activeAt(m_rows, m_seen)->activatesAt == m_seen, "activate at once is at once");
        break;
    }
    case Step::Kind::Revoke: revoke(step.amount); break;
    case Step::Kind::ChangePolicy: changePolicy(step.amount); break;
    case Step::Kind::Fetch: fetch(); break;
    }
    tick();
    checkPromises();
}

void KeyWorld::checkPromises()
{
    checkStates();
    checkFuture();
    checkTokens();
}

void KeyWorld::checkStates()
{
    int active = 0;
    for (const store::KeyRow &row : m_rows) {
        const KeyState state = stateOf(row);
        active += state == KeyState::Active;
        const auto before = m_observed.find(row.kid.toText());
        if (before != m_observed.end())
            require(before->second <= state, "promise 7: no key goes back to an earlier state");
        m_observed[row.kid.toText()] = state;
        require(isPublished(state) || row.privateKey.isEmpty(), "a key that left is wiped");
        require(!isPublished(state) || !row.privateKey.isEmpty(), "a key that is published can sign or be exported");
    }
    require(active == 1, "promise 1: exactly one active key now");
    for (size_t next = 1; next < m_rows.size(); ++next)
        require(m_rows[next - 1].sequence + 1 == m_rows[next].sequence, "promise 6: one key a sequence");
}

// Promise 1 at every later instant, if no row changes.
void KeyWorld::checkFuture() const
{
    for (auto at = keys::nextChange(m_rows, m_seen, m_policy.leeway); at;
        at = keys::nextChange(m_rows, *at, m_policy.leeway)) {
        const auto active = std::ranges::count_if(m_rows, [&](const store::KeyRow &row) {
            return keys::stateAt(m_rows, row, *at, m_policy.leeway) == KeyState::Active;
        });
        require(active == 1, "promise 1: exactly one active key later");
    }
}

void KeyWorld::checkTokens()
{
    for (Token &token : m_tokens) {
        token.released = token.released || m_seen >= token.deadline + m_policy.leeway;
        if (token.released)
            continue;
        const auto row = std::ranges::find(m_rows, token.kid, &store::KeyRow::kid);
        const KeyState state = stateOf(*row);
        require(isPublished(state) || state == KeyState::Revoked,
            "promise 3: a key stays until every token that it signed has expired");
    }
    std::erase_if(m_tokens, [](const Token &token) { return token.released; });
}

} // namespace tessera::test
