// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicecontrol.h"
#include "resource/heldkeys.h"
#include "runtime/requestlog.h"
#include "runtime/runtimeerror.h"
#include "runtime/servicerunner.h"

#include <mutex>

namespace tessera::runtime {

/// The services of this process, each with its runner, as an administrator controls them one by one. Owned by the
/// ServiceHost, lives in that one's thread; every call may come from any.
class RunningServices final : public admin::ServiceControl
{
    Q_OBJECT

public:
    /// The clock outlives this.
    explicit RunningServices(const Clock &clock, QObject *parent = nullptr);

    /// Starts a service and keeps it; waits until it accepts connections. `make` as of ServiceRunner. Where it fails
    /// the service is known as failed until removeAll().
    [[nodiscard]] Result<http::Endpoint, RuntimeError> add(
        admin::Service service, http::ServerConfiguration listener, ServiceRunner::Make make);
    /// Stops all side by side, so that two slow drains take no longer than one, and forgets them. Waits for that.
    void removeAll();

    /// Null where that service does not run here.
    [[nodiscard]] std::shared_ptr<ServiceRunner> runner(admin::Service service) const;
    /// What the resource service holds of its issuer's keys now.
    void setHeldKeys(const resource::HeldKeys &held);

    [[nodiscard]] QList<admin::ServiceStatus> statuses() const override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> start(admin::Service service) override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> stop(admin::Service service) override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> restart(admin::Service service) override;
    [[nodiscard]] std::optional<admin::HeldKeySet> heldKeys() const override;
    [[nodiscard]] admin::RequestFeed &requests() override { return m_requests; }

private:
    void replace(admin::Service service, std::shared_ptr<ServiceRunner> runner);

    const Clock &m_clock;
    admin::RequestFeed m_requests;
    RequestLog m_authLog{admin::Service::Auth, m_requests};
    RequestLog m_resourceLog{admin::Service::Resource, m_requests};
    Snapshot<std::optional<admin::HeldKeySet>> m_held;
    mutable std::mutex m_mutex; // guards the runners
    std::shared_ptr<ServiceRunner> m_auth;
    std::shared_ptr<ServiceRunner> m_resource;
};

} // namespace tessera::runtime
