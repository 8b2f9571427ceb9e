// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attachment.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

// A lock tells nobody that it was let go of.
constexpr std::chrono::milliseconds interval(500);

} // namespace

Attachment::Attachment(DataFolder folder, Configuration configuration, RunningServices &services, TakeOver takeOver)
    : m_folder(std::move(folder))
    , m_configuration(std::move(configuration))
    , m_services(services)
    , m_takeOver(std::move(takeOver))
    , m_process(ServiceLock::running(m_folder))
{
    m_timer.callOnTimeout(this, &Attachment::look);
    m_timer.start(interval);
    show();
}

void Attachment::look()
{
    auto now = ServiceLock::running(m_folder);
    if (m_isRetired || now == m_process)
        return;
    if (m_process && !now)
        qCInfo(lcRuntime, "The process %lld, which ran the services of %s, has ended.",
            static_cast<long long>(m_process->pid), qUtf8Printable(m_folder.path()));
    const QString issuerBefore = m_process ? m_process->issuer : QString();
    m_process = std::move(now);
    show();
    if (m_process && !m_process->issuer.isEmpty() && m_process->issuer != issuerBefore)
        Q_EMIT issuerChanged(m_process->issuer);
}

void Attachment::show()
{
    RunningServices::Elsewhere elsewhere{.statuses = {}, .refusal = {}, .takeOver = m_takeOver};
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        if (service == admin::Service::Auth ? m_configuration.runsAuth : m_configuration.runsResource)
            elsewhere.statuses.append(statusOf(service));
    }
    if (m_process)
        elsewhere.refusal =
            QStringLiteral("The process %1 runs the services of the data folder %2; start and stop them "
                           "there, or end it to run them here.")
                .arg(m_process->pid)
                .arg(m_folder.path());
    m_services.showElsewhere(std::move(elsewhere));
}

admin::ServiceStatus Attachment::statusOf(admin::Service service) const
{
    const bool isAuth = service == admin::Service::Auth;
    admin::ServiceStatus status;
    status.service = service;
    std::optional<ListenAddress> address = isAuth ? m_configuration.authListen : m_configuration.resourceListen;
    if (m_process) {
        status.elsewherePid = m_process->pid;
        status.url = isAuth ? m_process->auth : m_process->resource;
        // As long as the other process starts, nobody knows which services it runs.
        if (!status.url.isEmpty() || m_process->issuer.isEmpty())
            status.state = admin::ServiceState::Elsewhere;
        const auto there = ListenAddress::fromText(QUrl(status.url).authority());
        address = there ? std::optional(*there) : std::nullopt;
    }
    if (address) {
        status.address = address->toText();
        status.port = address->port();
        status.isLoopback = address->isLoopback();
    }
    return status;
}

} // namespace tessera::runtime
