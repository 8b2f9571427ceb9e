// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicecontrol.h"
#include "core/snapshot.h"
#include "http/server.h"
#include "runtime/listenaddress.h"

#include <QThread>

#include <expected>
#include <functional>
#include <mutex>

namespace tessera::runtime {

/// Where such a listener would be.
[[nodiscard]] ListenAddress addressOf(const http::ServerConfiguration &listener);

/// Tells the log where what is sent to a listener can be read on its way: beyond loopback without TLS. `name`: of the
/// service.
void warnWhereReadable(QLatin1StringView name, const ListenAddress &address, bool isSecure);

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

/// One service with its listener: starts, stops, restarts and moves it in a thread of its own, since ending connections
/// may take seconds. Owned by the ServiceHost; every call may come from any thread, futures are always finished, and
/// what is asked for is done in the order of the calls.
class ServiceRunner final : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::expected<std::unique_ptr<ServiceParts>, QString>()>;

    /// What became of a move: how the service is then, or why it is where and how it was.
    using Moved = std::expected<admin::ServiceStatus, QString>;

    /// `make` runs in the runner's thread, once a start or move. References must outlive the runner.
    ServiceRunner(admin::Service service, http::ServerConfiguration listener, Make make, const Clock &clock,
        http::RequestObserver &observer);
    /// Stops.
    ~ServiceRunner() override;

    [[nodiscard]] Future<admin::ServiceStatus> start();
    [[nodiscard]] Future<admin::ServiceStatus> stop();
    /// From now on it is to listen like that, at another address or the same one. One that runs is made anew: it
    /// listens there before the old one stops, whose requests in flight are answered; where both would be in each
    /// other's way it stops first, and comes back where it was if it must. One that had failed is started; at the
    /// address where it failed it may fail again. One that is stopped stays so. Finished as soon as it listens.
    [[nodiscard]] Future<Moved> move(http::ServerConfiguration listener);
    /// Runs something on the parts in the runner's thread, unless the service is stopped.
    void withParts(std::function<void(ServiceParts &)> what);
    [[nodiscard]] admin::ServiceStatus status() const;
    /// What it has to do at the moment: both of its listeners where it moves, nothing where it does not run.
    [[nodiscard]] http::ServerLoad load() const;
    /// Finished when this runner and, where it listens, all of its workers have come round to it.
    [[nodiscard]] Future<void> comeRound();
    /// Where it listens or listened last.
    [[nodiscard]] std::optional<http::Endpoint> endpoint() const;

Q_SIGNALS:
    /// Emitted in the runner's thread: connect with a context object.
    void statusChanged();

private:
    /// A service that listens: the server ends before what it serves.
    struct Listening
    {
        std::unique_ptr<ServiceParts> parts;
        std::unique_ptr<http::Server> server;
        http::Endpoint endpoint;
    };

    void startNow();
    void stopNow();
    void moveNow(http::ServerConfiguration listener, Promise<Moved> &promise);
    [[nodiscard]] std::expected<Listening, admin::ServiceStatus> bringUp();
    void takeDown(Listening &listening);
    void adopt(Listening listening);
    [[nodiscard]] admin::ServiceStatus statusAs(admin::ServiceState state) const;
    void publish(const admin::ServiceStatus &status);
    [[nodiscard]] Future<admin::ServiceStatus> post(void (ServiceRunner::*what)());

    const admin::Service m_service;
    http::ServerConfiguration m_listener; // of the runner's thread, once that runs
    const Make m_make;
    const Clock &m_clock;
    http::RequestObserver &m_observer;
    Snapshot<admin::ServiceStatus> m_status;
    Snapshot<std::optional<http::Endpoint>> m_endpoint;

    std::optional<Listening> m_listening; // of the runner's thread alone
    mutable std::mutex m_mutex;           // guards what follows
    QList<const http::Server *> m_servers;

    QThread m_thread;
    QObject *m_inThread; // lives in m_thread; carries calls there
};

} // namespace tessera::runtime
