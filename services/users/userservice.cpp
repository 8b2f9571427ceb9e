// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/userservice.h"

#include "crypto/random.h"
#include "store/auditrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"
#include "users/newpassword.h"
#include "users/userchanges.h"
#include "users/userfields.h"

#include <QJsonArray>

namespace tessera::users {

namespace {

using Outcome = store::UserRepository::Outcome;

template <typename T>
Future<UserResult<T>> atOnce(UserFailure failure)
{
    return readyFuture(UserResult<T>(std::unexpected(std::move(failure))));
}

template <typename T>
UserResult<T> fromStore(Result<T, store::StoreError> result)
{
    if (!result)
        return std::unexpected(UserFailure{UserError::Unavailable, result.error().detail, {}, {}});
    return std::move(*result);
}

/// For jobs that may themselves refuse.
template <typename T>
Future<UserResult<T>> flattened(const Future<Result<UserResult<T>, store::StoreError>> &future)
{
    return future.then([](Result<UserResult<T>, store::StoreError> result) {
        return result
                   ? std::move(*result)
                   : UserResult<T>(std::unexpected(UserFailure{UserError::Unavailable, result.error().detail, {}, {}}));
    });
}

Future<UserResult<store::UserRow>> insert(store::Database &database, store::UserRow row, const AuditEvent &audit)
{
    return flattened(
        database.write([row = std::move(row), audit](store::Connection &connection) -> UserResult<store::UserRow> {
            store::UserRepository users(connection);
            if (users.find(row.id) || users.insert(row) != Outcome::Done)
                return std::unexpected(emailTaken());
            store::AuditRepository(connection).append(audit);
            return row;
        }));
}

} // namespace

UserService::UserService(store::Database &database, HashingPool &pool, const Clock &clock,
    const Snapshot<PasswordPolicy> &policy, const Snapshot<crypto::Argon2Parameters> &parameters)
    : m_database(database)
    , m_pool(pool)
    , m_clock(clock)
    , m_policy(policy)
    , m_parameters(parameters)
{
    m_importer.setMaxThreadCount(1);
}

UserService::~UserService()
{
    *m_closing = true;
    m_importer.waitForDone();
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_underWay == 0; });
}

UserService::Changed UserService::awaited(const Changed &answer)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_underWay;
    }
    auto promise = std::make_shared<Promise<UserResult<store::UserRow>>>();
    Changed given = promise->future();
    answer.then([this, promise](const UserResult<store::UserRow> &result) {
        promise->finish(result);              // what continues from it runs in here
        const std::scoped_lock lock(m_mutex); // held while notifying: the destructor may be waiting
        --m_underWay;
        m_ended.notify_all();
    });
    return given;
}

UserResult<store::UserPage> UserService::list(const store::UserQuery &query) const
{
    return fromStore(
        m_database.read([&](store::Connection &connection) { return store::UserRepository(connection).list(query); }));
}

UserResult<store::UserRow> UserService::find(const UserId &id) const
{
    return fromStore(m_database.read([&](store::Connection &connection) {
        return store::UserRepository(connection).find(id);
    })).and_then([](std::optional<store::UserRow> row) { return foundUser(std::move(row)); });
}

UserResult<store::UserRow> UserService::findByEmail(const EmailAddress &email) const
{
    return fromStore(m_database.read([&](store::Connection &connection) {
        return store::UserRepository(connection).findByEmail(email);
    })).and_then([](std::optional<store::UserRow> row) { return foundUser(std::move(row)); });
}

UserResult<QStringList> UserService::roles() const
{
    return fromStore(
        m_database.read([](store::Connection &connection) { return store::UserRepository(connection).roles(); }));
}

UserResult<store::UserCounts> UserService::counts() const
{
    return fromStore(m_database.read([now = m_clock.now()](store::Connection &connection) {
        return store::UserRepository(connection).counts(now);
    }));
}

UserResult<QHash<QString, Instant>> UserService::lockedAmong(const QStringList &addresses) const
{
    return fromStore(m_database.read([&, now = m_clock.now()](store::Connection &connection) {
        return store::LockRepository(connection).lockedAmong(addresses, now);
    }));
}

PasswordAssessment UserService::assessPassword(const QString &password, const QString &email, const QString &name) const
{
    return users::assessPassword(*m_policy.load(), password, passwordHints(email, name));
}

Future<UserResult<store::UserRow>> UserService::add(const NewUser &user, const Actor &actor, PasswordRules rules)
{
    const std::expected<QString, QString> name = checkedName(user.name);
    if (!name)
        return atOnce<store::UserRow>({UserError::InvalidName, name.error(), {}, {}});
    const std::expected<QStringList, QString> roles = checkedRoles(user.roles);
    if (!roles)
        return atOnce<store::UserRow>({UserError::InvalidRole, roles.error(), {}, {}});
    // Spares a hash; what decides is the insert.
    const UserResult<store::UserRow> present = findByEmail(user.email);
    if (present)
        return atOnce<store::UserRow>(emailTaken());
    if (present.error().code != UserError::NotFound)
        return atOnce<store::UserRow>(present.error());

    const Instant now = m_clock.now();
    store::UserRow row{.id = UserId::fromRandom(crypto::randomBytes(16)),
        .email = user.email,
        .name = *name,
        .emailVerified = user.emailVerified,
        .isActive = user.isActive,
        .passwordHash = {},
        .roles = *roles,
        .createdAt = now,
        .updatedAt = now,
        .passwordChangedAt = now,
        .lastSignInAt = {}};
    const AuditEvent audit = userEvent(m_clock, QStringLiteral("user.added"), row.id, actor, describe(row));
    if (!user.password)
        return insert(m_database, std::move(row), audit);
    return awaited(hashNewPassword(m_pool, *user.password, row, rules, m_policy, m_parameters)
            .then([&database = m_database, row, audit](const UserResult<QString> &hashed) mutable {
                if (!hashed)
                    return atOnce<store::UserRow>(hashed.error());
                row.passwordHash = *hashed;
                return insert(database, std::move(row), audit);
            }));
}

Future<UserResult<store::UserRow>> UserService::restore(const store::UserRow &user, const Actor &actor)
{
    return insert(
        m_database, user, userEvent(m_clock, QStringLiteral("user.restored"), user.id, actor, describe(user)));
}

Future<UserResult<store::UserRow>> UserService::edit(const UserId &id, const UserEdit &edit, const Actor &actor)
{
    UserEdit checked = edit;
    if (edit.name) {
        const std::expected<QString, QString> name = checkedName(*edit.name);
        if (!name)
            return atOnce<store::UserRow>({UserError::InvalidName, name.error(), {}, {}});
        checked.name = *name;
    }
    if (edit.roles) {
        const std::expected<QStringList, QString> roles = checkedRoles(*edit.roles);
        if (!roles)
            return atOnce<store::UserRow>({UserError::InvalidRole, roles.error(), {}, {}});
        checked.roles = *roles;
    }
    const AuditEvent audit = userEvent(m_clock, QStringLiteral("user.edited"), id, actor);
    return flattened(
        m_database.write([id, checked, audit](store::Connection &connection) -> UserResult<store::UserRow> {
            store::UserRepository users(connection);
            const std::optional<store::UserRow> before = users.find(id);
            if (!before)
                return std::unexpected(userNotFound());
            store::UserRow after = edited(*before, checked, audit.at);
            AuditEvent event = audit;
            event.details = difference(*before, after);
            if (event.details.isEmpty())
                return *before;
            if (users.update(after) != Outcome::Done)
                return std::unexpected(emailTaken());
            store::AuditRepository(connection).append(event);
            return after;
        }));
}

Future<UserResult<store::UserRow>> UserService::setPassword(
    const UserId &id, const QString &password, const Actor &actor, PasswordRules rules)
{
    const UserResult<store::UserRow> user = find(id);
    if (!user)
        return atOnce<store::UserRow>(user.error());
    return replacePassword(*user, password, actor, rules, {});
}

Future<UserResult<store::UserRow>> UserService::changePassword(
    const store::UserRow &verified, const QString &password, const Actor &actor, const SessionId &own)
{
    return replacePassword(verified, password, actor, PasswordRules::Enforce, own);
}

UserService::Changed UserService::replacePassword(const store::UserRow &user, const QString &password,
    const Actor &actor, PasswordRules rules, const std::optional<SessionId> &own)
{
    const AuditEvent audit = userEvent(m_clock, QStringLiteral("user.password-set"), user.id, actor);
    return awaited(hashNewPassword(m_pool, password, user, rules, m_policy, m_parameters)
            .then([&database = m_database, id = user.id, verifiedAt = user.passwordChangedAt, audit, own](
                      const UserResult<QString> &hashed) {
                if (!hashed)
                    return atOnce<store::UserRow>(hashed.error());
                return flattened(database.write([id, verifiedAt, audit, own, hash = *hashed](
                                                    store::Connection &connection) -> UserResult<store::UserRow> {
                    store::UserRepository users(connection);
                    const std::optional<store::UserRow> before = users.find(id);
                    if (!before)
                        return std::unexpected(userNotFound());
                    if (own && (!before->isActive || before->passwordChangedAt != verifiedAt))
                        return std::unexpected(passwordOutdated());
                    (void)users.setPasswordHash(id, hash, audit.at);
                    store::LockRepository(connection).clear(before->email.folded());
                    AuditEvent event = audit;
                    event.details = {{QStringLiteral("sessions_ended"),
                        store::SessionRepository(connection)
                            .revokeAllOfUser(id, audit.at, QStringLiteral("password changed"), own)}};
                    store::AuditRepository(connection).append(event);
                    return foundUser(users.find(id));
                }));
            }));
}

Future<UserResult<store::UserRow>> UserService::setActive(const UserId &id, bool active, const Actor &actor)
{
    const AuditEvent audit =
        userEvent(m_clock, active ? QStringLiteral("user.enabled") : QStringLiteral("user.disabled"), id, actor);
    return flattened(m_database.write([id, active, audit](store::Connection &connection) -> UserResult<store::UserRow> {
        store::UserRepository users(connection);
        const std::optional<store::UserRow> before = users.find(id);
        if (!before)
            return std::unexpected(userNotFound());
        if (before->isActive == active)
            return *before;
        (void)users.setActive(id, active, audit.at);
        AuditEvent event = audit;
        if (!active) {
            event.details = {{QStringLiteral("sessions_ended"),
                store::SessionRepository(connection).revokeAllOfUser(id, audit.at, QStringLiteral("user disabled"))}};
        }
        store::AuditRepository(connection).append(event);
        return foundUser(users.find(id));
    }));
}

Future<UserResult<bool>> UserService::unlock(const EmailAddress &email, const Actor &actor)
{
    const Instant now = m_clock.now();
    return flattened(m_database.write([email, actor, now](store::Connection &connection) -> UserResult<bool> {
        const std::optional<store::UserRow> user = store::UserRepository(connection).findByEmail(email);
        const bool any = store::LockRepository(connection).clear(email.folded());
        store::AuditRepository(connection)
            .append({.at = now,
                .action = QStringLiteral("user.unlocked"),
                .actor = actor.name,
                .subject = user ? user->id.toText() : QString(),
                .succeeded = true,
                .address = actor.address,
                .requestId = actor.requestId,
                .details = {{QStringLiteral("email"), email.toText()}}});
        return any;
    }));
}

Future<UserResult<store::UserRow>> UserService::remove(const UserId &id, const Actor &actor)
{
    const AuditEvent audit = userEvent(m_clock, QStringLiteral("user.deleted"), id, actor);
    return flattened(m_database.write([id, audit](store::Connection &connection) -> UserResult<store::UserRow> {
        store::UserRepository users(connection);
        const std::optional<store::UserRow> row = users.find(id);
        if (!row || !users.remove(id))
            return std::unexpected(userNotFound());
        AuditEvent event = audit;
        event.details = describe(*row);
        store::LockRepository(connection).clear(row->email.folded());
        store::AuditRepository(connection).append(event);
        return *row;
    }));
}

} // namespace tessera::users
