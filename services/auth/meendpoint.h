// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/bearerguard.h"
#include "http/routes.h"

namespace tessera::auth {

/// GET /auth/me: who the bearer is, as the database says now. Owned by the auth service; called on the server's
/// threads.
class MeEndpoint final
{
public:
    explicit MeEndpoint(const BearerGuard &guard)
        : m_guard(guard)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] static http::Response answer(const http::RequestPtr &request, const Caller &caller);

    const BearerGuard &m_guard;
};

} // namespace tessera::auth
