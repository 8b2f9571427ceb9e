// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/bearerguard.h"
#include "http/routes.h"

namespace tessera::auth {

/// POST /auth/password: `current_password`, `new_password`. A wrong current password counts as a failed sign-in does.
/// Owned by the auth service; called on the server's threads.
class PasswordEndpoint final
{
public:
    PasswordEndpoint(const AuthParts &parts, const BearerGuard &guard)
        : m_parts(parts)
        , m_guard(guard)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] Future<http::Response> answer(const http::RequestPtr &request, const Caller &caller) const;

    const AuthParts &m_parts;
    const BearerGuard &m_guard;
};

} // namespace tessera::auth
