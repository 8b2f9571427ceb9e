// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tessera::runtime {

/// Tells the service manager that started this process how it is (sd_notify(3): one datagram to $NOTIFY_SOCKET).
/// Without a service manager nothing happens. `state` is `READY=1`, `STOPPING=1`, `WATCHDOG=1`. Any thread.
void notifyServiceManager(const QByteArray &socketPath, const QByteArray &state);

} // namespace tessera::runtime
