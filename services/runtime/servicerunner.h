// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicecontrol.h"
#include "core/snapshot.h"
#include "http/server.h"

#include <QThread>

#include <expected>
#include <functional>

namespace tessera::runtime {

/// What a service is made of, beside its listener. Made, used and destroyed in the runner's thread; outlives the server
/// of its routes.
class ServiceParts
{
public:
    ServiceParts() = default;
    ServiceParts(const ServiceParts &) = delete;
    ServiceParts &operator=(const ServiceParts &) = delete;
    virtual ~ServiceParts() = default;

    [[nodiscard]] virtual http::Routes routes() = 0;
    /// Before the listener opens.
    virtual void start() {}
    /// Once the listener is open.
    virtual void listening(const http::Endpoint &) {}
    /// Before the listener closes: whoever waits for this service's own doing must not hold its drain up.
    virtual void stop() {}
};

/// One service with its listener: starts, stops and restarts it in a thread of its own, since ending connections may
/// take seconds. Owned by the ServiceHost; every call may come from any thread, futures are always finished.
class ServiceRunner final : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::expected<std::unique_ptr<ServiceParts>, QString>()>;

    /// `make` runs in the runner's thread, once a start. References must outlive the runner.
    ServiceRunner(admin::Service service, http::ServerConfiguration listener, Make make, const Clock &clock,
        http::RequestObserver &observer);
    /// Stops.
    ~ServiceRunner() override;

    [[nodiscard]] QFuture<admin::ServiceStatus> start();
    [[nodiscard]] QFuture<admin::ServiceStatus> stop();
    /// Runs something on the parts in the runner's thread, unless the service is stopped.
    void withParts(std::function<void(ServiceParts &)> what);
    [[nodiscard]] admin::ServiceStatus status() const;
    /// Where it listens or listened last.
    [[nodiscard]] std::optional<http::Endpoint> endpoint() const;

Q_SIGNALS:
    /// Emitted in the runner's thread: connect with a context object.
    void statusChanged();

private:
    void startNow();
    void stopNow();
    void publish(admin::ServiceState state, const QString &failure = {});
    [[nodiscard]] QFuture<admin::ServiceStatus> post(void (ServiceRunner::*what)());

    const admin::Service m_service;
    http::ServerConfiguration m_listener;
    const Make m_make;
    const Clock &m_clock;
    http::RequestObserver &m_observer;
    Snapshot<admin::ServiceStatus> m_status;
    Snapshot<std::optional<http::Endpoint>> m_endpoint;

    // Of the runner's thread alone.
    std::unique_ptr<ServiceParts> m_parts;
    std::unique_ptr<http::Server> m_server;

    QThread m_thread;
    QObject *m_inThread; // lives in m_thread; carries calls there
};

} // namespace tessera::runtime
