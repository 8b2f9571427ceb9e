// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "http/routes.h"

namespace tessera::auth {

/// The auth service of the HTTP contract: a route table, one class an endpoint. Holds no state of its own but the
/// prebuilt documents, which follow the key service. Owned by the composition root, in any thread; must outlive the
/// server that serves its routes, and all requests in flight. Handlers run on the server's threads.
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
