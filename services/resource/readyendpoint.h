// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routes.h"
#include "resource/jwksclient.h"

namespace tessera::resource {

/// GET /readyz: 200 once a key set is held that tokens can be judged by, 503 before that and when it has become too
/// old. `status` is `ready`, `stale` (the issuer is not reached, the last good set serves on) or `not ready`; `detail`
/// says what is the matter as soon as a fetch has failed.
void addReadyEndpoint(http::Routes &routes, const JwksClient &keys, const Clock &clock);

/// What it answers for that state.
[[nodiscard]] http::Response readiness(const HeldKeys &held, Instant now);

} // namespace tessera::resource
