// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/reading.h"
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
    UserAdmin(Reading &reading, store::Database &database, users::UserService &users, users::Actor actor);

    [[nodiscard]] Answer<UserPage> list(const UserQuery &query);
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

    /// Columns `email`, `name`, `email_verified`, `is_active`, `roles`, `password` or `password_hash`; all but the
    /// first may be missing.
    [[nodiscard]] Answer<ImportReport> importUsers(
        const QByteArray &document, UserFormat format, bool skipRefused, bool dryRun);
    /// Every user, without passwords.
    [[nodiscard]] Answer<QByteArray> exportUsers(UserFormat format);

private:
    [[nodiscard]] Answer<User> addWith(const NewUser &user, const QString &password);
    [[nodiscard]] Outcome<User> withLock(const users::UserResult<store::UserRow> &row) const;
    [[nodiscard]] Outcome<UserPage> listLocked(const UserQuery &query) const;
    template <typename Change>
    [[nodiscard]] Answer<User> change(const QString &user, Change how);

    Reading &m_reading;
    store::Database &m_database;
    users::UserService &m_users;
    users::Actor m_actor;
};

} // namespace tessera::admin
