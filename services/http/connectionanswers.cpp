// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection does with a request that it has read: the second half of connection.cpp.
#include "http/connection.h"

#include "http/dispatcher.h"

namespace tessera::http {

using namespace Qt::StringLiterals;

namespace {

/// How long a client that was told to go is still listened to, so that it sees the answer instead of a reset.
constexpr std::chrono::milliseconds drainTime = std::chrono::seconds(2);

} // namespace

bool Connection::startRequest(qsizetype headSize)
{
    Exchange &exchange = *m_exchange;
    exchange.id = m_context.ids.next();
    noteMethod();
    auto head = parseHead(m_window.first(headSize), exchange.scanner.fieldCount());
    if (!head) {
        refuse(head.error());
        return false;
    }
    exchange.methodText = head->methodText.toByteArray();
    m_lastRequest = m_lastRequest || !head->keepAlive || m_context.stopping;
    exchange.request = std::make_shared<Request>();
    Request &request = *exchange.request;
    request.path = head->path.toByteArray();
    exchange.client = clientOf(head->headers, m_peer, m_context.proxies);

    const QByteArrayView origin = head->headers.value("Origin");
    const std::shared_ptr<const CorsPolicy> policy = m_context.cors ? m_context.cors->load() : nullptr;
    exchange.originMatters = policy && !policy->origins.isEmpty();
    if (exchange.originMatters && !origin.isEmpty() && policy->allows(origin))
        exchange.origin = origin.toByteArray();

    Judgement judgement = judge(*head, m_context.routes, m_context.limits, !exchange.origin.isEmpty());
    request.headers = std::move(head->headers);
    exchange.place = judgement.place;
    if (!judgement.route) {
        if (judgement.isOpen) {
            exchange.origin = judgement.document ? QByteArray() : "*"_ba;
            exchange.originMatters = false;
        }
        // A body that is not read, or whose length was not said, must not be taken for the next request.
        m_lastRequest = m_lastRequest || head->hasBody() || (judgement.answer && judgement.answer->status == 411);
        m_window = m_lastRequest ? QByteArrayView() : m_window.sliced(headSize);
        if (judgement.answer)
            answerDirectly(*judgement.answer);
        else
            answerDocument(*judgement.document, judgement.variant);
        return false;
    }
    exchange.route = std::move(judgement.route);
    request.method = *head->method;
    request.query = head->query.toByteArray();
    request.peer = exchange.client;
    request.id = exchange.id;
    request.receivedAt = m_context.clock.now();
    request.secure = m_transport->isSecure();
    request.pathParameters = std::move(judgement.pathParameters);
    m_window = m_window.sliced(headSize);
    if (!head->hasBody()) {
        dispatch();
        return false;
    }

    m_phase = Phase::Body;
    m_context.wheel.schedule(*this, m_context.now + m_context.limits.bodyTime);
    exchange.bodyLength = head->contentLength.value_or(0);
    if (head->chunked)
        exchange.chunked = std::make_unique<ChunkedBody>();
    static constexpr QByteArrayView goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    // RFC 9110 section 10.1.1: not where the body is on its way already. So few bytes always fit a socket that has none
    // to send.
    if (head->expectsContinue && m_window.isEmpty() && m_transport->write(goOn).bytes != goOn.size()) {
        close();
        return false;
    }
    return true;
}

void Connection::dispatch()
{
    m_phase = Phase::Answering;
    m_exchange->completeAt = std::chrono::steady_clock::now();
    m_context.wheel.schedule(*this, m_context.now + m_context.limits.requestTime);
    Lane &lane = m_context.dispatcher.dispatch(*m_exchange->route, m_exchange->request);
    if (lane.isAnswered()) {
        answerFromLane(lane);
        m_context.dispatcher.release(lane);
        return;
    }
    lane.connection = this;
    m_exchange->lane = &lane;
}

// A HEAD whose head is refused must not be answered with a body either (RFC 9110 section 9.3.2).
void Connection::noteMethod() { m_exchange->headOnly = m_window.startsWith("HEAD "); }

void Connection::refuse(const Refusal &refusal)
{
    m_lastRequest = true;
    m_window = {};
    m_exchange->origin.clear();
    answerDirectly(problem(refusal.status, QString(refusal.reason)));
}

AnswerFields Connection::fields() const
{
    return {.requestId = m_exchange->id,
        .close = m_lastRequest,
        .allowedOrigin = m_exchange->origin,
        .variesByOrigin = m_exchange->originMatters,
        .strictTransport = m_context.strictTransport && m_transport->isSecure()};
}

void Connection::answerDirectly(const Response &response)
{
    if (m_exchange->id.isEmpty())
        m_exchange->id = m_context.ids.next();
    m_output = m_context.outputs.take();
    QByteArray &out = m_output;
    AnswerWriter::appendHead(out, response);
    m_context.writer.appendFields(out, fields());
    if (!m_exchange->headOnly)
        out.append(response.body);
    m_exchange->story = response.story;
    send(response.status);
}

void Connection::answerDocument(const Document &document, qsizetype variant)
{
    m_output = m_context.outputs.take();
    QByteArray &out = m_output;
    out.append(variant < 0 ? document.notModifiedHead() : document.head(variant));
    m_context.writer.appendFields(out, fields(), false);
    if (variant >= 0 && !m_exchange->headOnly)
        out.append(document.body());
    send(variant < 0 ? 304 : 200);
}

void Connection::answerFromLane(Lane &lane)
{
    QByteArrayView head = lane.answerHead().chopped(2);
    const int status = head.sliced(9, 3).toInt();
    if (isBodiless(status)) // QHttpServer ends every head with the length
        head = head.first(head.lastIndexOf("\r\n", head.size() - 3) + 2);
    m_output = m_context.outputs.take();
    QByteArray &out = m_output;
    out.append(head);
    m_context.writer.appendFields(out, fields());
    if (!m_exchange->headOnly && !isBodiless(status))
        out.append(lane.answerBody());
    m_exchange->story = std::move(lane.story);
    send(status);
}

/// Head and body go in one write, when all of this round's answers go.
void Connection::send(int status)
{
    m_exchange->answeredAt = std::chrono::steady_clock::now();
    m_exchange->status = status;
    m_exchange->bytesSent = m_output.size();
    m_phase = Phase::Writing;
    m_written = 0;
    m_context.wheel.schedule(*this, m_context.now + m_context.limits.answerTime);
    m_context.unsent.push_back(this);
}

/// The whole answer is with the kernel.
void Connection::answered()
{
    report(false);
    m_exchange.reset();
    if (!m_lastRequest && !m_context.stopping) {
        m_phase = Phase::Idle;
        m_context.wheel.schedule(*this, m_context.now + m_context.limits.idleTime);
        return;
    }
    m_phase = Phase::Draining;
    m_transport->shutDownWriting();
    m_context.wheel.schedule(*this, m_context.now + drainTime);
}

void Connection::report(bool aborted)
{
    if (!m_context.observer)
        return;
    Exchange &exchange = *m_exchange;
    const auto now = std::chrono::steady_clock::now();
    // Without an answer it took until now; one that was made from the head alone took no handling.
    const auto answeredAt = exchange.answeredAt == TimerWheel::Time() ? now : exchange.answeredAt;
    const auto completeAt = exchange.completeAt == TimerWheel::Time() ? answeredAt : exchange.completeAt;
    const auto spent = [](auto time) { return std::chrono::duration_cast<std::chrono::microseconds>(time); };
    RequestRecord record{.id = exchange.id,
        .at = m_context.clock.now(),
        .method = exchange.methodText,
        .path = {},
        .route = exchange.place,
        .worker = m_context.worker,
        .status = exchange.status,
        .duration = spent(now - exchange.startedAt),
        .receiving = spent(completeAt - exchange.startedAt),
        .handling = spent(answeredAt - completeAt),
        .peer = exchange.client.isNull() ? m_peer : exchange.client,
        .bytesSent = exchange.bytesSent,
        .bytesReceived = 0,
        .userAgent = {},
        .aborted = aborted,
        .story = std::move(exchange.story)};
    if (exchange.request) {
        record.path = exchange.request->path;
        record.bytesReceived = exchange.request->body.size();
        record.userAgent = exchange.request->header("User-Agent").toByteArray();
    }
    m_context.observer->served(record);
}

} // namespace tessera::http
