// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/metricslistener.h"

#include "metrics/metricsroutes.h"
#include "metrics/processfigures.h"
#include "runtime/installationmetrics.h"
#include "runtime/servicemetrics.h"

#include <QCoreApplication>

namespace tessera::runtime {

namespace {

// Whoever collects comes alone, or a few do; nobody needs more.
constexpr int mostConnections = 32;

http::ServerConfiguration listenerOf(const Composition &composition, const ListenAddress &address)
{
    http::ServerConfiguration listener;
    listener.name = QStringLiteral("metrics");
    listener.host = address.host().toString();
    listener.port = address.port();
    listener.limits.connections = mostConnections;
    listener.limits.connectionsPerAddress = mostConnections;
    listener.tls = composition.certificates()->tls;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource})
        listener.spokenFor.append(composition.address(service).port());
    return listener;
}

void collect(metrics::Exposition &exposition, const MetricsListener::Sources &sources)
{
    exposition.family("tessera_build_info", metrics::Exposition::Type::Gauge, "1, with the version that runs.");
    exposition.sample(quint64(1), {{"version", QCoreApplication::applicationVersion().toUtf8()}, {"qt", qVersion()}});
    exposeServices(exposition, sources.services, sources.composition, sources.clock.now());
    if (sources.installation)
        exposeInstallation(exposition, *sources.installation);
    metrics::exposeProcess(exposition);
}

} // namespace

MetricsListener::MetricsListener(const Sources &sources, const http::ServerConfiguration &listener)
    : m_shown(listener.tls)
    , m_server(listener,
          metrics::metricsRoutes([sources](metrics::Exposition &exposition) { collect(exposition, sources); }),
          sources.clock)
{
}

MetricsListener::~MetricsListener() = default;

Result<std::unique_ptr<MetricsListener>, RuntimeError> MetricsListener::open(
    const Sources &sources, const ListenAddress &there)
{
    std::unique_ptr<MetricsListener> listener(new MetricsListener(sources, listenerOf(sources.composition, there)));
    const auto endpoint = listener->m_server.start();
    if (!endpoint)
        return fail(RuntimeError::NoStart, endpoint.error().detail);
    listener->m_endpoint = *endpoint;
    warnWhereReadable(
        QLatin1StringView("metrics"), ListenAddress(endpoint->address, endpoint->port), endpoint->isSecure);
    return listener;
}

} // namespace tessera::runtime
