// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "core/background.h"
#include "http/jsonbody.h"

#include <stdexcept>

namespace tessera::test {

using namespace http;
using namespace Qt::StringLiterals;

void RecordingObserver::served(const RequestRecord &record)
{
    const std::scoped_lock lock(m_mutex);
    m_records.append(record);
}

void RecordingObserver::met(Admission what, int worker)
{
    Q_UNUSED(worker)
    const std::scoped_lock lock(m_mutex);
    m_admissions.append(what);
}

qsizetype RecordingObserver::count(Admission what) const
{
    const std::scoped_lock lock(m_mutex);
    return m_admissions.count(what);
}

QList<RequestRecord> RecordingObserver::records() const
{
    const std::scoped_lock lock(m_mutex);
    return m_records;
}

TestServer::TestServer(Limits limits, int workers, std::shared_ptr<const TlsSnapshot> tls)
    : m_document(std::make_shared<DocumentSource>(
          Document(R"({"keys":[]})", {"application/json", "application/jwk-set+json"}, "public, max-age=300", "tag1")))
{
    const ServerConfiguration configuration{.name = u"test"_s,
        .host = u"127.0.0.1"_s,
        .port = 0,
        .workers = workers,
        .limits = limits,
        .cors = m_cors,
        .tls = std::move(tls),
        .strictTransport = true};
    m_server = std::make_unique<Server>(configuration, routes(), m_clock, &m_observer);
    const auto endpoint = m_server->start();
    if (!endpoint)
        throw std::runtime_error(endpoint.error().detail.toStdString());
    m_endpoint = *endpoint;
}

TestServer::~TestServer()
{
    m_server.reset();
    release();
}

int TestServer::held() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_held.size());
}

void TestServer::release()
{
    std::list<Promise<Response>> held;
    {
        const std::scoped_lock lock(m_mutex);
        held.swap(m_held);
    }
    for (Promise<Response> &promise : held) {
        promise.finish(json(200, {{u"held"_s, true}}));
    }
}

Future<Response> TestServer::hold()
{
    Promise<Response> promise;
    const Future<Response> future = promise.future();
    const std::scoped_lock lock(m_mutex);
    m_held.push_back(std::move(promise));
    return future;
}

Routes TestServer::routes()
{
    Routes routes;
    const auto get = [&](QByteArray path, auto handler) { routes.add(Method::Get, std::move(path), handler); };
    get("/plain", [this](const RequestPtr &request) {
        ++m_calls;
        return json(200, {{u"query"_s, QString::fromLatin1(request->query)}});
    });
    get("/auth/admin", [this](const RequestPtr &) {
        ++m_calls;
        return json(200, {{u"secret"_s, true}});
    });
    get("/items/{id}", [this](const RequestPtr &request) {
        ++m_calls;
        return json(200, {{u"id"_s, QString::fromLatin1(request->pathParameter("id"))}});
    });
    get("/large", [this](const RequestPtr &) {
        ++m_calls;
        return Response{.status = 200,
            .contentType = "application/octet-stream",
            .body = QByteArray(4'000'000, 'x'),
            .headers = {}};
    });
    get("/throws", [this](const RequestPtr &) -> Response {
        ++m_calls;
        throw std::runtime_error("inner secret");
    });
    get("/throws-later", [](const RequestPtr &) {
        return inBackground([]() -> Response { throw std::runtime_error("inner secret"); });
    });
    get("/throws-before", [](const RequestPtr &) -> Future<Response> { throw 42; });
    get("/dropped", [](const RequestPtr &) {
        auto promise = std::make_shared<Promise<Response>>();
        const Future<Response> future = promise->future();
        [[maybe_unused]] const auto dropping = inBackground([promise] {});
        return future;
    });
    get("/never", [](const RequestPtr &) { return Future<Response>(); });
    get("/later", [this](const RequestPtr &) {
        ++m_calls;
        return inBackground([] { return json(200, {{u"later"_s, true}}); });
    });
    get("/ready", [](const RequestPtr &) { return readyFuture(empty(204)); });
    get("/told", [](const RequestPtr &) { return empty(204).withStory({.user = u"alice"_s}); });
    get("/told-later",
        [](const RequestPtr &) { return inBackground([] { return empty(204).withStory({.user = u"bob"_s}); }); });
    get("/held", [this](const RequestPtr &) {
        ++m_calls;
        return hold();
    });
    get("/impossible", [](const RequestPtr &) { return empty(42); });
    get("/splits", [](const RequestPtr &) { return json(200, {}).with("X-Evil", "a\r\nSet-Cookie: b"); });
    const auto echo = [this](const RequestPtr &request) {
        ++m_calls;
        const auto object = parseJsonBody(*request);
        return object ? json(200, *object) : object.error();
    };
    routes.add(Method::Post, "/echo", Handler(echo));
    routes.add(Method::Post, "/anything", Handler([this](const RequestPtr &request) {
        ++m_calls;
        return json(200, {{u"size"_s, qint64(request->body.size())}});
    }),
        {.content = Content::Any, .produces = {}});
    routes.add(Method::Post, "/optional", Handler([](const RequestPtr &request) {
        const auto object = parseJsonBody(*request, true);
        return object ? json(200, *object) : object.error();
    }),
        {.content = Content::OptionalJson});
    routes.add(Method::Delete, "/items/{id}", Handler([](const RequestPtr &) { return empty(204); }));
    routes.addDocument("/.well-known/jwks.json", m_document);
    return routes;
}

} // namespace tessera::test
