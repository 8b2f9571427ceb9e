// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace tessera::runtime {

/// How long this process may be silent, where its service manager watches it (`WATCHDOG_USEC` and `WATCHDOG_PID` of
/// sd_watchdog_enabled(3)); nothing where it does not.
[[nodiscard]] std::optional<std::chrono::microseconds> watchdogTime(const QProcessEnvironment &environment, qint64 pid);

/// Tells the service manager, twice in the time that it allows, that this process does its work: each time, that every
/// thread which serves has come round since the last time. Where one does not it stays silent, and the service manager
/// ends the process and starts it again. Lives in the main thread, whose loop has to turn as well.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    /// `socketPath`: as of notifyServiceManager(). `comeRound` gives a future that is finished when all have.
    Watchdog(QByteArray socketPath, std::chrono::microseconds allowed, std::function<Future<void>()> comeRound);

private:
    void ask();

    const QByteArray m_socketPath;
    const std::function<Future<void>()> m_comeRound;
    bool m_isAwaited = false;
    QTimer m_timer;
};

} // namespace tessera::runtime
