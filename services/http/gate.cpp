// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/gate.h"

#include "http/logging.h"
#include "http/plaintransport.h"
#include "http/tlstransport.h"

#include <sys/epoll.h>

namespace tessera::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int eventsAtOnce = 256;
/// Rounds of events after which Qt's own loop gets a turn.
constexpr int roundsAtOnce = 8;
/// Clients that are told that there is no room, and not counted, at one time; more are just closed.
constexpr int turnedAwayAtOnce = 64;

} // namespace

Gate::Gate(Parts parts)
    : m_parts(std::move(parts))
    , m_box(std::make_shared<Mailbox>())
    , m_dispatcher(m_parts.routes, m_box)
    , m_context{.limits = m_parts.limits,
          .routes = m_parts.routes,
          .clock = m_parts.clock,
          .observer = m_parts.observer,
          .worker = m_parts.worker,
          .proxies = m_parts.proxies,
          .cors = m_parts.cors,
          .strictTransport = m_parts.strictTransport,
          .dispatcher = m_dispatcher,
          .wheel = TimerWheel(std::chrono::steady_clock::now()),
          .ids = {},
          .writer = {},
          .now = std::chrono::steady_clock::now(),
          .stopping = false,
          .input = {},
          .outputs = {},
          .unsent = {}}
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    m_tick.setInterval(TimerWheel::granule);
    connect(&m_tick, &QTimer::timeout, this, &Gate::onTick);
}

Gate::~Gate()
{
    m_notifier.reset();
    m_box->close();
    m_connections.clear();
}

bool Gate::open(Descriptor listening)
{
    m_listening = listening.get();
    epoll_event event{.events = EPOLLIN, .data = {.ptr = m_box.get()}};
    if (!m_epoll.isOpen() || m_box->descriptor() < 0 || !m_dispatcher.open(std::move(listening)) ||
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_box->descriptor(), &event) != 0)
        return false;
    listen(true);
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Gate::onEvents);
    return m_accepting;
}

void Gate::listen(bool on)
{
    epoll_event event{.events = EPOLLIN, .data = {.ptr = &m_acceptor}};
    if (on != m_accepting && ::epoll_ctl(m_epoll.get(), on ? EPOLL_CTL_ADD : EPOLL_CTL_DEL, m_listening, &event) == 0)
        m_accepting = on;
}

void Gate::onEvents()
{
    for (int round = 0; round < roundsAtOnce && handleEvents(); ++round)
        sendAnswers();
    sweep();
}

bool Gate::handleEvents()
{
    std::array<epoll_event, eventsAtOnce> events;
    const int count = ::epoll_wait(m_epoll.get(), events.data(), eventsAtOnce, 0);
    m_context.now = std::chrono::steady_clock::now();
    m_context.writer.setTime(m_parts.clock.now());
    for (int i = 0; i < count; ++i)
        handle(events[size_t(i)].data.ptr, events[size_t(i)].events);
    return count > 0 || !m_context.unsent.empty();
}

void Gate::handle(void *source, quint32 events)
{
    if (source == &m_acceptor) {
        acceptAll();
    } else if (source == m_box.get()) {
        deliverLetters();
    } else {
        auto &connection = *static_cast<Connection *>(source);
        if (connection.isClosed())
            return; // earlier in this round; it is deleted after it
        connection.onReady({.reading = bool(events & EPOLLIN),
            .writing = bool(events & EPOLLOUT),
            .ended = bool(events & EPOLLRDHUP),
            .gone = bool(events & (EPOLLHUP | EPOLLERR))});
        settle(connection);
    }
}

void Gate::acceptAll()
{
    for (int i = 0; i < eventsAtOnce; ++i) {
        std::optional<Acceptor::Accepted> accepted;
        switch (m_acceptor.accept(m_listening, accepted)) {
        case Acceptor::Outcome::Accepted: admit(std::move(*accepted)); break;
        case Acceptor::Outcome::AcceptedWithSpare: turnAwayForGood(std::move(accepted->socket)); break;
        case Acceptor::Outcome::Vanished: break;
        case Acceptor::Outcome::Nobody: return;
        case Acceptor::Outcome::Exhausted:
            warnOfExhaustion();
            listen(false); // until the next tick
            m_tick.start();
            return;
        }
    }
}

std::unique_ptr<Transport> Gate::transportOn(Descriptor socket) const
{
    if (m_parts.tls)
        return std::make_unique<TlsTransport>(std::move(socket), m_parts.tls->load());
    return std::make_unique<PlainTransport>(std::move(socket));
}

void Gate::admit(Acceptor::Accepted accepted)
{
    auto slot = m_parts.ledger->take(accepted.peer, m_parts.proxies.contains(accepted.peer));
    if (slot) {
        tell(Admission::Admitted);
        add(std::make_unique<Connection>(
            m_context, transportOn(std::move(accepted.socket)), accepted.peer, std::move(*slot)));
        return;
    }
    const bool inAll = slot.error() == ConnectionLedger::Full::InAll;
    tell(inAll ? Admission::Full : Admission::AddressFull);
    // Telling it by TLS would cost the handshake that there is no room for.
    if (m_turnedAway >= turnedAwayAtOnce || m_parts.tls)
        return;
    auto transport = std::make_unique<PlainTransport>(std::move(accepted.socket));
    ++m_turnedAway;
    auto counted = std::shared_ptr<const void>(nullptr, [this](const void *) { --m_turnedAway; });
    auto connection = std::make_unique<Connection>(m_context, std::move(transport), accepted.peer, std::move(counted));
    connection->turnAway(inAll ? 503 : 429, inAll ? u"This server has as many connections as it takes."_s
                                                  : u"There are too many connections from this address."_s);
    add(std::move(connection));
}

/// There is no descriptor to keep this client with, not even for as long as it takes to read.
void Gate::turnAwayForGood(Descriptor socket)
{
    if (!m_parts.tls)
        tellThereIsNoRoom(std::move(socket));
    socket.reset();
    m_acceptor.restoreSpare();
    tell(Admission::OutOfDescriptors);
    warnOfExhaustion();
}

void Gate::tellThereIsNoRoom(Descriptor socket)
{
    const Response response = problem(503, u"This server is out of file descriptors."_s).withRetryAfter(5s);
    QByteArray answer;
    AnswerWriter::appendHead(answer, response);
    m_context.writer.appendFields(answer, {.requestId = m_context.ids.next(), .close = true});
    answer.append(response.body);
    // As its base: UBSan needs a descriptor to judge a call on a type that it has not met.
    const std::unique_ptr<Transport> transport = std::make_unique<PlainTransport>(std::move(socket));
    (void)transport->write(answer);
    transport->shutDownWriting();
}

void Gate::warnOfExhaustion()
{
    if (m_context.now < m_quietUntil)
        return;
    m_quietUntil = m_context.now + 10s;
    qCWarning(lcHttp, "Clients are turned away because this process is out of file descriptors or memory.");
}

void Gate::tell(Admission what)
{
    if (m_parts.observer)
        m_parts.observer->met(what, m_parts.worker);
}

void Gate::add(std::unique_ptr<Connection> connection)
{
    Connection &added = *connection;
    m_connections.emplace(&added, std::move(connection));
    if (!m_tick.isActive())
        m_tick.start();
    epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.ptr = &added}};
    if (!added.isClosed() && ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, added.descriptor(), &event) == 0)
        added.run(); // most clients speak at once
    else
        added.close();
    settle(added);
}

void Gate::deliverLetters()
{
    for (Mailbox::Letter &letter : m_box->collect()) {
        Lane *lane = m_dispatcher.settle(std::move(letter));
        if (!lane)
            continue;
        if (Connection *waiting = lane->connection) {
            waiting->onAnswered(*lane);
            settle(*waiting);
        }
        m_dispatcher.release(*lane);
    }
}

/// What this makes connections answer goes in the next round, so that one that asks much at once does not hold up
/// others.
void Gate::sendAnswers()
{
    m_sending.swap(m_context.unsent);
    for (Connection *connection : m_sending) {
        if (connection->isClosed())
            continue;
        connection->run();
        settle(*connection);
    }
    m_sending.clear();
}

void Gate::settle(Connection &connection)
{
    if (connection.isClosed())
        m_closed.push_back(&connection);
}

void Gate::sweep()
{
    std::erase_if(m_context.unsent, [](const Connection *connection) { return connection->isClosed(); });
    if (!m_context.unsent.empty())
        m_box->wake();
    for (Connection *connection : std::exchange(m_closed, {}))
        m_connections.erase(connection);
    m_parts.inFlight.store(m_dispatcher.waiting(), std::memory_order_relaxed);
    if (m_connections.empty() && m_accepting)
        m_tick.stop();
    const bool done = m_connections.empty() && m_dispatcher.waiting() == 0;
    if (m_drainUntil && (done || m_context.now >= *m_drainUntil)) {
        m_drainUntil.reset();
        Q_EMIT drained();
    }
}

void Gate::onTick()
{
    m_context.now = std::chrono::steady_clock::now();
    m_context.writer.setTime(m_parts.clock.now());
    m_context.wheel.advance(m_context.now, [this](TimerWheel::Entry &entry) {
        auto &connection = static_cast<Connection &>(entry);
        connection.onDeadline();
        settle(connection);
    });
    if (!m_context.stopping)
        listen(true);
    sweep();
}

void Gate::drain(std::chrono::milliseconds atMost)
{
    m_context.now = std::chrono::steady_clock::now();
    m_context.stopping = true;
    listen(false);
    m_dispatcher.closePort();
    m_drainUntil = m_context.now + atMost;
    m_tick.start();
    for (const auto &[connection, owned] : m_connections) {
        if (connection->isClosed())
            continue;
        connection->finish();
        settle(*connection);
    }
    sweep();
}

} // namespace tessera::http
