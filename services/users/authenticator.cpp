// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/authenticator.h"

#include "store/auditrepository.h"
#include "store/lockrepository.h"
#include "store/userrepository.h"
#include "users/dummyhash.h"
#include "users/preparedpassword.h"

#include <QLoggingCategory>

namespace tessera::users {

namespace {

Q_LOGGING_CATEGORY(signIn, "tessera.users.signin")

/// After so many failures, those of addresses that nobody tries any more are removed.
constexpr quint64 failuresBetweenPurges = 256;

FailureHistory historyOf(const std::optional<store::LockRow> &row)
{
    if (!row)
        return {};
    return {.failures = int(row->failures),
        .firstFailureAt = row->lastFailureAt,
        .lastFailureAt = row->lastFailureAt,
        .lockedUntil = row->lockedUntil};
}

SignInRefusal throttled(Duration wait)
{
    return {
        SignInError::Throttled, QStringLiteral("There were too many failed attempts; wait before the next one."), wait};
}

SignInRefusal busy(Duration wait)
{
    return {SignInError::Busy, QStringLiteral("Too many people sign in at the moment; try again in a moment."), wait};
}

SignInRefusal unavailable()
{
    return {
        SignInError::Unavailable, QStringLiteral("Signing in is not possible at the moment."), std::chrono::seconds(1)};
}

SignInRefusal withoutHash(HashingError error, const HashingPool &pool)
{
    return error == HashingError::Busy ? busy(pool.expectedWait()) : unavailable();
}

/// What the services did because of this refusal.
AuditEvent consequence(AuditEvent refusal, const QString &action, const QString &subject, const QJsonObject &details)
{
    refusal.action = action;
    refusal.subject = subject;
    refusal.actor = QStringLiteral("system");
    refusal.succeeded = true;
    refusal.details = details;
    return refusal;
}

} // namespace

SignInRefusal refusedSignIn()
{
    return {SignInError::Refused, QStringLiteral("The email address or the password is not right."), {}};
}

struct Authenticator::Attempt
{
    EmailAddress email;
    crypto::SecretBytes password;
    AttemptContext context;
    QString purpose;
    Promise<SignInOutcome> promise{};
    std::optional<store::UserRow> user{};
    /// Failures under this address were on record when the attempt was judged.
    bool hasFailures = false;
};

Authenticator::Authenticator(store::Database &database, HashingPool &pool, const Clock &clock,
    const Snapshot<SignInPolicy> &policy, const Snapshot<crypto::Argon2Parameters> &parameters)
    : m_database(database)
    , m_pool(pool)
    , m_clock(clock)
    , m_policy(policy)
    , m_parameters(parameters)
    , m_attempts(pool.capacity())
{
}

Authenticator::~Authenticator()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_underWay == 0; });
}

Future<SignInOutcome> Authenticator::authenticate(
    const Credentials &credentials, const AttemptContext &context, const QString &purpose)
{
    auto attempt =
        std::make_shared<Attempt>(credentials.email, preparePassword(credentials.password), context, purpose);
    Future<SignInOutcome> future = attempt->promise.future();
    {
        const std::scoped_lock lock(m_mutex);
        ++m_underWay;
    }
    const Duration wait = m_addresses.waitBeforeAttempt(context.address, addressRules(*m_policy.load()), m_clock.now());
    if (wait > Duration{0}) {
        finish(attempt, std::unexpected(throttled(wait)));
        return future;
    }
    (void)m_attempts.enter(attempt->email.folded());
    if (!judge(attempt))
        m_attempts.leave(attempt->email.folded());
    return future;
}

bool Authenticator::judge(const AttemptPtr &attempt)
{
    const QString &key = attempt->email.folded();
    for (;;) {
        // Asked before the failures are read: one that ends in between is counted twice, never not at all.
        const int others = m_attempts.others(key);
        FailureHistory history;
        const auto read = m_database.read([&](store::Connection &connection) {
            attempt->user = store::UserRepository(connection).findByEmail(attempt->email);
            history = historyOf(store::LockRepository(connection).find(key));
        });
        if (!read) {
            qCCritical(signIn, "A sign-in could not be judged: %ls", qUtf16Printable(read.error().detail));
            finish(attempt, std::unexpected(unavailable()));
            return false;
        }
        attempt->hasFailures = history != FailureHistory{};
        const std::optional<Duration> wait =
            waitBeforeAttempt(history, accountRules(*m_policy.load()), others, m_clock.now());
        if (wait == Duration{0}) {
            verify(attempt);
            return true;
        }
        if (wait) {
            finish(attempt, std::unexpected(throttled(*wait)));
            return false;
        }
        switch (m_attempts.stepBack(key, [this, attempt] { return judge(attempt); })) {
        case AttemptQueue::StepBack::Waits: return true;
        case AttemptQueue::StepBack::Full: finish(attempt, std::unexpected(busy(m_pool.expectedWait()))); return true;
        case AttemptQueue::StepBack::Alone: break;
        }
    }
}

void Authenticator::verify(const AttemptPtr &attempt)
{
    struct Verdict
    {
        crypto::PasswordCheck check;
        QString newHash;
    };
    const auto task = [this, attempt] {
        const crypto::Argon2Parameters parameters = *m_parameters.load();
        const std::optional<store::UserRow> &user = attempt->user;
        const bool hasHash = user && !user->passwordHash.isEmpty();
        // Made in every case, so that only the verification itself depends on whether there is a user.
        const QString dummy = dummyHash(parameters);
        ++m_evaluations;
        Verdict verdict{
            crypto::verifyPassword(attempt->password.view(), hasHash ? user->passwordHash : dummy, parameters), {}};
        if (verdict.check.matches && verdict.check.needsRehash && user && user->isActive)
            verdict.newHash = crypto::hashPassword(attempt->password.view(), parameters);
        return verdict;
    };
    m_pool.run(task).then([this, attempt](const Result<Verdict, HashingError> &verdict) {
        if (!verdict)
            end(attempt, std::unexpected(withoutHash(verdict.error().code, m_pool)));
        else if (!attempt->user)
            refuse(attempt, QStringLiteral("unknown user"));
        else if (!verdict->check.matches)
            refuse(attempt, attempt->user->passwordHash.isEmpty() ? QStringLiteral("no password set")
                                                                  : QStringLiteral("wrong password"));
        else if (!attempt->user->isActive)
            refuse(attempt, QStringLiteral("disabled user"));
        else
            accept(attempt, verdict->newHash);
    });
}

void Authenticator::accept(const AttemptPtr &attempt, const QString &newHash)
{
    if (newHash.isEmpty() && !attempt->hasFailures) {
        end(attempt, *attempt->user);
        return;
    }
    const auto job = [user = *attempt->user, newHash](store::Connection &connection) {
        store::LockRepository(connection).clear(user.email.folded());
        return !newHash.isEmpty() && store::UserRepository(connection).rehash(user.id, user.passwordHash, newHash);
    };
    m_database.write(job).then([this, attempt, newHash](const Result<bool, store::StoreError> &rehashed) {
        if (!rehashed) {
            qCCritical(signIn, "A sign-in could not be recorded: %ls", qUtf16Printable(rehashed.error().detail));
            end(attempt, std::unexpected(unavailable()));
            return;
        }
        if (*rehashed)
            attempt->user->passwordHash = newHash;
        end(attempt, *attempt->user);
    });
}

void Authenticator::refuse(const AttemptPtr &attempt, const QString &reason)
{
    const Instant now = m_clock.now();
    const SignInPolicy policy = *m_policy.load();
    const bool slowsAddress = m_addresses.recordFailure(attempt->context.address, addressRules(policy), now);
    const bool purges = ++m_failures % failuresBetweenPurges == 0;

    AuditEvent event{.at = now,
        .action = attempt->purpose + QStringLiteral(".refused"),
        .actor = attempt->context.actor,
        .subject = attempt->user ? attempt->user->id.toText() : QString(),
        .succeeded = false,
        .address = attempt->context.address,
        .requestId = attempt->context.requestId,
        .details = {{QStringLiteral("email"), attempt->email.toText()}, {QStringLiteral("reason"), reason}}};
    const auto job = [event = std::move(event), key = attempt->email.folded(), rules = accountRules(policy), now,
                         purges, slowsAddress](store::Connection &connection) {
        store::LockRepository locks(connection);
        store::AuditRepository audit(connection);
        const FailureHistory before = historyOf(locks.find(key));
        const FailureHistory after = withFailure(before, rules, now);
        if (after.failures == 1)
            locks.clear(key); // what was there is forgotten
        (void)locks.recordFailure(key, after.lastFailureAt);
        audit.append(event);
        if (after.lockedUntil && after.lockedUntil != before.lockedUntil) {
            locks.lock(key, after.lastFailureAt, *after.lockedUntil);
            audit.append(consequence(event, QStringLiteral("user.locked"), event.subject,
                {{QStringLiteral("email"), event.details.value(QStringLiteral("email"))},
                    {QStringLiteral("until"), toIso8601(*after.lockedUntil)}}));
        }
        if (slowsAddress)
            audit.append(
                consequence(event, QStringLiteral("address.throttled"), AddressThrottle::clientOf(event.address), {}));
        if (purges)
            locks.purge(now - rules.lockFor);
    };
    m_database.write(job).then([this, attempt](const Result<void, store::StoreError> &written) {
        if (!written)
            qCCritical(signIn, "A refused sign-in could not be recorded: %ls", qUtf16Printable(written.error().detail));
        end(attempt, std::unexpected(written ? refusedSignIn() : unavailable()));
    });
}

void Authenticator::end(const AttemptPtr &attempt, SignInOutcome outcome)
{
    m_attempts.leave(attempt->email.folded());
    finish(attempt, std::move(outcome));
}

void Authenticator::finish(const AttemptPtr &attempt, SignInOutcome outcome)
{
    attempt->password = {};
    if (attempt->purpose == signInPurpose)
        ++m_signIns.at(outcome ? 0 : 1 + size_t(outcome.error().code));
    if (!outcome && attempt->user)
        outcome.error().user = attempt->user->id;
    attempt->promise.finish(std::move(outcome));
    const std::scoped_lock lock(m_mutex); // held while telling, so that nobody destroys what tells
    --m_underWay;
    m_ended.notify_all();
}

} // namespace tessera::users
