// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authparts.h"
#include "http/routes.h"
#include "jose/validation.h"

#include <expected>

namespace tessera::auth {

/// Who sent a request, and under which session.
struct Caller
{
    store::UserRow user;
    SessionId session;
    RequestStoryPtr story;

    [[nodiscard]] QString id() const { return user.id.toText(); }
};

/// Lets a request pass whose access token is ours and good, whose session is alive and whose user is active; else gives
/// the answer of RFC 6750 section 3.1. A token of a session that has ended is refused here at once, although it
/// verifies elsewhere until it expires. Reads once in the calling thread. Owned by the auth service; any thread may
/// ask.
class BearerGuard final
{
public:
    explicit BearerGuard(const AuthParts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] std::expected<Caller, http::Response> admit(const http::Request &request) const;

    /// What is behind: called only with somebody who was let in.
    using Behind = std::function<http::Response(const http::RequestPtr &, const Caller &)>;
    using AsyncBehind = std::function<Future<http::Response>(const http::RequestPtr &, const Caller &)>;
    /// Handlers that let nobody else pass, and tell in every answer's story who asked. The guard outlives them.
    [[nodiscard]] http::Handler protect(Behind behind) const;
    [[nodiscard]] http::AsyncHandler protect(AsyncBehind behind) const;

private:
    [[nodiscard]] std::expected<Caller, http::Response> callerOf(
        const http::Request &request, const jose::Validation &validation, Instant now) const;

    const AuthParts &m_parts;
};

} // namespace tessera::auth
