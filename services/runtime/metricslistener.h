// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/composition.h"

namespace tessera::runtime {

/// `/metrics` on a listener of its own, with one thread: what Prometheus asks for of this process. Speaks TLS where the
/// services do. Made and destroyed in the installation's thread, by the ServiceHost.
class MetricsListener final
{
public:
    /// References outlive it; `installation` is null where only the resource service runs.
    struct Sources
    {
        const RunningServices &services;
        const Composition &composition;
        Installation *installation;
        const Clock &clock;
    };

    /// Listens where the configuration says so; NoStart where it cannot, with a sentence that names who is there.
    [[nodiscard]] static Result<std::unique_ptr<MetricsListener>, RuntimeError> open(const Sources &sources);
    /// Stops; who asks at the moment is still answered.
    ~MetricsListener();
    MetricsListener(const MetricsListener &) = delete;
    MetricsListener &operator=(const MetricsListener &) = delete;

    [[nodiscard]] const http::Endpoint &endpoint() const { return m_endpoint; }

private:
    explicit MetricsListener(const Sources &sources);

    http::Server m_server;
    http::Endpoint m_endpoint;
};

} // namespace tessera::runtime
