// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "http/server.h"

#include <list>
#include <mutex>

namespace tessera::test {

/// Remembers what the server said it had served. Thread-safe.
class RecordingObserver final : public http::RequestObserver
{
public:
    void served(const http::RequestRecord &record) override;
    void met(http::Admission what, int worker) override;
    [[nodiscard]] QList<http::RequestRecord> records() const;
    [[nodiscard]] qsizetype count(http::Admission what) const;

private:
    mutable std::mutex m_mutex;
    QList<http::Admission> m_admissions;
    QList<http::RequestRecord> m_records;
};

/// A server on a free port with a route for each kind of handler. `/held` is answered when release() says so, by
/// another thread.
class TestServer
{
public:
    explicit TestServer(http::Limits limits = {}, int workers = 1, std::shared_ptr<const http::TlsSnapshot> tls = {});
    ~TestServer();

    [[nodiscard]] quint16 port() const { return m_endpoint.port; }
    [[nodiscard]] http::Server &server() { return *m_server; }
    /// Ends the server, while handlers may still be at work.
    void destroyServer() { m_server.reset(); }
    [[nodiscard]] const RecordingObserver &observer() const { return m_observer; }
    http::CorsSnapshot &cors() { return *m_cors; }
    http::DocumentSource &document() { return *m_document; }
    /// Calls of any handler.
    [[nodiscard]] int calls() const { return m_calls.load(); }
    /// Requests to /held that wait.
    [[nodiscard]] int held() const;
    /// Answers all of them.
    void release();

private:
    [[nodiscard]] http::Routes routes();
    [[nodiscard]] Future<http::Response> hold();

    SystemClock m_clock;
    RecordingObserver m_observer;
    std::shared_ptr<http::CorsSnapshot> m_cors = std::make_shared<http::CorsSnapshot>();
    std::shared_ptr<http::DocumentSource> m_document;
    std::atomic<int> m_calls = 0;
    mutable std::mutex m_mutex;
    std::list<Promise<http::Response>> m_held;
    std::unique_ptr<http::Server> m_server;
    http::Endpoint m_endpoint;
};

} // namespace tessera::test
