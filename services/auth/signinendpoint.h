// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "http/routes.h"

namespace tessera::auth {

/// POST /auth/signin and /auth/login: `email`, `password`, `remember`. Owned by the auth service; called on the
/// server's threads.
class SignInEndpoint final
{
public:
    explicit SignInEndpoint(const AuthParts &parts)
        : m_parts(parts)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    [[nodiscard]] Future<http::Response> answer(const http::RequestPtr &request) const;

    const AuthParts &m_parts;
};

} // namespace tessera::auth
