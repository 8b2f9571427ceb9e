// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/heldkeys.h"
#include "resource/issuerrequest.h"
#include "resource/jwksclientconfiguration.h"
#include "resource/refreshplan.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <mutex>

namespace tessera::resource {

class KeyWaiters;

/// Runs the fetches, one at a time: metadata where the place of the keys is not known yet, then the key set; turns each
/// answer into what is held next, and plans the following fetch. Owned by JwksClient, lives on its thread: after the
/// constructor every function but withhold() is called there, up to and with shutDown().
class KeyFetcher final : public QObject
{
    Q_OBJECT

public:
    KeyFetcher(const JwksClientConfiguration &configuration, const Clock &clock, Jitter jitter,
        std::shared_ptr<KeyWaiters> waiters);
    ~KeyFetcher() override;

    /// Makes what must live on this thread, and runs the first fetch.
    void startUp();
    /// Runs the fetch that a question has begun.
    void run();
    /// Fetches now; once more where a fetch runs that may bring what was true before.
    void fetchNow();
    /// Fetches if it is time to, by the clock.
    void lookAtClock();
    /// As of JwksClient. True: that is new, and has to be followed. Any thread.
    [[nodiscard]] bool withhold(const QString &reason);
    /// Ends what may not go on, or fetches what may be fetched again.
    void followWithholding();
    /// Ends what runs. Nothing is fetched afterwards.
    void shutDown();

Q_SIGNALS:
    void heldChanged();

private:
    /// Why nobody may be asked, if so, and how often that has changed.
    struct Withholding
    {
        QString reason;
        quint64 changes = 0;
    };

    [[nodiscard]] Withholding withholding() const;
    void runPlanned();
    void askMetadata();
    void askKeys(const QUrl &jwksUri);
    void metadataAnswered(const IssuerRequest::Outcome &outcome);
    void keysAnswered(const IssuerRequest::Outcome &outcome);
    void succeed(const IssuerAnswer &answer, std::shared_ptr<const jose::KeySet> brought);
    void failWith(const Failure<RequestError> &failure);
    void endWithout(const Failure<RequestError> &failure);
    void end(HeldKeys next, bool succeeded, Duration until);
    void request(
        const QUrl &url, const QByteArray &knownEtag, void (KeyFetcher::*answered)(const IssuerRequest::Outcome &));
    void sleepUntilNext();

    const JwksClientConfiguration &m_configuration;
    const Clock &m_clock;
    const Jitter m_jitter;
    const std::shared_ptr<KeyWaiters> m_waiters;

    mutable std::mutex m_mutex; // guards what follows
    Withholding m_withholding;

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QTimer> m_planTimer;
    std::unique_ptr<QTimer> m_waitTimer;
    std::unique_ptr<IssuerRequest> m_request;
    QList<QUrl> m_metadataUrls;  // those that this fetch may still ask
    QByteArray m_body;           // what the held set was made of
    quint64 m_changesBefore = 0; // those of the withholding when this fetch began
    Instant m_requestedAt{};
    Instant m_plannedAt{};
    ChangeWatch m_changes;
};

} // namespace tessera::resource
