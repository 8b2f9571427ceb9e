// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/bearerguard.h"
#include "http/routes.h"

namespace tessera::auth {

/// GET /auth/sessions and DELETE /auth/sessions/{id}: the bearer's own sessions. Owned by the auth service; called on
/// the server's threads.
class SessionsEndpoint final
{
public:
    SessionsEndpoint(const AuthParts &parts, const BearerGuard &guard)
        : m_parts(parts)
        , m_guard(guard)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] http::Response list(const http::RequestPtr &request, const Caller &caller) const;
    [[nodiscard]] Future<http::Response> end(const http::RequestPtr &request, const Caller &caller) const;

    const AuthParts &m_parts;
    const BearerGuard &m_guard;
};

} // namespace tessera::auth
