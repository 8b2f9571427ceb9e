// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/attachment.h"
#include "runtime/changelog.h"
#include "runtime/filewatch.h"
#include "runtime/installation.h"
#include "runtime/liveconfiguration.h"
#include "runtime/metricslistener.h"
#include "runtime/reconfiguration.h"
#include "runtime/restore.h"
#include "runtime/tlswatch.h"

#include <atomic>
#include <functional>

namespace tessera::runtime {

/// Where the services of a process are found.
struct Addresses
{
    /// Empty where that service does not run.
    QString auth;
    QString resource;
    QString issuer;
    /// Where `/metrics` is; empty where there are none.
    QString metrics = {};
};

/// What a start wants.
enum class StartMode {
    AllOrNothing, ///< Every service accepts connections, or nothing is left running.
    /// For a console: the installation is opened, and each service runs that can; of the others, services() says why
    /// they do not. Where another process runs the services of the data folder, this one looks on: api() works beside
    /// it, and the services can be started here once that process has ended. The requests are kept from the first on.
    WhatCanRun,
};

/// The composition root of a process that runs services: opens the installation, builds both services, starts and stops
/// them. The installation lives in a thread of its own, each service in another, and changes are made from a third, so
/// that the thread that owns this object (a window's, for one) never waits. Made, used and destroyed in one thread.
class ServiceHost final : public QObject
{
    Q_OBJECT

public:
    /// Runs in the installation's thread, after it was opened and before anything listens.
    using Prepare = std::function<Result<void, RuntimeError>(Installation &)>;

    /// `keyring` may be null; else it outlives this. `administrator`: who acts through api(), for the audit log.
    ServiceHost(Configuration configuration, SecretStore *keyring, QString administrator, Prepare prepare = {},
        StartMode mode = StartMode::AllOrNothing, QObject *parent = nullptr);
    /// Stops everything.
    ~ServiceHost() override;

    /// Takes the data folder, opens it and starts the services that the configuration names. When the future has a
    /// value, all of them accept connections, or what the mode is content with; else nothing is left running. Always
    /// finished. At most once at a time.
    [[nodiscard]] Future<Result<Addresses, RuntimeError>> startAll();
    /// Ends everything within 5 s: no new connections, requests in flight are answered, what was acknowledged is on the
    /// disk.
    [[nodiscard]] Future<void> stopAll();

    /// The same one between startAll() and stopAll(), whatever becomes of the services, but another one after
    /// restore(); null before and after, and where only the resource service runs.
    [[nodiscard]] admin::AdminApi *api() const;

    /// Likewise.
    [[nodiscard]] admin::BackupControl *backups() const;

    /// What came of a restore, and of the start after it.
    struct AfterRestore
    {
        Result<Restored, RuntimeError> restored;
        Result<Addresses, RuntimeError> started;
    };
    /// Stops everything as stopAll(), restores a backup into the data folder, and starts again as startAll(), whatever
    /// became of it: with what is in the folder then. Takes as long as all of that; not beside startAll() or stopAll().
    [[nodiscard]] Future<AfterRestore> restore(Restoring restoring);

    /// Those that run, one by one; none before startAll() and after stopAll(). Its signals come in this object's
    /// thread.
    [[nodiscard]] admin::ServiceControl &services() { return m_services; }
    /// Finished when every thread that serves has come round to it.
    [[nodiscard]] Future<void> comeRound() const { return m_services.comeRound(); }
    /// What is in force, and changing it while they run.
    [[nodiscard]] admin::ConfigurationControl &configuration() { return m_live; }

private:
    // All of these run in the installation's thread; some in that of changes, too.
    [[nodiscard]] Result<Addresses, RuntimeError> open();
    [[nodiscard]] Result<Addresses, RuntimeError> openHere();
    [[nodiscard]] Result<Addresses, RuntimeError> attach();
    [[nodiscard]] Result<void, RuntimeError> takeFolder();
    [[nodiscard]] Result<void, RuntimeError> openInstallation(const QString &issuer, Installation::Missing missing);
    void watchCertificates();
    [[nodiscard]] Result<QString, RuntimeError> startAuth();
    [[nodiscard]] Result<QString, RuntimeError> startResource();
    [[nodiscard]] Result<QString, RuntimeError> startMetrics(const ListenAddress &there);
    /// Has it listen anew where it does not show the certificate that the services show.
    void followMetrics();
    void close();
    void followChanges();
    void dropRevokedKeys();

    // These run in the thread of changes.
    [[nodiscard]] admin::Outcome<void> apply(const Configuration &wanted);
    [[nodiscard]] QString record(const LiveConfiguration::Differences &differences);
    [[nodiscard]] Result<std::shared_ptr<ServiceRunner>, RuntimeError> takeOver(admin::Service service);
    void followServices();

    [[nodiscard]] admin::Answer<admin::ServiceStatus> startHere(admin::Service service);
    void note();
    void run(std::function<void()> job);

    SecretStore *const m_keyring;
    const QString m_administrator;
    const Prepare m_prepare;
    const StartMode m_mode;
    const SystemClock m_clock;
    RunningServices m_services{m_clock};
    Composition m_composition;
    Reconfiguration m_reconfiguration{m_composition, m_services};
    LiveConfiguration m_live;

    std::mutex m_mutex; // held while what is below is made, changed or taken down
    std::unique_ptr<ServiceLock> m_lock;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<TlsWatch> m_tlsWatch;
    std::unique_ptr<FileWatch> m_fileWatch;
    std::unique_ptr<QObject> m_following; // takes along what the installation has told and was not heard yet
    std::unique_ptr<Attachment> m_attachment;
    std::unique_ptr<MetricsListener> m_metrics;
    std::unique_ptr<ChangeLog> m_changes;
    QSet<KeyId> m_revoked; // those that the resource service was told of
    std::atomic<admin::AdminApi *> m_api = nullptr;
    std::atomic<admin::BackupControl *> m_backups = nullptr;

    QThread m_thread;
    QObject *m_inThread; // lives in m_thread; carries calls there
    QThread m_changing;
    QObject *m_inChanging; // likewise
};

} // namespace tessera::runtime
