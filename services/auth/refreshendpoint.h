// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "http/routes.h"

namespace tessera::auth {

/// POST /auth/refresh: `refresh_token` for a new pair of tokens. Owned by the auth service; called on the server's
/// threads.
class RefreshEndpoint final
{
public:
    explicit RefreshEndpoint(const AuthParts &parts)
        : m_parts(parts)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] Future<http::Response> answer(const http::RequestPtr &request) const;

    const AuthParts &m_parts;
};

} // namespace tessera::auth
