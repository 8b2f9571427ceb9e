// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/servicerunner.h"

namespace tessera::runtime {

namespace {

// Both services drain side by side, and the whole stop has 5 s.
constexpr std::chrono::milliseconds drain(3500);

} // namespace

ServiceRunner::ServiceRunner(admin::Service service, http::ServerConfiguration listener, Make make, const Clock &clock,
    http::RequestObserver &observer)
    : m_service(service)
    , m_listener(std::move(listener))
    , m_make(std::move(make))
    , m_clock(clock)
    , m_observer(observer)
    , m_inThread(new QObject)
{
    admin::ServiceStatus status;
    status.service = service;
    m_status.store(status);
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

QFuture<admin::ServiceStatus> ServiceRunner::start() { return post(&ServiceRunner::startNow); }

QFuture<admin::ServiceStatus> ServiceRunner::stop() { return post(&ServiceRunner::stopNow); }

QFuture<admin::ServiceStatus> ServiceRunner::post(void (ServiceRunner::*what)())
{
    auto promise = std::make_shared<QPromise<admin::ServiceStatus>>();
    promise->start();
    QMetaObject::invokeMethod(m_inThread, [this, what, promise] {
        (this->*what)();
        promise->addResult(status());
        promise->finish();
    });
    return promise->future();
}

void ServiceRunner::withParts(std::function<void(ServiceParts &)> what)
{
    QMetaObject::invokeMethod(m_inThread, [this, what = std::move(what)] {
        if (m_parts)
            what(*m_parts);
    });
}

admin::ServiceStatus ServiceRunner::status() const { return *m_status.load(); }

std::optional<http::Endpoint> ServiceRunner::endpoint() const { return *m_endpoint.load(); }

void ServiceRunner::startNow()
{
    if (m_server && m_server->isRunning())
        return;
    publish(admin::ServiceState::Starting);
    auto parts = m_make();
    if (!parts) {
        publish(admin::ServiceState::Failed, parts.error());
        return;
    }
    m_parts = *std::move(parts);
    m_server = std::make_unique<http::Server>(m_listener, m_parts->routes(), m_clock, &m_observer);
    m_parts->start();
    const auto endpoint = m_server->start();
    if (!endpoint) {
        m_parts->stop();
        m_server.reset();
        m_parts.reset();
        publish(admin::ServiceState::Failed, endpoint.error().detail);
        return;
    }
    m_listener.port = endpoint->port; // a restart comes back where clients know it
    m_endpoint.store(std::optional(*endpoint));
    m_parts->listening(*endpoint);
    publish(admin::ServiceState::Running);
}

void ServiceRunner::stopNow()
{
    if (!m_server)
        return;
    publish(admin::ServiceState::Stopping);
    m_parts->stop();
    m_server->stop(drain);
    m_server.reset();
    m_parts.reset();
    publish(admin::ServiceState::Stopped);
}

void ServiceRunner::publish(admin::ServiceState state, const QString &failure)
{
    admin::ServiceStatus status;
    status.service = m_service;
    status.state = state;
    status.failure = failure;
    if (state == admin::ServiceState::Running)
        status.url = m_endpoint.load()->value().toUrl();
    m_status.store(status);
    Q_EMIT statusChanged();
}

} // namespace tessera::runtime
