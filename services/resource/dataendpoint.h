// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/bearerguard.h"

namespace tessera::resource {

/// GET /api/data: 200 `{"user_id": sub, "data": "secret data"}` to whoever brings a token.
void addDataEndpoint(http::Routes &routes, const BearerGuard &guard);

} // namespace tessera::resource
