// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/requestfeed.h"
#include "admin/servicevalues.h"

#include <QObject>

namespace tessera::admin {

/// The services of this process for an administrator: how they are, and starting and stopping them. Implemented by the
/// composition root; lives in the thread that made it, and its signals come there. Every call may come from any thread.
class ServiceControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those that this process was told to run, also where they do not; or those that another process runs on the same
    /// data folder, with their pid: start, stop and restart are refused as long as it does.
    [[nodiscard]] virtual QList<ServiceStatus> statuses() const = 0;
    /// A service that runs already is left alone; gives how it is then, or why it failed. Where another process ran the
    /// services and has ended, they become this one's with the first that is started.
    [[nodiscard]] virtual Answer<ServiceStatus> start(Service service) = 0;
    /// Lets requests in flight be answered, for some seconds.
    [[nodiscard]] virtual Answer<ServiceStatus> stop(Service service) = 0;
    [[nodiscard]] virtual Answer<ServiceStatus> restart(Service service) = 0;
    /// What the resource service holds of its issuer's keys; nothing where it does not run here.
    [[nodiscard]] virtual std::optional<HeldKeySet> heldKeys() const = 0;
    /// Has the resource service fetch its issuer's keys now, whatever it has planned; nothing happens where it does not
    /// run. What came of it is told by heldKeysChanged().
    virtual void fetchKeysNow() = 0;
    [[nodiscard]] virtual RequestFeed &requests() = 0;

Q_SIGNALS:
    void statusChanged(tessera::admin::Service service);
    void heldKeysChanged();
};

} // namespace tessera::admin
