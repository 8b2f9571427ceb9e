// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/acceptor.h"
#include "http/connection.h"
#include "http/dispatcher.h"
#include "http/tlsidentity.h"

#include <QSocketNotifier>
#include <QTimer>

#include <atomic>

namespace tessera::http {

/// The event loop of one worker, inside Qt's: one epoll descriptor behind one notifier, whatever the number of clients.
/// Accepts, hands readiness and deadlines to connections, and handlers' answers back to them. Made, used and deleted on
/// the worker's thread.
class Gate final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Limits &limits;
        const Routes &routes;
        const Clock &clock;
        RequestObserver *observer;
        const TrustedProxies &proxies;
        std::shared_ptr<const CorsSnapshot> cors;
        /// Null: plain HTTP.
        std::shared_ptr<const TlsSnapshot> tls;
        bool strictTransport;
        std::shared_ptr<ConnectionLedger> ledger;
        std::atomic<int> &inFlight;
        /// Which of the server's this worker is.
        int worker;
    };

    explicit Gate(Parts parts);
    ~Gate() override;

    /// Begins to accept; false where the system refuses.
    [[nodiscard]] bool open(Descriptor listening);
    /// Stops accepting and lets what is in flight end; drained() follows, at the latest after that time.
    void drain(std::chrono::milliseconds atMost);

Q_SIGNALS:
    void drained();

private:
    void onEvents();
    void onTick();
    bool handleEvents();
    void handle(void *source, quint32 events);
    void acceptAll();
    [[nodiscard]] std::unique_ptr<Transport> transportOn(Descriptor socket) const;
    void admit(Acceptor::Accepted accepted);
    void turnAwayForGood(Descriptor socket);
    void tellThereIsNoRoom(Descriptor socket);
    void warnOfExhaustion();
    void tell(Admission what);
    void add(std::unique_ptr<Connection> connection);
    void deliverLetters();
    void sendAnswers();
    void settle(Connection &connection);
    void sweep();
    void listen(bool on);

    const Parts m_parts;
    std::shared_ptr<Mailbox> m_box;
    Dispatcher m_dispatcher;
    WorkerContext m_context;
    Descriptor m_epoll;
    Acceptor m_acceptor;
    int m_listening = -1;
    bool m_accepting = false;
    int m_turnedAway = 0;
    TimerWheel::Time m_quietUntil{};
    std::unordered_map<Connection *, std::unique_ptr<Connection>> m_connections;
    std::vector<Connection *> m_closed;
    std::vector<Connection *> m_sending;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_tick;
    std::optional<TimerWheel::Time> m_drainUntil;
};

} // namespace tessera::http
