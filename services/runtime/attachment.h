// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"
#include "runtime/datafolder.h"
#include "runtime/runningservices.h"

#include <QTimer>

namespace tessera::runtime {

/// Looks on while another process runs the services of a data folder: shows them as services that run elsewhere, and as
/// stopped when that process has ended. Owned by the ServiceHost; made, used and destroyed in its installation's
/// thread.
class Attachment final : public QObject
{
    Q_OBJECT

public:
    using TakeOver = std::function<admin::Answer<admin::ServiceStatus>(admin::Service)>;

    /// `takeOver` starts a service here once nobody else runs it. The services outlive this.
    Attachment(DataFolder folder, Configuration configuration, RunningServices &services, TakeOver takeOver);

    /// From now on it neither looks nor shows. Any thread.
    void retire() { m_isRetired = true; }

Q_SIGNALS:
    /// The tokens of the services there name another issuer than before.
    void issuerChanged(const QString &issuer);

private:
    void look();
    void show();
    [[nodiscard]] admin::ServiceStatus statusOf(admin::Service service) const;

    const DataFolder m_folder;
    const Configuration m_configuration;
    RunningServices &m_services;
    const TakeOver m_takeOver;
    std::optional<RunningService> m_process;
    std::atomic<bool> m_isRetired = false;
    QTimer m_timer;
};

} // namespace tessera::runtime
