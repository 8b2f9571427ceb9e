// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicecontrol.h"
#include "metrics/requestfamilies.h"
#include "resource/heldkeys.h"
#include "runtime/requestlog.h"
#include "runtime/runtimeerror.h"
#include "runtime/servicerunner.h"

#include <mutex>

namespace tessera::runtime {

/// The services of this process, each with its runner, as an administrator controls them one by one; or, where another
/// process runs them, those as they are seen from here. Owned by the ServiceHost, lives in that one's thread; every
/// call may come from any.
class RunningServices final : public admin::ServiceControl
{
    Q_OBJECT

public:
    /// The clock outlives this.
    explicit RunningServices(const Clock &clock, QObject *parent = nullptr);

    /// Makes a service of this process that is not started yet, and keeps it until removeAll(). `make` as of
    /// ServiceRunner.
    void add(admin::Service service, http::ServerConfiguration listener, ServiceRunner::Make make);
    /// Starts one that was added; waits until it accepts connections. Where it fails, its status says so.
    [[nodiscard]] Result<http::Endpoint, RuntimeError> run(admin::Service service);
    /// Stops all side by side, so that two slow drains take no longer than one, and forgets them. Waits for that.
    void removeAll();

    /// Finished when every thread that serves has come round to it.
    [[nodiscard]] Future<void> comeRound() const;

    /// Null where that service does not run here.
    [[nodiscard]] std::shared_ptr<ServiceRunner> runner(admin::Service service) const;
    /// What is asked of an administrator's call for a service that is another process's.
    struct Elsewhere
    {
        /// None where the services are this process's own.
        QList<admin::ServiceStatus> statuses;
        /// Why nothing can be started or stopped here; empty where that process has ended.
        QString refusal;
        /// Starts a service here, after the other process has ended.
        std::function<admin::Answer<admin::ServiceStatus>(admin::Service)> takeOver;
    };
    /// Shown and asked in the place of services of this process, until they are added.
    void showElsewhere(Elsewhere elsewhere);

    /// Has requests counted for figures(), from now on.
    void countForMetrics();
    /// Those of a service of this process, whether it runs or not.
    [[nodiscard]] metrics::ServerFigures figures(admin::Service service) const;

    /// What the resource service holds of that issuer's keys now; null where it does not run any more.
    void setHeldKeys(const QString &issuer, const resource::HeldKeys *held);

    [[nodiscard]] QList<admin::ServiceStatus> statuses() const override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> start(admin::Service service) override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> stop(admin::Service service) override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> restart(admin::Service service) override;
    [[nodiscard]] std::optional<admin::HeldKeySet> heldKeys() const override;
    void fetchKeysNow() override;
    [[nodiscard]] admin::RequestFeed &requests() override { return m_requests; }

private:
    void replace(admin::Service service, std::shared_ptr<ServiceRunner> runner);
    [[nodiscard]] admin::Answer<admin::ServiceStatus> withoutRunner(admin::Service service, bool starts) const;

    const Clock &m_clock;
    admin::RequestFeed m_requests;
    RequestLog m_authLog{admin::Service::Auth, m_requests};
    RequestLog m_resourceLog{admin::Service::Resource, m_requests};
    Snapshot<std::optional<admin::HeldKeySet>> m_held;
    Snapshot<Elsewhere> m_elsewhere;
    mutable std::mutex m_mutex; // guards the runners
    std::shared_ptr<ServiceRunner> m_auth;
    std::shared_ptr<ServiceRunner> m_resource;
};

} // namespace tessera::runtime
