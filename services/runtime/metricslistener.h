// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/composition.h"

namespace tessera::runtime {

/// `/metrics` on a listener of its own, with one thread: what Prometheus asks for of this process. Speaks TLS where the
/// services do. Owned by the ServiceHost, which uses it from one thread at a time.
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

    /// NoStart where it cannot listen there, with a sentence that names who does.
    [[nodiscard]] static Result<std::unique_ptr<MetricsListener>, RuntimeError> open(
        const Sources &sources, const ListenAddress &there);
    /// Stops; who asks at the moment is still answered.
    ~MetricsListener();
    MetricsListener(const MetricsListener &) = delete;
    MetricsListener &operator=(const MetricsListener &) = delete;

    [[nodiscard]] const http::Endpoint &endpoint() const { return m_endpoint; }
    /// Whose certificate it shows; null where it speaks plain HTTP.
    [[nodiscard]] const std::shared_ptr<const http::TlsSnapshot> &shown() const { return m_shown; }

private:
    MetricsListener(const Sources &sources, const http::ServerConfiguration &listener);

    const std::shared_ptr<const http::TlsSnapshot> m_shown;
    http::Server m_server;
    http::Endpoint m_endpoint;
};

} // namespace tessera::runtime
