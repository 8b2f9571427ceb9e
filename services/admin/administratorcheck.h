// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "crypto/secretbytes.h"
#include "users/authenticator.h"
#include "users/userservice.h"

namespace tessera::admin {

/// Asks whether who sits before the window is an administrator, before something is done that cannot be taken back. A
/// wrong password counts as it does at a sign-in. Part of UserAdmin; any thread may call.
class AdministratorCheck final
{
public:
    /// References must outlive it.
    AdministratorCheck(store::Database &database, users::UserService &users, users::Authenticator &authenticator,
        const Clock &clock, users::Actor actor);

    /// Blocks for an Argon2id evaluation. See UserAdmin::confirmAdministrator().
    [[nodiscard]] Outcome<bool> confirm(const QString &email, const crypto::SecretBytes &password);

private:
    [[nodiscard]] Outcome<void> somebodyIsOne() const;
    [[nodiscard]] Outcome<bool> note(const store::UserRow &verified);

    store::Database &m_database;
    users::UserService &m_users;
    users::Authenticator &m_authenticator;
    const Clock &m_clock;
    users::Actor m_actor;
};

} // namespace tessera::admin
