// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/administratorcheck.h"
#include "admin/answer.h"
#include "admin/reading.h"
#include "admin/removedusers.h"
#include "admin/uservalues.h"
#include "crypto/secretbytes.h"
#include "users/userservice.h"

namespace tessera::admin {

/// What an administrator can do with users. A user is named by id or email address. Every change is audited with who
/// asked for it. Any thread may call; part of AdminApi.
class UserAdmin final
{
public:
    /// References must outlive it.
    UserAdmin(Reading &reading, store::Database &database, users::UserService &users,
        users::Authenticator &authenticator, const Clock &clock, const users::Actor &actor);

    [[nodiscard]] Answer<UserPage> list(const UserQuery &query);
    [[nodiscard]] Answer<UserCounts> counts();
    /// Every role that somebody has, sorted.
    [[nodiscard]] Answer<QStringList> roles();
    [[nodiscard]] Answer<User> show(const QString &user);

    /// Refused with every password rule that is broken.
    [[nodiscard]] Answer<User> add(const NewUser &user, crypto::SecretBytes password);
    /// With a random password of 120 bits, which is given once and kept nowhere.
    [[nodiscard]] Answer<GeneratedPassword> addWithGeneratedPassword(const NewUser &user);
    [[nodiscard]] Answer<User> edit(const QString &user, const UserChange &change);
    /// Ends every session of the user, and lifts a lock.
    [[nodiscard]] Answer<User> setPassword(const QString &user, crypto::SecretBytes password);
    [[nodiscard]] Answer<GeneratedPassword> generatePassword(const QString &user);
    /// Disabling ends every session.
    [[nodiscard]] Answer<User> setEnabled(const QString &user, bool enabled);
    [[nodiscard]] Answer<User> unlock(const QString &user);
    /// Gives the user as it was.
    [[nodiscard]] Answer<User> remove(const QString &user);
    /// Puts back a user that was removed through this object, with id, password and roles; its sessions stay ended.
    /// Refused where that was more than 100 removals ago, and while somebody else has the email address.
    [[nodiscard]] Answer<User> undoRemove(const UserId &user);

    /// What add() or setPassword() would say against a password, and how good it is. Email address and name may be
    /// unfinished: they are what an attacker would try first.
    [[nodiscard]] Answer<PasswordAssessment> assessPassword(
        crypto::SecretBytes password, const QString &email, const QString &name);
    /// Whether this is the password of an enabled user with the role `admin`; audited as `admin.confirmed` or
    /// `admin.refused`. Refused with a way out where too many attempts failed, and where nobody has that role.
    [[nodiscard]] Answer<bool> confirmAdministrator(const QString &email, crypto::SecretBytes password);

    /// Columns `email`, `name`, `email_verified`, `is_active`, `roles`, `password` or `password_hash`; all but the
    /// first may be missing. `progress` may be null; Refused where it was told to stop in time.
    [[nodiscard]] Answer<ImportReport> importUsers(const QByteArray &document, UserFormat format, bool skipRefused,
        bool dryRun, const std::shared_ptr<ImportProgress> &progress = {});
    /// Every user, without passwords.
    [[nodiscard]] Answer<QByteArray> exportUsers(UserFormat format);

private:
    [[nodiscard]] Answer<User> addWith(const NewUser &user, const QString &password);
    [[nodiscard]] Outcome<User> withLock(const users::UserResult<store::UserRow> &row) const;
    template <typename Change>
    [[nodiscard]] Answer<User> change(const QString &user, Change how);

    Reading &m_reading;
    store::Database &m_database;
    users::UserService &m_users;
    const Clock &m_clock;
    users::Actor m_actor;
    AdministratorCheck m_administratorCheck;
    RemovedUsers m_removed;
};

} // namespace tessera::admin
