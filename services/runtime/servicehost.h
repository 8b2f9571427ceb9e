// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicecontrol.h"
#include "runtime/changelog.h"
#include "runtime/installation.h"
#include "runtime/requestlog.h"
#include "runtime/resourceparts.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace tessera::runtime {

/// Where the services of a process are found.
struct Addresses
{
    /// Empty where that service does not run here.
    QString auth;
    QString resource;
    QString issuer;
};

/// The composition root of a process that runs services: opens the installation, builds both services, starts and stops
/// them. The installation lives in a thread of its own and each service in another, so that the thread that owns this
/// object (a window's, for one) never waits. Made, used and destroyed in one thread, which gets its signals;
/// statuses(), start(), stop() and restart() may be called from any.
class ServiceHost final : public admin::ServiceControl
{
    Q_OBJECT

public:
    /// Runs in the installation's thread, after it was opened and before anything listens.
    using Prepare = std::function<Result<void, RuntimeError>(Installation &)>;

    /// `keyring` may be null; else it outlives this. `administrator`: who acts through api(), for the audit log.
    ServiceHost(Configuration configuration, SecretStore *keyring, QString administrator, Prepare prepare = {},
        QObject *parent = nullptr);
    /// Stops everything.
    ~ServiceHost() override;

    /// Takes the data folder, opens it and starts the services that the configuration names. When the future has a
    /// value, all of them accept connections; else nothing is left running. Always finished. At most once at a time.
    [[nodiscard]] QFuture<Result<Addresses, RuntimeError>> startAll();
    /// Ends everything within 5 s: no new connections, requests in flight are answered, what was acknowledged is on the
    /// disk.
    [[nodiscard]] QFuture<void> stopAll();

    /// Between startAll() and stopAll(); null before and after, and where only the resource service runs.
    [[nodiscard]] admin::AdminApi *api() const;

    [[nodiscard]] QList<admin::ServiceStatus> statuses() const override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> start(admin::Service service) override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> stop(admin::Service service) override;
    [[nodiscard]] admin::Answer<admin::ServiceStatus> restart(admin::Service service) override;
    [[nodiscard]] std::optional<admin::HeldKeySet> heldKeys() const override;
    [[nodiscard]] admin::RequestFeed &requests() override { return m_requests; }

private:
    // All of these run in the installation's thread.
    [[nodiscard]] Result<Addresses, RuntimeError> open();
    [[nodiscard]] Result<void, RuntimeError> takeFolder();
    [[nodiscard]] Result<void, RuntimeError> checkPorts() const;
    [[nodiscard]] Result<void, RuntimeError> openInstallation(const QString &issuer);
    [[nodiscard]] Result<QString, RuntimeError> startAuth(const ListenAddress &address);
    [[nodiscard]] Result<QString, RuntimeError> startResource(const QString &issuer, const QString &auth);
    void close();
    void applySettings();
    void followChanges();
    [[nodiscard]] std::expected<std::unique_ptr<ServiceParts>, QString> makeResource(
        const QString &issuer, const std::optional<QUrl> &jwksUri);

    [[nodiscard]] std::shared_ptr<ServiceRunner> runner(admin::Service service) const;
    void setRunner(admin::Service service, std::shared_ptr<ServiceRunner> runner);
    [[nodiscard]] std::shared_ptr<ServiceRunner> makeRunner(
        admin::Service service, const ListenAddress &address, ServiceRunner::Make make);

    const Configuration m_configuration;
    SecretStore *const m_keyring;
    const QString m_administrator;
    const Prepare m_prepare;
    const SystemClock m_clock;
    admin::RequestFeed m_requests;
    RequestLog m_authLog{admin::Service::Auth, m_requests};
    RequestLog m_resourceLog{admin::Service::Resource, m_requests};
    Snapshot<std::optional<admin::HeldKeySet>> m_held;
    const std::shared_ptr<http::CorsSnapshot> m_cors = std::make_shared<http::CorsSnapshot>();

    std::unique_ptr<ServiceLock> m_lock;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<ChangeLog> m_changes;
    mutable std::mutex m_mutex; // guards the pointers below, which other threads ask for
    std::shared_ptr<ServiceRunner> m_auth;
    std::shared_ptr<ServiceRunner> m_resource;
    std::atomic<admin::AdminApi *> m_api = nullptr;

    QThread m_thread;
    QObject *m_inThread; // lives in m_thread; carries calls there
};

} // namespace tessera::runtime
