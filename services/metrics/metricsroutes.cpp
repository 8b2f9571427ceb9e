// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricsroutes.h"

namespace tessera::metrics {

http::Routes metricsRoutes(Collect collect)
{
    http::Routes routes;
    const auto answer = [collect = std::move(collect)](const http::RequestPtr &) {
        Exposition exposition;
        collect(exposition);
        return http::Response{.status = 200,
            .contentType = Exposition::contentType.toByteArray(),
            .body = exposition.text(),
            .headers = {}}
            .withNoStore();
    };
    routes.add(http::Method::Get, "/metrics", http::Handler(answer), {.content = {}, .produces = {"text/plain"}});
    return routes;
}

} // namespace tessera::metrics
