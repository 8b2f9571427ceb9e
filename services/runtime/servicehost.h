// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/changelog.h"
#include "runtime/installation.h"
#include "runtime/resourceparts.h"
#include "runtime/runningservices.h"

#include <atomic>
#include <functional>

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
/// object (a window's, for one) never waits. Made, used and destroyed in one thread.
class ServiceHost final : public QObject
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

    /// Those that run, one by one; none before startAll() and after stopAll(). Its signals come in this object's
    /// thread.
    [[nodiscard]] admin::ServiceControl &services() { return m_services; }

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

    void dropRevokedKeys();
    [[nodiscard]] http::ServerConfiguration listener(admin::Service service, const ListenAddress &address) const;

    const Configuration m_configuration;
    SecretStore *const m_keyring;
    const QString m_administrator;
    const Prepare m_prepare;
    const SystemClock m_clock;
    RunningServices m_services{m_clock};
    const std::shared_ptr<http::CorsSnapshot> m_cors = std::make_shared<http::CorsSnapshot>();

    std::unique_ptr<ServiceLock> m_lock;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<ChangeLog> m_changes;
    QSet<KeyId> m_revoked; // those that the resource service was told of
    std::atomic<admin::AdminApi *> m_api = nullptr;

    QThread m_thread;
    QObject *m_inThread; // lives in m_thread; carries calls there
};

} // namespace tessera::runtime
