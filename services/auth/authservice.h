// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "http/routes.h"
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

/// The auth service of the HTTP contract: a route table, one class an endpoint. Holds no state of its own but the prebuilt
/// documents, which follow the key service. Owned by the composition root, in any thread; must outlive the server that serves
/// its routes, and all requests in flight. Handlers run on the server's threads.
class AuthService final
{
public:
    explicit AuthService(const AuthParts &parts);
    ~AuthService();
    AuthService(const AuthService &) = delete;
    AuthService &operator=(const AuthService &) = delete;

    /// Every path of the auth service.
    [[nodiscard]] http::Routes routes() const;

private:
    struct Endpoints;

    std::unique_ptr<Endpoints> m_endpoints;
};

} // namespace tessera::auth
