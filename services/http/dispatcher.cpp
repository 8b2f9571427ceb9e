// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/dispatcher.h"

#include "core/logcontext.h"
#include "http/logging.h"

#include <QCoreApplication>
#include <QHttpHeaders>
#include <QTcpServer>

namespace tessera::http {
namespace {

QHttpServerRequest::Method serverMethod(Method method)
{
    switch (method) {
    case Method::Get: return QHttpServerRequest::Method::Get;
    case Method::Post: return QHttpServerRequest::Method::Post;
    case Method::Put: return QHttpServerRequest::Method::Put;
    case Method::Patch: return QHttpServerRequest::Method::Patch;
    case Method::Delete: return QHttpServerRequest::Method::Delete;
    case Method::Options: return QHttpServerRequest::Method::Options;
    }
    Q_UNREACHABLE_RETURN({});
}

void write(QHttpServerResponder &responder, const Response &response)
{
    QHttpHeaders headers;
    headers.reserve(response.headers.size() + 2);
    if (!response.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, response.contentType);
    for (const Header &header : response.headers)
        headers.append(QLatin1StringView(header.name), header.value);
    responder.write(response.body, headers, QHttpServerResponder::StatusCode(response.status));
}

Response responseOf(Outcome outcome, const Request &request)
{
    if (outcome && outcome->status >= 200 && outcome->status <= 599)
        return std::move(*outcome);
    const QString what =
        outcome ? QStringLiteral("it answered with the status %1").arg(outcome->status) : outcome.error().what;
    qCCritical(lcHttp, "The handler of %s %s failed for the request %s: %ls.", toText(request.method).data(),
        request.path.constData(), request.id.constData(), qUtf16Printable(what));
    return problem(500, QStringLiteral("Something went wrong here. The log says more, under the request id %1.")
                            .arg(QString::fromLatin1(request.id)));
}

template <typename Call>
auto guarded(Call call) -> std::expected<std::invoke_result_t<Call>, HandlerFailure>
{
    try {
        return call();
    } catch (...) {
        return std::unexpected(describe(std::current_exception()));
    }
}

} // namespace

/// Matches when the gate says so: QHttpServer's own patterns are regular expressions on a decoded path.
class Dispatcher::Rule final : public QHttpServerRouterRule
{
public:
    using QHttpServerRouterRule::QHttpServerRouterRule;

    void setRoute(const Routes::Route *route, const Routes::Route *const *current)
    {
        m_route = route;
        m_current = current;
    }

protected:
    bool matches(const QHttpServerRequest &, QRegularExpressionMatch *) const override { return *m_current == m_route; }

private:
    const Routes::Route *m_route = nullptr;
    const Routes::Route *const *m_current = nullptr;
};

/// Holds the listening socket, but hands out lanes.
class Dispatcher::Port final : public QTcpServer
{
public:
    void admit(Lane *lane)
    {
        addPendingConnection(lane); // QHttpServer takes it at once
        pauseAccepting();           // taking one has made the base class listen again
    }
};

Dispatcher::Dispatcher(const Routes &routes, std::shared_ptr<Mailbox> box)
    : m_box(std::move(box))
{
    for (const auto &[path, place] : routes.places()) {
        for (const auto &[method, route] : place.routes)
            addRule(*route);
    }
}

Dispatcher::~Dispatcher()
{
    abandonAll();
    QCoreApplication::sendPostedEvents(); // what QHttpServer has queued must not find it deleted
}

void Dispatcher::addRule(const Routes::Route &route)
{
    // A parameter's place is marked, so that no byte of a client's stands here.
    const QByteArray fed = QByteArray(route.path).replace('{', ':').replace('}', "");
    auto *rule = m_server.route<Rule>(QRegularExpression::escape(QString::fromLatin1(fed)), serverMethod(route.method),
        [this](const QHttpServerRequest &, QHttpServerResponder &responder) { handle(*m_route, responder); });
    Q_ASSERT(rule);
    rule->setRoute(&route, &m_route);
    m_requests.emplace(&route, toText(route.method).toByteArray() + ' ' + fed + " HTTP/1.1\r\n\r\n");
}

bool Dispatcher::open(Descriptor listening)
{
    auto port = std::make_unique<Port>();
    if (!port->setSocketDescriptor(listening.get()))
        return false;
    [[maybe_unused]] const int owned = listening.release();
    port->pauseAccepting();
    if (!m_server.bind(port.get()))
        return false;
    m_port = port.release(); // bind() made it a child of the server
    return true;
}

void Dispatcher::closePort()
{
    if (m_port)
        m_port->close();
}

Lane &Dispatcher::freeLane()
{
    if (m_free.empty()) {
        auto *lane = new Lane(quint32(m_lanes.size())); // QHttpServer becomes its owner
        m_lanes.push_back(lane);
        m_port->admit(lane);
        return *lane;
    }
    Lane *lane = m_free.back();
    m_free.pop_back();
    return *lane;
}

Lane &Dispatcher::dispatch(const Routes::Route &route, RequestPtr request)
{
    Lane &lane = freeLane();
    m_route = &route;
    m_request = std::move(request);
    m_lane = &lane;
    lane.feed(m_requests.at(&route));
    m_route = nullptr;
    m_request.reset();
    m_lane = nullptr;
    return lane;
}

void Dispatcher::handle(const Routes::Route &route, QHttpServerResponder &responder)
{
    const LogContext context(m_request->id);
    if (const Handler *handler = std::get_if<Handler>(&route.handler)) {
        answer(*m_lane, responder, responseOf(guarded([&] { return (*handler)(m_request); }), *m_request));
        return;
    }
    auto future = guarded([&] { return std::get<AsyncHandler>(route.handler)(m_request); });
    if (!future) {
        answer(*m_lane, responder, responseOf(std::unexpected(future.error()), *m_request));
    } else if (future->isFinished()) {
        answer(*m_lane, responder, responseOf(outcomeOf(*future), *m_request));
    } else {
        m_lane->responder.emplace(std::move(responder));
        m_lane->request = m_request;
        ++m_waiting;
        deliver(*future, m_box, m_lane->ticket());
    }
}

void Dispatcher::answer(Lane &lane, QHttpServerResponder &responder, Response response)
{
    lane.story = std::move(response.story);
    write(responder, response);
}

Lane *Dispatcher::settle(Mailbox::Letter letter)
{
    const quint32 number = Lane::numberOf(letter.ticket);
    Lane *lane = number < m_lanes.size() ? m_lanes[number] : nullptr;
    if (!lane || lane->ticket() != letter.ticket || !lane->responder)
        return nullptr;
    const LogContext context(lane->request->id);
    answer(*lane, *lane->responder, responseOf(std::move(letter.outcome), *lane->request));
    lane->responder.reset();
    --m_waiting;
    return lane;
}

void Dispatcher::release(Lane &lane)
{
    lane.clear();
    m_free.push_back(&lane);
}

void Dispatcher::abandonAll()
{
    for (Lane *lane : m_lanes) {
        if (!lane->responder)
            continue;
        write(*lane->responder, empty(503));
        --m_waiting;
        lane->clear();
    }
}

} // namespace tessera::http
