// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/snapshot.h"
#include "crypto/passwordhash.h"
#include "store/database.h"
#include "store/userrow.h"
#include "users/addressthrottle.h"
#include "users/attemptqueue.h"
#include "users/hashingpool.h"
#include "users/signinpolicy.h"

#include <array>
#include <expected>

namespace tessera::users {

enum class SignInError {
    /// Unknown user, wrong password, disabled user: nobody outside learns which. Answer 401.
    Refused,
    /// Too many failures: answer 429 with Retry-After.
    Throttled,
    /// Too many wait for a hash: answer 503 with Retry-After.
    Busy,
    /// The database failed; the log says why. Answer 503.
    Unavailable,
};

struct SignInRefusal
{
    SignInError code{};
    /// A sentence for a person; the same for all that are Refused.
    QString detail;
    /// For Throttled and Busy, more than zero.
    Duration retryAfter{0};
    /// Whose address was typed, where that was looked up and there is such a user: for the log, never for the client.
    std::optional<UserId> user = {};
};

/// What everybody is told who is not let in.
[[nodiscard]] SignInRefusal refusedSignIn();

using SignInOutcome = std::expected<store::UserRow, SignInRefusal>;

struct Credentials
{
    EmailAddress email;
    /// As typed; prepared here (RFC 8265).
    QString password;
};

/// Where an attempt comes from.
struct AttemptContext
{
    QString address;
    QString requestId;
    /// Who is said to have tried, in the audit log.
    QString actor = QStringLiteral("anonymous");
};

/// Decides whether an email address and a password belong to an active user. Unknown user, wrong password and disabled
/// user cost the same work (one read, one Argon2id evaluation with the current parameters, one write) and give the same
/// answer; after a change of the parameters a user's hash costs what it was made with until the next sign-in. Failures
/// are counted under the address that was typed, whether there is such a user or not, in the database, so that neither
/// a restart nor another process forgets a lock; and under the client's address, in memory. Refusals are audited (the
/// reason stands there only); accepted ones by who acts on them.
///
/// Owned by the composition root, outlived by everything that it was given; any thread may call it. Futures are always
/// finished, on a thread of the hashing pool or the store. Destroy it after the last call and before pool and database;
/// it waits for the attempts that are under way.
class Authenticator final
{
public:
    Authenticator(store::Database &database, HashingPool &pool, const Clock &clock,
        const Snapshot<SignInPolicy> &policy, const Snapshot<crypto::Argon2Parameters> &parameters);
    ~Authenticator();
    Authenticator(const Authenticator &) = delete;
    Authenticator &operator=(const Authenticator &) = delete;

    static constexpr QLatin1StringView signInPurpose{"signin"};

    /// Gives the user as it was read before the password was verified: who begins a session looks again whether the
    /// user is still there and active, as TokenIssuer does. `purpose` is the noun in the audit log: `signin.refused`.
    /// Reads in the calling thread. A hash made with other parameters than the current ones is replaced when the
    /// password is right.
    [[nodiscard]] Future<SignInOutcome> authenticate(
        const Credentials &credentials, const AttemptContext &context, const QString &purpose = QString(signInPurpose));

    /// How many Argon2id verifications were made since the start.
    [[nodiscard]] quint64 evaluations() const { return m_evaluations; }
    /// How many sign-ins (not what else asks for a password) were let in since the start, and how many were refused so.
    [[nodiscard]] quint64 signInsAccepted() const { return m_signIns.front(); }
    [[nodiscard]] quint64 signInsRefused(SignInError why) const { return m_signIns.at(1 + size_t(why)); }

private:
    struct Attempt;
    using AttemptPtr = std::shared_ptr<Attempt>;

    /// Judges an attempt that is under way: lets it go on, makes it wait or ends it. False when it has ended.
    bool judge(const AttemptPtr &attempt);
    void verify(const AttemptPtr &attempt);
    void accept(const AttemptPtr &attempt, const QString &newHash);
    void refuse(const AttemptPtr &attempt, const QString &reason);
    void end(const AttemptPtr &attempt, SignInOutcome outcome);
    void finish(const AttemptPtr &attempt, SignInOutcome outcome);

    store::Database &m_database;
    HashingPool &m_pool;
    const Clock &m_clock;
    const Snapshot<SignInPolicy> &m_policy;
    const Snapshot<crypto::Argon2Parameters> &m_parameters;
    AddressThrottle m_addresses;
    AttemptQueue m_attempts;
    std::atomic<quint64> m_evaluations = 0;
    std::atomic<quint64> m_failures = 0;
    std::array<std::atomic<quint64>, 2 + size_t(SignInError::Unavailable)> m_signIns{};
    std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_underWay = 0;
};

} // namespace tessera::users
