// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "http/request.h"
#include "http/response.h"
#include "keys/actor.h"
#include "tokens/tokenissuer.h"
#include "users/actor.h"
#include "users/authenticator.h"
#include "users/userservice.h"

namespace tessera::auth {

// What several endpoints answer, and what they tell the services of a request.

[[nodiscard]] Future<http::Response> atOnce(http::Response response);
/// The same answer, with more of its story.
[[nodiscard]] Future<http::Response> told(const Future<http::Response> &answer, const RequestStoryPtr &story);

/// RFC 6749 section 5.1 with `refresh_expires_in`, not to be stored. Its story tells whose token was issued and which.
[[nodiscard]] http::Response tokenResponse(int status, const tokens::TokenResponse &tokens);
/// 401 where the token or its user is no good, with that sentence; 503 where it is not the client's fault.
[[nodiscard]] http::Response tokenRefusal(
    const http::Request &request, const Failure<tokens::TokenError> &failure, const QString &unauthorized);
/// 401, 429 or 503. The 401 says nothing of the reason; its story names the user, where there is one.
[[nodiscard]] http::Response signInRefusal(const http::Request &request, const users::SignInRefusal &refusal);
/// 409, 422 or 503; `passwordField` is the name of the password in the request.
[[nodiscard]] http::Response userRefusal(
    const http::Request &request, const users::UserFailure &failure, const QString &passwordField);
/// 503; the cause goes into the log, with the id of the request.
[[nodiscard]] http::Response unavailable(const http::Request &request, const QString &cause);

[[nodiscard]] tokens::ClientContext clientOf(const http::Request &request, bool remember = false);
[[nodiscard]] users::AttemptContext attemptOf(const http::Request &request);
[[nodiscard]] users::Actor userActor(const http::Request &request, const QString &name);
[[nodiscard]] keys::Actor keyActor(const http::Request &request, const QString &name);

} // namespace tessera::auth
