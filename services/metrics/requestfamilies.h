// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"
#include "metrics/exposition.h"
#include "metrics/requestmetrics.h"

namespace tessera::metrics {

/// What is told of one server.
struct ServerFigures
{
    /// `auth`, `resource`.
    QByteArray service;
    RequestFigures requests;
    /// At the moment.
    http::ServerLoad load;
};

/// Requests by route, method and status, how long they took, connections, and verified tokens, of all servers.
void exposeRequests(Exposition &exposition, std::span<const ServerFigures> servers);

} // namespace tessera::metrics
