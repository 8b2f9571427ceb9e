// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/document.h"
#include "http/routes.h"
#include "tokens/tokenpolicy.h"

#include <QJsonObject>

namespace tessera::auth {

/// What the auth service says of itself (RFC 8414 section 2), and nothing that does not work.
[[nodiscard]] QJsonObject authorizationServerMetadata(const tokens::TokenIdentity &identity);

/// GET /.well-known/oauth-authorization-server and /.well-known/openid-configuration: the same document under both
/// names, prebuilt for the gate.
void addMetadata(http::Routes &routes, const tokens::TokenIdentity &identity);

} // namespace tessera::auth
