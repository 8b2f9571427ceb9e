// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routes.h"

namespace tessera::resource {

/// GET /healthz: 200 as long as the service answers at all.
void addHealthEndpoint(http::Routes &routes);

} // namespace tessera::resource
