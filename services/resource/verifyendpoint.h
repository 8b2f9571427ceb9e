// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/bearerguard.h"

namespace tessera::resource {

/// GET /verify, for proxies that ask before they let a request through (nginx auth_request, Traefik and Caddy forward
/// auth): 204 with X-Auth-Subject, X-Auth-Scope and, where the token has one, X-Auth-Email; 401; 403 where `?scope=`
/// (tokens separated by spaces, all needed; may be repeated) is not covered. In the values every byte but visible
/// ASCII, and `%`, is percent-encoded, so that a claim cannot add a header or pass for another.
void addVerifyEndpoint(http::Routes &routes, const BearerGuard &guard);

/// The scopes that `?scope=` asks for, decoded.
[[nodiscard]] QList<QByteArray> neededScopes(QByteArrayView query);

} // namespace tessera::resource
