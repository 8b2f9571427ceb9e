// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "http/routes.h"
#include "users/addressthrottle.h"

namespace tessera::auth {

/// POST /auth/register: `email`, `password`, `name`. Closed unless the settings open it; 60 times an hour from one
/// client address at most, since each is a hash, and each 409 tells who is here. Owned by the auth service; called on
/// the server's threads.
class RegisterEndpoint final
{
public:
    explicit RegisterEndpoint(const AuthParts &parts)
        : m_parts(parts)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] Future<http::Response> answer(const http::RequestPtr &request) const;

    const AuthParts &m_parts;
    mutable users::AddressThrottle m_throttle;
};

} // namespace tessera::auth
