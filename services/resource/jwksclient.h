// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "resource/heldkeys.h"
#include "resource/jwksclientconfiguration.h"

#include <QObject>
#include <QThread>

namespace tessera::resource {

class KeyFetcher;
class KeyWaiters;

/// What became of the question for a kid.
enum class KeyAnswer {
    Held,        ///< held() has it
    NotKnown,    ///< the issuer does not have it, or it may not be asked again yet
    Unavailable, ///< no key set is held that may be used, and the issuer was not reached
    Busy         ///< too many wait already
};

/// Keeps the issuer's key set. Fetches it over HTTP on a thread of its own, refreshes it before it runs out (at 80 % of
/// its time, less up to a tenth at random), fetches at once for a kid that is not held - one fetch for all who wait,
/// and not more than one in a cooldown - and serves the last good set on while the issuer is down. A key that the last
/// good set left out is gone. Redirects, plain http beyond loopback, answers too large, too slow or not a key set of
/// ours to trust leave the last good set as it is. Owned by the ResourceService; lives on the thread that made it;
/// held() and find() may be called on any.
class JwksClient final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the client. Nothing is fetched before start().
    JwksClient(JwksClientConfiguration configuration, const Clock &clock, Jitter jitter, QObject *parent = nullptr);
    /// Stops, and answers all who still wait with Unavailable.
    ~JwksClient() override;

    /// Starts the thread and the first fetch.
    void start();
    /// Ends what runs and answers all who wait with Unavailable. Returns when the thread has ended. Idempotent.
    void stop();

    /// What is held now.
    [[nodiscard]] std::shared_ptr<const HeldKeys> held() const;

    /// Asks for a kid. The future is finished at once where no fetch is needed or allowed, and always within
    /// `waitAtMost`. Any thread. The future is finished on the fetching thread where it waits.
    [[nodiscard]] Future<KeyAnswer> find(const KeyId &kid);

    /// Fetches now, whatever the plan and the cooldown say: for whoever knows that what is held is outdated. Where a
    /// fetch runs whose request has left already, another follows it. Any thread.
    void fetchNow();

    /// From now on nobody is asked for keys, for that reason, a sentence: every fetch fails with it, and the answer to
    /// one under way is not taken in; the last good set serves on for as long as it may. Empty: they are fetched
    /// again, at once. Holds when this returns. Any thread.
    void withhold(const QString &reason);

    /// Looks at the clock again now: for tests that move it, and after the machine slept. Any thread.
    void lookAtClock();

    [[nodiscard]] const JwksClientConfiguration &configuration() const { return m_configuration; }

Q_SIGNALS:
    /// held() is another than before. Emitted on the thread that the client object lives on.
    void heldChanged();

private:
    const JwksClientConfiguration m_configuration;
    const std::shared_ptr<KeyWaiters> m_waiters;
    QThread m_thread;
    const std::unique_ptr<KeyFetcher> m_fetcher; // lives on m_thread until that has ended
};

} // namespace tessera::resource
