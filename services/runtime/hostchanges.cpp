// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a host does after its start, most of it in the thread of changes.

#include "runtime/logging.h"
#include "runtime/servicehost.h"

#include "store/auditrepository.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

} // namespace

using admin::AdminError;
using admin::Service;

admin::Outcome<void> ServiceHost::apply(const Configuration &wanted)
{
    const std::scoped_lock lock(m_mutex);
    if (m_attachment)
        return fail(AdminError::Refused,
            QStringLiteral("The services of this data folder are another process's; change them where they run, or end "
                           "that process and start them here."));
    auto applied = m_reconfiguration.apply(wanted);
    watchCertificates();
    followMetrics();
    if (applied)
        applyLogLevels(wanted.logLevels);
    note();
    return applied;
}

QString ServiceHost::record(const LiveConfiguration::Differences &differences)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_installation || differences.isEmpty())
        return {}; // a resource service alone keeps no log
    const keys::Actor actor{m_administrator, {}, {}};
    const auto written =
        m_installation->database()
            .write([differences, actor, now = m_installation->clock().now()](store::Connection &connection) {
                store::AuditRepository audit(connection);
                for (const auto &[name, difference] : differences.asKeyValueRange())
                    audit.append(actor.did(now, QStringLiteral("configuration.changed"), name,
                        {{QStringLiteral("old"), difference.before}, {QStringLiteral("new"), difference.now}}));
            })
            .result();
    return written ? QString()
                   : QStringLiteral("The audit log could not be told of it: %1").arg(written.error().detail);
}

Future<ServiceHost::AfterRestore> ServiceHost::restore(Restoring restoring)
{
    auto promise = std::make_shared<Promise<AfterRestore>>();
    auto shared = std::make_shared<Restoring>(std::move(restoring));
    QMetaObject::invokeMethod(m_inThread, [this, promise, shared] {
        close();
        auto restored = restoreDatabase(*m_composition.configuration(), m_keyring, *shared);
        auto started = open();
        if (!started)
            close();
        promise->finish({std::move(restored), std::move(started)});
    });
    return promise->future();
}

admin::Answer<admin::ServiceStatus> ServiceHost::startHere(Service service)
{
    auto promise = std::make_shared<Promise<admin::Outcome<admin::ServiceStatus>>>();
    run([this, service, promise] {
        auto started = [&]() -> admin::Outcome<admin::ServiceStatus> {
            const std::scoped_lock lock(m_mutex);
            const auto runner = takeOver(service);
            if (!runner)
                return fail(AdminError::Refused, runner.error().detail);
            admin::ServiceStatus status = (*runner)->start().result();
            if (status.state == admin::ServiceState::Failed)
                return fail(AdminError::Refused, status.failure);
            return status;
        }();
        promise->finish(std::move(started));
    });
    return promise->future();
}

Result<std::shared_ptr<ServiceRunner>, RuntimeError> ServiceHost::takeOver(Service service)
{
    if (m_attachment) {
        if (const auto read = m_composition.readCertificates(); !read)
            return std::unexpected(read.error());
        if (const auto taken = takeFolder(); !taken)
            return std::unexpected(taken.error());
        // It lives in the installation's thread, which may wait for us.
        m_attachment->retire();
        m_attachment.release()->deleteLater();
        const auto configuration = m_composition.configuration();
        m_composition.chooseAuthPort();
        m_composition.nameIssuer();
        if (configuration->runsAuth)
            m_composition.add(Service::Auth);
        if (configuration->runsResource)
            m_composition.add(Service::Resource);
        watchCertificates();
        if (configuration->metricsListen) {
            if (const auto started = startMetrics(*configuration->metricsListen); !started)
                qCWarning(lcRuntime, "There are no metrics. %ls", qUtf16Printable(started.error().detail));
        }
        m_services.showElsewhere({});
        // Its timer is one of that thread.
        QMetaObject::invokeMethod(m_following.get(), [this, configuration] {
            m_installation->backups().startSchedule(*configuration, m_installation->settings());
        });
    }
    if (auto runner = m_services.runner(service))
        return runner;
    return fail(RuntimeError::NoStart, QStringLiteral("The services of this process are ending."));
}

void ServiceHost::watchCertificates()
{
    const auto shown = m_composition.certificates()->tls;
    if (m_tlsWatch && m_tlsWatch->shown() == shown)
        return;
    if (m_tlsWatch)
        m_tlsWatch.release()->deleteLater(); // it lives in the installation's thread
    auto source = m_composition.tlsSource();
    if (!shown || !source)
        return;
    m_tlsWatch = std::make_unique<TlsWatch>(std::move(source), shown);
    connect(m_tlsWatch.get(), &TlsWatch::renewed, &m_live, &admin::ConfigurationControl::configurationChanged);
    m_tlsWatch->moveToThread(&m_thread);
}

Result<QString, RuntimeError> ServiceHost::startMetrics(const ListenAddress &there)
{
    m_services.countForMetrics();
    auto listener = MetricsListener::open({m_services, m_composition, m_installation.get(), m_clock}, there);
    if (!listener)
        return std::unexpected(listener.error());
    m_metrics = *std::move(listener);
    return m_metrics->endpoint().toUrl() + QStringLiteral("/metrics");
}

void ServiceHost::followMetrics()
{
    if (!m_metrics || m_metrics->shown() == m_composition.certificates()->tls)
        return;
    const ListenAddress there(m_metrics->endpoint().address, m_metrics->endpoint().port);
    m_metrics.reset();
    if (const auto started = startMetrics(there); !started)
        qCWarning(lcRuntime, "There are no metrics any more. %ls", qUtf16Printable(started.error().detail));
}

void ServiceHost::followServices()
{
    const std::scoped_lock lock(m_mutex);
    m_reconfiguration.renewTrust();
    note();
}

void ServiceHost::note()
{
    if (!m_lock || !m_installation)
        return;
    const auto url = [this](Service service) {
        const auto runner = m_services.runner(service);
        return runner ? runner->status().url : QString();
    };
    m_lock->note(m_composition.issuer(), url(Service::Auth), url(Service::Resource));
}

} // namespace tessera::runtime
