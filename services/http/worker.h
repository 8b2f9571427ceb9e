// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "http/gate.h"

#include <QThread>

namespace tessera::http {

/// A thread with a gate on it. Made and deleted by the server, on the server's thread.
class Worker final : public QObject
{
    Q_OBJECT
public:
    explicit Worker(const QString &name, Gate::Parts parts);
    /// Waits for the thread to end; requestStop() came before, if it was started.
    ~Worker() override;

    /// Starts the thread and returns when it accepts; false where the system refuses.
    [[nodiscard]] bool start(Descriptor listening);
    /// Asks the thread to end when nothing is in flight; returns at once.
    void requestStop(std::chrono::milliseconds drain);
    /// Finished when the thread's event loop has come to it.
    [[nodiscard]] Future<void> comeRound();

private:
    void end();

    const Gate::Parts m_parts;
    QThread m_thread;
    std::unique_ptr<Gate> m_gate;
};

} // namespace tessera::http
