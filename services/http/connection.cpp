// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "http/dispatcher.h"

namespace tessera::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How much is read from a client that was told to go, so that it sees the answer instead of a reset.
constexpr qint32 drainBytes = 256 * 1024;

} // namespace

Connection::Connection(WorkerContext &context, std::unique_ptr<Transport> transport, const QHostAddress &peer,
    std::shared_ptr<const void> slot)
    : m_context(context)
    , m_transport(std::move(transport))
    , m_peer(peer)
    , m_slot(std::move(slot))
{
    m_context.wheel.schedule(*this, m_context.now + m_context.limits.headerTime);
}

Connection::~Connection() { close(); }

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    if (m_exchange && (m_phase == Phase::Answering || m_phase == Phase::Writing))
        report(true);
    abandonLane();
    m_phase = Phase::Closed;
    TimerWheel::remove(*this);
    m_transport.reset();
    m_exchange.reset();
    m_slot.reset();
}

void Connection::abandonLane()
{
    if (!m_exchange || !m_exchange->lane)
        return;
    m_exchange->lane->connection = nullptr;
    m_exchange->lane->hold = m_slot;
    m_exchange->lane = nullptr;
}

void Connection::onReady(Ready ready)
{
    m_readable = m_readable || ready.reading || ready.ended || ready.gone;
    m_inputEnds = m_inputEnds || ready.ended;
    if (ready.gone && m_phase == Phase::Answering) {
        close();
        return;
    }
    run();
}

void Connection::run()
{
    m_window = m_input;
    while (m_phase != Phase::Closed && step()) {
    }
    if (m_phase != Phase::Closed)
        keepWindow();
}

bool Connection::step()
{
    switch (m_phase) {
    case Phase::Handshake: return shakeHands();
    case Phase::Idle:
    case Phase::Head: return readHead();
    case Phase::Body: return readBody();
    case Phase::Writing: return flush();
    case Phase::Draining: return drain();
    case Phase::Answering:
    case Phase::Closed: break;
    }
    return false;
}

bool Connection::shakeHands()
{
    switch (m_transport->handshake().state) {
    case Moved::State::Done:
        m_phase = Phase::Idle;
        m_context.wheel.schedule(*this, m_context.now + m_context.limits.idleTime);
        return true;
    case Moved::State::Later: return false;
    case Moved::State::Ended: break;
    case Moved::State::Broken:
        if (m_context.observer)
            m_context.observer->met(Admission::HandshakeFailed, m_context.worker);
        break;
    }
    close();
    return false;
}

bool Connection::readHead()
{
    if (m_window.isEmpty())
        return fill();
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Head;
        m_exchange = std::make_unique<Exchange>();
        m_exchange->startedAt = m_context.now;
        m_context.wheel.schedule(*this, m_context.now + m_context.limits.headerTime);
    }
    const auto size = m_exchange->scanner.scan(m_window, m_context.limits);
    if (!size) {
        noteMethod();
        refuse(size.error());
        return false;
    }
    return *size > 0 ? startRequest(*size) : fill();
}

bool Connection::readBody()
{
    if (m_window.isEmpty())
        return fill();
    Exchange &exchange = *m_exchange;
    if (exchange.chunked) {
        const auto taken = exchange.chunked->decode(m_window, m_context.limits);
        if (!taken) {
            refuse(taken.error());
            return false;
        }
        m_window = m_window.sliced(*taken);
        if (exchange.chunked->isComplete()) {
            exchange.request->body = exchange.chunked->bytes();
            exchange.chunked.reset();
            dispatch();
            return false;
        }
    } else {
        QByteArray &body = exchange.request->body;
        const qsizetype taken = std::min<qsizetype>(m_window.size(), exchange.bodyLength - body.size());
        body.append(m_window.first(taken));
        m_window = m_window.sliced(taken);
        if (body.size() == exchange.bodyLength) {
            dispatch();
            return false;
        }
    }
    return fill();
}

/// True when there is something new in the window.
bool Connection::fill()
{
    if (!m_readable)
        return false;
    keepWindow();
    const Moved moved = m_transport->read(m_context.input);
    switch (moved.state) {
    case Moved::State::Done: {
        // A short read has emptied the socket, unless its end is there to be read as well.
        if (moved.bytes < qsizetype(m_context.input.size()) && !m_inputEnds && !m_transport->holdsBytes())
            m_readable = false;
        const QByteArrayView fresh(m_context.input.data(), moved.bytes);
        if (m_input.isEmpty()) {
            m_window = fresh;
        } else {
            m_input.append(fresh);
            m_window = m_input;
        }
        return true;
    }
    case Moved::State::Later: m_readable = false; return false;
    case Moved::State::Ended:
    case Moved::State::Broken: close(); return false;
    }
    return false;
}

void Connection::keepWindow()
{
    const bool inInput =
        m_window.data() >= m_input.constData() && m_window.data() <= m_input.constData() + m_input.size();
    if (m_window.isEmpty())
        m_input = {};
    else if (!inInput)
        m_input = m_window.toByteArray();
    else if (m_window.size() < m_input.size())
        m_input = m_input.last(m_window.size());
    m_window = m_input;
}

bool Connection::flush()
{
    while (m_written < m_output.size()) {
        const Moved moved = m_transport->write(QByteArrayView(m_output).sliced(m_written));
        if (moved.state == Moved::State::Later)
            return false;
        if (moved.state != Moved::State::Done) {
            close();
            return false;
        }
        m_written += moved.bytes;
    }
    m_context.outputs.giveBack(std::exchange(m_output, {}));
    m_written = 0;
    answered();
    return true;
}

bool Connection::drain()
{
    m_window = {};
    m_input = {};
    while (m_readable && m_drained < drainBytes) {
        const Moved moved = m_transport->read(m_context.input);
        if (moved.state == Moved::State::Later) {
            m_readable = false;
            return false;
        }
        if (moved.state != Moved::State::Done)
            break;
        m_drained += qint32(moved.bytes);
    }
    if (m_readable)
        close();
    return false;
}

void Connection::onDeadline()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        if (m_phase == Phase::Head && m_input.trimmed().isEmpty())
            break; // an empty line after a body is no request
        m_window = m_input;
        refuse({408, "The request did not come in time."_L1});
        return;
    case Phase::Answering:
        abandonLane();
        m_lastRequest = true;
        m_window = m_input;
        answerDirectly(problem(503, u"This takes too long at the moment. Try again later."_s).withRetryAfter(5s));
        return;
    default: break;
    }
    close();
}

void Connection::onAnswered(Lane &lane)
{
    m_exchange->lane = nullptr;
    m_window = m_input;
    answerFromLane(lane);
}

void Connection::finish()
{
    m_lastRequest = true;
    if (m_phase == Phase::Head || m_phase == Phase::Body) {
        m_window = m_input;
        answerDirectly(problem(503, u"This server is about to stop."_s).withRetryAfter(5s));
    } else if (m_phase == Phase::Handshake || m_phase == Phase::Idle) {
        close();
    }
}

void Connection::turnAway(int status, const QString &detail)
{
    m_lastRequest = true;
    m_exchange = std::make_unique<Exchange>();
    m_exchange->startedAt = m_context.now;
    answerDirectly(problem(status, detail).withRetryAfter(5s));
}

} // namespace tessera::http
