// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyservice.h"

#include "core/background.h"
#include "core/failurepoint.h"
#include "store/keyrepository.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcKeys, "tessera.keys")

using namespace std::chrono_literals;

namespace tessera::keys {
namespace {

// The wall clock may jump while a timer, which counts elapsed time, waits: so it is looked at this often in any case.
constexpr Duration heartbeat = 30s;
constexpr Duration retryDelay = 1s;
// Less than this is how nodes differ.
constexpr Duration worthTelling = 1min;

} // namespace

KeyService::KeyService(store::Database &database, const Clock &clock, const Snapshot<RotationPolicy> &policy,
    std::unique_ptr<KeyVault> vault)
    : m_database(database)
    , m_clock(clock)
    , m_policy(policy)
    , m_vault(std::move(vault))
    , m_ledger(database, clock, *m_vault)
    , m_ring(std::shared_ptr<const KeyRing>())
    , m_timer(this)
{
    for (QThreadPool *pool : {&m_steps, &m_operations}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
    m_operations.setThreadPriority(QThread::LowPriority); // making an RSA key must not slow down answers
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &KeyService::queueStep);
    connect(&m_database, &store::Database::changed, this, &KeyService::followDatabase);
}

KeyService::~KeyService()
{
    m_stopping = true;
    m_timer.stop();
    m_operations.waitForDone(); // these wait for steps
    m_steps.waitForDone();
}

Result<std::unique_ptr<KeyService>, KeyError> KeyService::open(store::Database &database,
    std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const Clock &clock, const Snapshot<RotationPolicy> &policy)
{
    auto vault = KeyVault::open(database, std::move(keyEncryptionKey));
    if (!vault)
        return std::unexpected(vault.error());
    std::unique_ptr<KeyService> service(new KeyService(database, clock, policy, std::move(*vault)));
    if (auto started = service->start(); !started)
        return std::unexpected(started.error());
    return service;
}

Result<void, KeyError> KeyService::start()
{
    const auto policy = m_policy.load();
    const auto stored = m_ledger.read();
    if (!stored)
        return std::unexpected(stored.error());
    if (!activeAt(stored->rows, std::max(m_clock.now(), stored->seen))) {
        const auto fresh = m_vault->generate(*policy);
        if (!fresh)
            return std::unexpected(fresh.error());
        const auto made =
            m_ledger.commit(policy->leeway, Actor{}, [&](KeyRows rows, Instant now) -> Result<KeyChanges, KeyError> {
                // Another node that starts beside this one may have been faster.
                return activeAt(rows, now) ? KeyChanges{} : activateAtOnce(rows, now, *policy, *fresh);
            });
        if (!made)
            return std::unexpected(made.error());
    }
    step();
    if (!ring())
        return fail(KeyError::Damaged,
            QStringLiteral("The stored signing keys cannot be used. Restore the database from a backup."));
    return {};
}

std::shared_ptr<const KeyRing> KeyService::ring() const { return m_ring.load(); }

std::optional<Instant> KeyService::clockSeen() const
{
    const Instant seen = ring()->instant();
    return seen - m_clock.now() > worthTelling ? std::optional(seen) : std::nullopt;
}

Future<void> KeyService::reconsider()
{
    return runOn(m_steps, [this] { step(); });
}

void KeyService::queueStep()
{
    if (m_stepQueued.exchange(true))
        return;
    m_steps.start([this] {
        m_stepQueued = false;
        step();
    });
}

void KeyService::followDatabase(store::Topics topics)
{
    if (topics & (store::Topic::Keys | store::Topic::Settings))
        queueStep();
}

Result<KeysStored, KeyError> KeyService::readInKeyTime(Duration leeway) const
{
    auto stored = m_ledger.read();
    if (!stored || passTime(stored->rows, stored->seen, std::max(m_clock.now(), stored->seen), leeway).isEmpty())
        return stored;
    // A key changes state: the instant is persisted before anybody sees that it has come.
    const auto written =
        m_ledger.commit(leeway, Actor{}, [](KeyRows, Instant) -> Result<KeyChanges, KeyError> { return KeyChanges{}; });
    if (!written)
        return std::unexpected(written.error());
    return m_ledger.read();
}

void KeyService::step()
{
    const std::scoped_lock lock(m_stepping);
    const auto policy = m_policy.load();
    const auto stored = readInKeyTime(policy->leeway);
    if (!stored) {
        qCWarning(lcKeys) << "The signing keys cannot be brought up to date, and stay as they are:"
                          << stored.error().detail;
        setTimer(m_clock.now() + retryDelay);
        return;
    }
    const KeyRows rows(stored->rows);
    m_handles = m_vault->handles(rows, stored->seen, policy->leeway, m_handles);
    if (const auto next = KeyRing::build(rows, stored->seen, *policy, m_handles))
        publish(next);
    else
        qCCritical(lcKeys) << "The stored signing keys cannot be used; those known before stay in use.";

    tellWhereBehind(stored->seen);
    const Instant now = std::max(m_clock.now(), stored->seen);
    const std::optional<Instant> change = nextChange(rows, stored->seen, policy->leeway);
    Instant wake = change.value_or(now + heartbeat);
    if (const auto plan = plannedKey(rows, now, *policy)) {
        if (plan->announceAt <= now)
            makeScheduledKey();
        else
            wake = std::min(wake, plan->announceAt);
    }
    setTimer(wake);
}

void KeyService::publish(const std::shared_ptr<const KeyRing> &ring)
{
    const auto before = m_ring.load();
    if (before && before->keys() == ring->keys() && before->maxAge() == ring->maxAge() &&
        before->instant() == ring->instant())
        return;
    failurePoint("keys.before-ring");
    m_ring.store(ring);
    if (!before || before->activeKid() != ring->activeKid())
        qCInfo(lcKeys).noquote() << "The active signing key is" << ring->activeKid().toText() << "now.";
    Q_EMIT ringChanged();
}

void KeyService::tellWhereBehind(Instant seen)
{
    const bool behind = seen - m_clock.now() > worthTelling;
    if (behind && !m_behind) {
        qCWarning(lcKeys).noquote() << "The clock is behind: the database has seen" << toIso8601(seen)
                                    << "already. Until then keys stay as they are, and no scheduled one activates.";
    }
    m_behind = behind;
}

void KeyService::setTimer(Instant next)
{
    const Duration delay = std::clamp(next - m_clock.now(), Duration(1), heartbeat);
    QMetaObject::invokeMethod(this, [this, delay] { m_timer.start(delay); }, Qt::QueuedConnection);
}

void KeyService::makeScheduledKey()
{
    if (m_stopping || m_makingKey.exchange(true))
        return;
    m_operations.start([this] {
        const auto policy = m_policy.load();
        const auto fresh = m_vault->generate(*policy);
        const auto made = !fresh ? std::unexpected(fresh.error())
                                 : m_ledger.commit(policy->leeway, Actor{},
                                       [&](KeyRows rows, Instant now) -> Result<KeyChanges, KeyError> {
                                           return announceScheduled(rows, now, *policy, *fresh);
                                       });
        m_makingKey = false;
        if (made)
            queueStep();
        else
            qCCritical(lcKeys) << "The next signing key could not be made, and will be tried again:"
                               << made.error().detail;
    });
}

void KeyService::coverExpiry(store::Connection &connection, const KeyId &kid, Instant expiry) const
{
    const auto known = ring();
    const Instant wall = m_clock.now();
    // Where the wall clock is behind key time, the key must stay for as long as the wall clock needs to get to
    // `expiry`.
    const Duration behind = std::max(known->instant() - wall, Duration::zero());
    if (known->activeKid() == kid && expiry + behind <= known->activeHorizon())
        return;
    store::KeyRepository keys(connection);
    const QList<store::KeyRow> rows = keys.all();
    const Instant now = std::max(wall, keys.latestInstantSeen().value_or(wall));
    const auto policy = m_policy.load();
    const auto row = std::ranges::find(rows, kid, &store::KeyRow::kid);
    const KeyState state = row == rows.end() ? KeyState::Removed : stateAt(rows, *row, now, policy->leeway);
    if (state != KeyState::Active && state != KeyState::Retired)
        throw store::StoreFailure(
            {store::StoreError::Conflict, QStringLiteral("The key %1 must not sign any more.").arg(kid.toText())});
    const Instant needed = expiry + (now - wall);
    if (row->expiryHorizon < needed)
        keys.raiseExpiryHorizon(kid, horizonFor(needed, *policy));
}

} // namespace tessera::keys
