// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/snapshot.h"
#include "crypto/passwordhash.h"
#include "store/database.h"
#include "store/lockrepository.h"
#include "store/userrow.h"
#include "users/actor.h"
#include "users/hashingpool.h"
#include "users/passwordpolicy.h"
#include "users/userexchange.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <expected>
#include <mutex>

namespace tessera::users {

enum class UserError {
    NotFound,
    EmailTaken,
    /// `detail` says why; the rules are those of userfields.h.
    InvalidName,
    InvalidRole,
    /// The document of an import cannot be read; `detail` says why.
    InvalidDocument,
    /// The import was told to stop, and nothing was added.
    Cancelled,
    /// `broken` has every rule.
    PasswordRefused,
    /// The password that was verified is not the user's any more, or the user was disabled.
    PasswordOutdated,
    /// Too many wait for a hash: ask again after `retryAfter`.
    Busy,
    /// The database failed; `detail` says how, for the log and the console, not for a client.
    Unavailable,
};

struct UserFailure
{
    UserError code{};
    QString detail;
    QList<BrokenRule> broken;
    Duration retryAfter{0};
};

template <typename T>
using UserResult = std::expected<T, UserFailure>;

struct NewUser
{
    EmailAddress email;
    QString name;
    QStringList roles;
    /// As typed. Nothing: nobody can sign in until one is set.
    std::optional<QString> password;
    bool emailVerified = false;
    bool isActive = true;
};

/// What is to be changed in a user; nothing: stays.
struct UserEdit
{
    std::optional<EmailAddress> email;
    std::optional<QString> name;
    std::optional<bool> emailVerified;
    std::optional<QStringList> roles;
};

/// Whether a password has to follow the policy; an installation's own demonstration user need not.
enum class PasswordRules { Enforce, Skip };

/// The users of an installation: who they are, what they may do, how they come and go. Every change is audited with its
/// actor, in the transaction that makes it. Owned by the composition root, outlived by everything that it was given;
/// any thread may call it. Reads block the calling thread for one query; futures are always finished, from a thread of
/// the hashing pool, of the store or of this service.
class UserService final
{
public:
    UserService(store::Database &database, HashingPool &pool, const Clock &clock,
        const Snapshot<PasswordPolicy> &policy, const Snapshot<crypto::Argon2Parameters> &parameters);
    /// Ends imports under way after what they have begun to write, and waits for passwords that are being set, with
    /// what continues from that without a context.
    ~UserService();
    UserService(const UserService &) = delete;
    UserService &operator=(const UserService &) = delete;

    [[nodiscard]] UserResult<store::UserPage> list(const store::UserQuery &query) const;
    [[nodiscard]] UserResult<store::UserRow> find(const UserId &id) const;
    [[nodiscard]] UserResult<store::UserRow> findByEmail(const EmailAddress &email) const;
    /// Every role that somebody has, sorted.
    [[nodiscard]] UserResult<QStringList> roles() const;
    [[nodiscard]] UserResult<store::UserCounts> counts() const;
    /// Until when those of these email addresses (case folded, of users or not) are locked that are so now.
    [[nodiscard]] UserResult<QHash<QString, Instant>> lockedAmong(const QStringList &addresses) const;

    /// What there is to say of a password for a person of that email and name, each as far as it is known yet; may take
    /// some milliseconds.
    [[nodiscard]] PasswordAssessment assessPassword(
        const QString &password, const QString &email, const QString &name) const;

    /// Audited as `user.added`. Of any number of calls with one email address, one succeeds.
    [[nodiscard]] Future<UserResult<store::UserRow>> add(
        const NewUser &user, const Actor &actor, PasswordRules rules = PasswordRules::Enforce);

    /// `user.edited`, with old and new values. Gives the user as it is then.
    [[nodiscard]] Future<UserResult<store::UserRow>> edit(const UserId &id, const UserEdit &edit, const Actor &actor);

    /// `user.password-set`. Ends every session of the user in the same transaction, and lifts a lock.
    [[nodiscard]] Future<UserResult<store::UserRow>> setPassword(
        const UserId &id, const QString &password, const Actor &actor, PasswordRules rules = PasswordRules::Enforce);

    /// The same by the user, whose current password was just verified against that row; `own` is the session that goes
    /// on. Refused with PasswordOutdated where the password was changed or the user disabled meanwhile, so that who
    /// knows an old password cannot overtake who sets a new one.
    [[nodiscard]] Future<UserResult<store::UserRow>> changePassword(
        const store::UserRow &verified, const QString &password, const Actor &actor, const SessionId &own);

    /// `user.enabled`, `user.disabled`; disabling ends every session. Nothing happens where it is so already.
    [[nodiscard]] Future<UserResult<store::UserRow>> setActive(const UserId &id, bool active, const Actor &actor);

    /// `user.unlocked`. Forgets the failures under that address, whether there is such a user or not; gives whether
    /// there were any.
    [[nodiscard]] Future<UserResult<bool>> unlock(const EmailAddress &email, const Actor &actor);

    /// `user.deleted`. Gives what restore() needs to undo it; the sessions are gone for good.
    [[nodiscard]] Future<UserResult<store::UserRow>> remove(const UserId &id, const Actor &actor);

    /// `user.restored`: puts back a user that was deleted, with its id and password.
    [[nodiscard]] Future<UserResult<store::UserRow>> restore(const store::UserRow &user, const Actor &actor);

    /// Adds users from a document, each audited as `user.added`. Where a line is refused nothing is added, unless
    /// `options` say to leave it out. Sign-ins go on meanwhile; passwords take their share of the hashing pool.
    [[nodiscard]] Future<UserResult<ImportReport>> import(
        const QByteArray &document, ExchangeFormat format, const ImportOptions &options, const Actor &actor);

    /// Every user, without password hashes, sorted by email address; `users.exported`.
    [[nodiscard]] Future<UserResult<QByteArray>> exportAll(ExchangeFormat format, const Actor &actor);

private:
    using Changed = Future<UserResult<store::UserRow>>;

    /// Gives that answer on, and lets the end of this object wait for it.
    [[nodiscard]] Changed awaited(const Changed &answer);
    /// `own`: the session that goes on, of the user who was verified against that row.
    [[nodiscard]] Changed replacePassword(const store::UserRow &user, const QString &password, const Actor &actor,
        PasswordRules rules, const std::optional<SessionId> &own);

    // What runs on other threads and is not awaited holds these references, never this object, and may outlive it.
    store::Database &m_database;
    HashingPool &m_pool;
    const Clock &m_clock;
    const Snapshot<PasswordPolicy> &m_policy;
    const Snapshot<crypto::Argon2Parameters> &m_parameters;
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_importer;
    std::mutex m_mutex; // guards how many answers are under way
    std::condition_variable m_ended;
    int m_underWay = 0;
};

} // namespace tessera::users
