// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/watchdog.h"

#include "runtime/servicemanager.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

} // namespace

std::optional<std::chrono::microseconds> watchdogTime(const QProcessEnvironment &environment, qint64 pid)
{
    bool isNumber = false;
    const qint64 allowed = environment.value(QStringLiteral("WATCHDOG_USEC")).toLongLong(&isNumber);
    const QString whose = environment.value(QStringLiteral("WATCHDOG_PID"));
    if (!isNumber || allowed <= 0 || (!whose.isEmpty() && whose != QString::number(pid)))
        return std::nullopt;
    return std::chrono::microseconds(allowed);
}

Watchdog::Watchdog(QByteArray socketPath, std::chrono::microseconds allowed, std::function<Future<void>()> comeRound)
    : m_socketPath(std::move(socketPath))
    , m_comeRound(std::move(comeRound))
{
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::ask);
    m_timer.start(std::max(std::chrono::milliseconds(1), std::chrono::floor<std::chrono::milliseconds>(allowed / 2)));
    ask();
}

void Watchdog::ask()
{
    if (std::exchange(m_isAwaited, true)) {
        qCWarning(lcRuntime,
            "A thread of the services does not come round: if that goes on, the service manager ends this process and "
            "starts it again.");
        return;
    }
    (void)m_comeRound().then(this, [this](const Future<void> &) {
        m_isAwaited = false;
        notifyServiceManager(m_socketPath, "WATCHDOG=1");
    });
}

} // namespace tessera::runtime
