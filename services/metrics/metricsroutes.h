// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routes.h"
#include "metrics/exposition.h"

namespace tessera::metrics {

/// Writes what is so at the moment; called on the server's worker, so it must not take long.
using Collect = std::function<void(Exposition &)>;

/// `GET /metrics`, which has it written anew for every request.
[[nodiscard]] http::Routes metricsRoutes(Collect collect);

} // namespace tessera::metrics
