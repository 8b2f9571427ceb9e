// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/healthendpoint.h"

namespace tessera::resource {

void addHealthEndpoint(http::Routes &routes)
{
    routes.add(http::Method::Get, "/healthz", http::Handler([](const http::RequestPtr &) {
        return http::json(200, {{QStringLiteral("status"), QStringLiteral("ok")}}).withNoStore();
    }));
}

} // namespace tessera::resource
