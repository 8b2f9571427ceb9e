// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/bearerguard.h"
#include "http/routes.h"

namespace tessera::auth {

/// POST /auth/signout and /auth/logout: `refresh_token`, `everywhere`. An access token or a refresh token will do, so
/// that one whose access token has expired can still sign out. Owned by the auth service; called on the server's
/// threads.
class SignOutEndpoint final
{
public:
    SignOutEndpoint(const AuthParts &parts, const BearerGuard &guard)
        : m_parts(parts)
        , m_guard(guard)
    {
    }

    void addTo(http::Routes &routes) const;

private:
    /// Whose sessions may be ended, and which ones are meant.
    struct Target
    {
        UserId user;
        QList<SessionId> sessions;
        RequestStoryPtr story;
    };

    [[nodiscard]] Future<http::Response> answer(const http::RequestPtr &request) const;
    [[nodiscard]] Future<http::Response> end(const http::RequestPtr &request, const Target &who, bool everywhere) const;
    [[nodiscard]] std::expected<Target, http::Response> target(
        const http::Request &request, const std::optional<QString> &refreshToken) const;

    const AuthParts &m_parts;
    const BearerGuard &m_guard;
};

} // namespace tessera::auth
