// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/passwordhash.h"
#include "keys/rotationpolicy.h"
#include "tokens/tokenpolicy.h"
#include "users/passwordpolicy.h"
#include "users/signinpolicy.h"

#include <optional>

namespace tessera::settings {

/// When backups are written by themselves, where the configuration names a folder and a passphrase for them.
struct BackupPolicy
{
    /// Nothing: never. 1 min to 365 days.
    std::optional<Duration> every = std::chrono::hours(24);
    /// How many of them stay. 1 to 1000.
    int keep = 14;

    friend bool operator==(const BackupPolicy &, const BackupPolicy &) = default;
};

/// Everything that an admin can change while the services run. A plain value; made with the defaults. Whether its parts
/// may stand together is for brokenRules() to say.
struct Settings
{
    keys::RotationPolicy rotation;
    tokens::TokenPolicy tokens;
    users::SignInPolicy signIn;
    /// Whether anybody may make an account.
    bool registrationOpen = false;
    users::PasswordPolicy password;
    crypto::Argon2Parameters argon2;
    /// Web origins whose scripts may read answers, as browsers write them; `*` for every one.
    QStringList corsOrigins;
    BackupPolicy backups;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// A sentence for each rule that the settings break, naming the rule; empty when they may be used.
[[nodiscard]] QStringList brokenRules(const Settings &settings);

} // namespace tessera::settings
