// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/listener.h"
#include "http/logging.h"
#include "http/worker.h"

namespace tessera::http {

QString Endpoint::toUrl() const
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1://%2:%3")
        .arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"),
            isV6 ? u'[' + address.toString() + u']' : address.toString())
        .arg(port);
}

struct Server::Private
{
    ServerConfiguration configuration;
    Routes routes;
    const Clock &clock;
    RequestObserver *observer;
    std::shared_ptr<ConnectionLedger> ledger;
    std::vector<std::unique_ptr<std::atomic<int>>> inFlight;
    std::vector<std::unique_ptr<Worker>> workers;
    std::optional<Endpoint> endpoint;
};

Server::Server(ServerConfiguration configuration, Routes routes, const Clock &clock, RequestObserver *observer)
    : d(new Private{.configuration = std::move(configuration),
          .routes = std::move(routes),
          .clock = clock,
          .observer = observer,
          .ledger = {},
          .inFlight = {},
          .workers = {},
          .endpoint = {}})
{
    const Limits &limits = d->configuration.limits;
    d->configuration.workers = std::max(1, d->configuration.workers);
    d->ledger = std::make_shared<ConnectionLedger>(limits.connections, limits.connectionsPerAddress);
    for (int i = 0; i < d->configuration.workers; ++i)
        d->inFlight.push_back(std::make_unique<std::atomic<int>>(0));
}

Server::~Server() { stop(); }

Result<Endpoint, ListenError> Server::start()
{
    Q_ASSERT(!isRunning());
    const ServerConfiguration &configuration = d->configuration;
    auto listening =
        openListeners(configuration.host, configuration.port, configuration.workers, configuration.spokenFor);
    if (!listening)
        return std::unexpected(listening.error());
    listening->endpoint.isSecure = configuration.tls != nullptr;
    for (int i = 0; i < configuration.workers; ++i) {
        const Gate::Parts parts{.limits = configuration.limits,
            .routes = d->routes,
            .clock = d->clock,
            .observer = d->observer,
            .proxies = configuration.trustedProxies,
            .cors = configuration.cors,
            .tls = configuration.tls,
            .strictTransport = configuration.strictTransport,
            .ledger = d->ledger,
            .inFlight = *d->inFlight[size_t(i)],
            .worker = i};
        d->workers.push_back(std::make_unique<Worker>(QStringLiteral("%1-%2").arg(configuration.name).arg(i), parts));
        if (!d->workers.back()->start(std::move(listening->sockets[size_t(i)]))) {
            for (const auto &worker : d->workers)
                worker->requestStop({});
            d->workers.clear();
            return fail(ListenError::OutOfResources,
                QStringLiteral("The system gives no descriptors to serve %1 with.").arg(listening->endpoint.toUrl()));
        }
    }
    d->endpoint = listening->endpoint;
    qCInfo(lcHttp, "The %ls service listens on %ls.", qUtf16Printable(configuration.name),
        qUtf16Printable(d->endpoint->toUrl()));
    return *d->endpoint;
}

void Server::stop(std::chrono::milliseconds drain)
{
    if (!isRunning())
        return;
    for (const auto &worker : d->workers)
        worker->requestStop(drain);
    d->workers.clear(); // waits for each
    qCInfo(lcHttp, "The %ls service has stopped.", qUtf16Printable(d->configuration.name));
    d->endpoint.reset();
}

bool Server::isRunning() const { return d->endpoint.has_value(); }

std::optional<Endpoint> Server::endpoint() const { return d->endpoint; }

Future<void> Server::comeRound() const
{
    QList<Future<void>> all;
    for (const auto &worker : d->workers)
        all.append(worker->comeRound());
    return Future<void>(whenAll(all));
}

ServerLoad Server::load() const
{
    ServerLoad load{.connections = d->ledger->count(), .inFlight = 0};
    for (const auto &count : d->inFlight)
        load.inFlight += count->load(std::memory_order_relaxed);
    return load;
}

} // namespace tessera::http
