// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routes.h"

namespace tessera::http {

/// GET /openapi.json: what a service answers, in OpenAPI 3.1. `file`: the description among the resources of the
/// program; it must be there.
void addApiDescription(Routes &routes, const QString &file);

} // namespace tessera::http
