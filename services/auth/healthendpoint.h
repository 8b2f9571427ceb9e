// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "http/routes.h"

namespace tessera::auth {

/// GET /healthz: the process answers. GET /readyz: it can read and write its database, else 503. Owned
/// by the auth service; called on the server's threads.
class HealthEndpoint final
{
public:
    explicit HealthEndpoint(const AuthParts &parts)
        : m_parts(parts)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] http::Response ready(const http::RequestPtr &request) const;

    const AuthParts &m_parts;
};

} // namespace tessera::auth
