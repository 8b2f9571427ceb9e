// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace tessera::runtime {

/// Tells in the event loop that the program was asked to end (SIGTERM, SIGINT, and SIGHUP unless it is ignored). Made
/// once, in main() before any other thread, because it blocks these signals for the threads to come; a program that has
/// other threads earlier calls blockSignals() before them, or a signal to one of those ends it at once. SIGPIPE is
/// ignored from then on, so that a reader that went away is an error of one write and not the end of the program. Lives
/// in the thread that made it.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    /// Blocks the signals; the notifications begin once there is an application object and `watch` is called.
    SignalWatcher();
    ~SignalWatcher() override;

    /// Blocks the signals for this thread and those that it starts: one that comes waits for a watcher to tell it.
    static void blockSignals();

    /// Begins to tell. From the second signal on the default takes effect, for a person who will not wait for the
    /// drain.
    void watch();

Q_SIGNALS:
    void endRequested();

private:
    int m_descriptor;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace tessera::runtime
