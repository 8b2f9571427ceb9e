// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "keys/keyservice.h"
#include "keys/rotationpolicy.h"
#include "store/database.h"
#include "tokens/sessionservice.h"
#include "tokens/tokenissuer.h"
#include "users/authenticator.h"
#include "users/userservice.h"

namespace tessera::auth {

/// What the auth service works with. All of it outlives the service.
struct AuthParts
{
    store::Database &database;
    keys::KeyService &keys;
    tokens::TokenIssuer &tokens;
    tokens::SessionService &sessions;
    users::UserService &users;
    users::Authenticator &authenticator;
    const Clock &clock;
    /// Whether people may make themselves a user.
    const Snapshot<bool> &registrationOpen;
    /// For its leeway.
    const Snapshot<keys::RotationPolicy> &rotation;
};

} // namespace tessera::auth
