// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/servicerunner.h"

#include "http/listener.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

// Both services drain side by side, and the whole stop has 5 s.
constexpr std::chrono::milliseconds drain(3500);

} // namespace

ListenAddress addressOf(const http::ServerConfiguration &listener)
{
    return ListenAddress(QHostAddress(listener.host), listener.port);
}

void warnWhereReadable(QLatin1StringView name, const ListenAddress &address, bool isSecure)
{
    if (address.isLoopback() || isSecure)
        return;
    qCWarning(lcRuntime,
        "The %s service listens on %ls, where other machines reach it, without TLS: what it is sent can be read on "
        "the way. Name a certificate (tls.certificate-file), or let a TLS proxy on this machine stand before it, "
        "and listen on 127.0.0.1.",
        name.data(), qUtf16Printable(address.toText()));
}

ServiceRunner::ServiceRunner(admin::Service service, http::ServerConfiguration listener, Make make, const Clock &clock,
    http::RequestObserver &observer)
    : m_service(service)
    , m_listener(std::move(listener))
    , m_make(std::move(make))
    , m_clock(clock)
    , m_observer(observer)
    , m_inThread(new QObject)
{
    m_status.store(statusAs(admin::ServiceState::Stopped));
    m_inThread->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inThread, &QObject::deleteLater);
    m_thread.setObjectName(admin::name(service));
    m_thread.start();
}

ServiceRunner::~ServiceRunner()
{
    stop().waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

Future<admin::ServiceStatus> ServiceRunner::start() { return post(&ServiceRunner::startNow); }

Future<admin::ServiceStatus> ServiceRunner::stop() { return post(&ServiceRunner::stopNow); }

Future<admin::ServiceStatus> ServiceRunner::post(void (ServiceRunner::*what)())
{
    auto promise = std::make_shared<Promise<admin::ServiceStatus>>();
    QMetaObject::invokeMethod(m_inThread, [this, what, promise] {
        (this->*what)();
        promise->finish(status());
    });
    return promise->future();
}

Future<void> ServiceRunner::comeRound()
{
    const auto promise = std::make_shared<Promise<void>>();
    QMetaObject::invokeMethod(m_inThread, [this, promise] {
        if (!m_listening)
            promise->finish();
        else
            (void)m_listening->server->comeRound().then([promise](const Future<void> &) { promise->finish(); });
    });
    return promise->future();
}

void ServiceRunner::withParts(std::function<void(ServiceParts &)> what)
{
    QMetaObject::invokeMethod(m_inThread, [this, what = std::move(what)] {
        if (m_listening)
            what(*m_listening->parts);
    });
}

admin::ServiceStatus ServiceRunner::status() const { return *m_status.load(); }

http::ServerLoad ServiceRunner::load() const
{
    http::ServerLoad sum;
    const std::scoped_lock lock(m_mutex);
    for (const http::Server *server : m_servers) {
        const http::ServerLoad load = server->load();
        sum.connections += load.connections;
        sum.inFlight += load.inFlight;
    }
    return sum;
}

std::optional<http::Endpoint> ServiceRunner::endpoint() const { return *m_endpoint.load(); }

Future<ServiceRunner::Moved> ServiceRunner::move(http::ServerConfiguration listener)
{
    auto promise = std::make_shared<Promise<Moved>>();
    QMetaObject::invokeMethod(m_inThread,
        [this, promise, listener = std::move(listener)]() mutable { moveNow(std::move(listener), *promise); });
    return promise->future();
}

void ServiceRunner::startNow()
{
    if (m_listening)
        return;
    publish(statusAs(admin::ServiceState::Starting));
    if (auto up = bringUp())
        adopt(*std::move(up));
    else
        publish(up.error());
}

void ServiceRunner::stopNow()
{
    if (!m_listening)
        return;
    publish(statusAs(admin::ServiceState::Stopping));
    takeDown(*m_listening);
    m_listening.reset();
    publish(statusAs(admin::ServiceState::Stopped));
}

void ServiceRunner::moveNow(http::ServerConfiguration listener, Promise<Moved> &promise)
{
    const auto finish = [&promise](Moved moved) { promise.finish(std::move(moved)); };
    const bool staysThere = addressOf(m_listener) == addressOf(listener);
    const bool standsInItsWay = m_listening && overlap(addressOf(m_listener), addressOf(listener));
    const admin::ServiceStatus was = status();
    const http::ServerConfiguration before = std::exchange(m_listener, std::move(listener));
    if (!m_listening && was.state != admin::ServiceState::Failed) {
        publish(statusAs(admin::ServiceState::Stopped));
        return finish(status());
    }
    if (standsInItsWay)
        stopNow();
    if (!m_listening)
        publish(statusAs(admin::ServiceState::Starting));
    auto up = bringUp();
    if (!up && was.state == admin::ServiceState::Failed && staysThere) {
        publish(up.error());
        return finish(status());
    }
    if (!up) {
        m_listener = before;
        if (standsInItsWay)
            startNow();
        else if (!m_listening)
            publish(was);
        return finish(std::unexpected(up.error().failure));
    }
    std::optional<Listening> old = std::exchange(m_listening, std::nullopt);
    adopt(*std::move(up));
    finish(status());
    if (old)
        takeDown(*old);
}

std::expected<ServiceRunner::Listening, admin::ServiceStatus> ServiceRunner::bringUp()
{
    const auto failed = [this](const QString &failure) {
        admin::ServiceStatus status = statusAs(admin::ServiceState::Failed);
        status.failure = failure;
        return status;
    };
    auto parts = m_make();
    if (!parts)
        return std::unexpected(failed(parts.error()));
    Listening listening{.parts = *std::move(parts), .server = {}, .endpoint = {}};
    listening.server = std::make_unique<http::Server>(m_listener, listening.parts->routes(), m_clock, &m_observer);
    listening.parts->start();
    const auto endpoint = listening.server->start();
    if (!endpoint) {
        listening.parts->stop();
        admin::ServiceStatus status = failed(endpoint.error().detail);
        if (endpoint.error().code == http::ListenError::AddressInUse)
            status.freePort = http::freePortNear(QHostAddress(m_listener.host), m_listener.port, m_listener.spokenFor);
        if (status.freePort != 0)
            status.freeAddress = ListenAddress(QHostAddress(m_listener.host), status.freePort).toText();
        return std::unexpected(status);
    }
    listening.endpoint = *endpoint;
    return listening;
}

void ServiceRunner::takeDown(Listening &listening)
{
    listening.parts->stop();
    listening.server->stop(drain);
    const std::scoped_lock lock(m_mutex);
    m_servers.removeOne(listening.server.get());
}

void ServiceRunner::adopt(Listening listening)
{
    m_listener.port = listening.endpoint.port; // a restart comes back where clients know it
    m_endpoint.store(std::optional(listening.endpoint));
    listening.parts->listening(listening.endpoint);
    m_listening = std::move(listening);
    {
        const std::scoped_lock lock(m_mutex);
        m_servers.append(m_listening->server.get());
    }
    const admin::ServiceStatus running = statusAs(admin::ServiceState::Running);
    warnWhereReadable(admin::name(m_service), addressOf(m_listener), m_endpoint.load()->value().isSecure);
    publish(running);
}

admin::ServiceStatus ServiceRunner::statusAs(admin::ServiceState state) const
{
    const ListenAddress address = addressOf(m_listener);
    admin::ServiceStatus status;
    status.service = m_service;
    status.state = state;
    status.since = m_clock.now();
    status.address = address.toText();
    status.port = address.port();
    status.isLoopback = address.isLoopback();
    if (state == admin::ServiceState::Running)
        status.url = m_endpoint.load()->value().toUrl();
    return status;
}

void ServiceRunner::publish(const admin::ServiceStatus &status)
{
    m_status.store(status);
    Q_EMIT statusChanged();
}

} // namespace tessera::runtime
