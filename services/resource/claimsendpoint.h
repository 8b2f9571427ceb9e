// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/bearerguard.h"

namespace tessera::resource {

/// GET /api/claims: every verified claim (`claims`), and how they were verified (`verification`: kid, alg, for how many
/// seconds the key is held, and since when).
void addClaimsEndpoint(http::Routes &routes, const BearerGuard &guard, const Clock &clock);

} // namespace tessera::resource
