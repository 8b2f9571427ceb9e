// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// What the gate itself says: fields on every answer, methods, media types, documents, CORS, connection ends.
class AnswersTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray request(
        const QByteArray &method, const QByteArray &path, const QByteArray &fields = {}, const QByteArray &body = {})
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
    }

private Q_SLOTS:
    void statuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("staysOpen");
        const auto row = [](const char *name, const QByteArray &bytes, int status, bool staysOpen = true) {
            QTest::newRow(name) << bytes << status << staysOpen;
        };
        const QByteArray json = "Content-Type: application/json\r\n";
        row("GET", request("GET", "/plain"), 200);
        row("unknown path", request("GET", "/nothing"), 404);
        row("a dot is a dot", request("GET", "/-well-known/jwks.json"), 404);
        row("prefix of a path", request("GET", "/pla"), 404);
        row("path parameter must not be empty", request("GET", "/items/"), 400, false);
        row("encoded letter", request("GET", "/items/%C3%A4"), 200);
        row("upper case path", request("GET", "/PLAIN"), 404);
        row("wrong method", request("POST", "/plain", "Content-Length: 0\r\n"), 405);
        row("wrong method on a document", request("DELETE", "/.well-known/jwks.json"), 405);
        row("unknown method", request("BREW", "/plain"), 405);
        row("lower case method", request("get", "/plain"), 405);
        row("TRACE", request("TRACE", "/plain"), 405);
        row("unknown method on an unknown path", request("BREW", "/nothing"), 404);
        row("OPTIONS", request("OPTIONS", "/plain"), 204);
        row("OPTIONS *", request("OPTIONS", "*"), 204);
        row("Accept that allows it", request("GET", "/plain", "Accept: text/html, application/*;q=0.5\r\n"), 200);
        row("Accept that does not", request("GET", "/plain", "Accept: text/html\r\n"), 406);
        row("Accept that excludes it", request("GET", "/plain", "Accept: application/json;q=0, */*\r\n"), 406);
        row("two Accept", request("GET", "/plain", "Accept: text/html\r\nAccept: application/json\r\n"), 200);
        row("no Accept asked of a route without a body",
            request("POST", "/anything", "Accept: text/html\r\nContent-Length: 0\r\n"), 200);
        row("POST without a length", request("POST", "/echo", json), 411, false);
        row("POST without a type", request("POST", "/echo", "Content-Length: 2\r\n", "{}"), 415, false);
        row("POST of a form",
            request("POST", "/echo", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n", "{}"),
            415, false);
        row("POST of Latin-1",
            request("POST", "/echo", "Content-Type: application/json; charset=latin1\r\nContent-Length: 2\r\n", "{}"),
            415, false);
        row("POST of UTF-8",
            request("POST", "/echo", "Content-Type: application/json; charset=UTF-8\r\nContent-Length: 2\r\n", "{}"),
            200);
        row("POST of two types", request("POST", "/echo", json + json + "Content-Length: 2\r\n", "{}"), 415, false);
        row("POST that is not JSON", request("POST", "/echo", json + "Content-Length: 1\r\n", "{"), 400);
        row("POST of nothing", request("POST", "/echo", json + "Content-Length: 0\r\n"), 400);
        row("POST that is no object", request("POST", "/echo", json + "Content-Length: 2\r\n", "[]"), 400);
        row("POST that names a member twice",
            request("POST", "/echo", json + "Content-Length: 19\r\n", "{\"a\":1,\"\\u0061\":22}"), 400);
        row("POST with nothing, which is optional", request("POST", "/optional"), 200);
        row("POST with something, which is optional",
            request("POST", "/optional", json + "Content-Length: 2\r\n", "{}"), 200);
        row("POST of the wrong type, optional", request("POST", "/optional", "Content-Length: 2\r\n", "{}"), 415,
            false);
        row("body of 64 KiB", request("POST", "/anything", "Content-Length: 65536\r\n", QByteArray(65536, 'x')), 200);
        row("body over 64 KiB", request("POST", "/anything", "Content-Length: 65537\r\n", QByteArray(65537, 'x')), 413,
            false);
        row("body beyond any number", request("POST", "/anything", "Content-Length: 99999999999999999999\r\n"), 413,
            false);
        row("DELETE", request("DELETE", "/items/7"), 204);
        row("handler throws", request("GET", "/throws"), 500);
        row("handler throws later", request("GET", "/throws-later"), 500);
        row("handler throws before its future is there", request("GET", "/throws-before"), 500);
        row("promise is dropped", request("GET", "/dropped"), 500);
        row("future of nothing", request("GET", "/never"), 500);
        row("future that is ready", request("GET", "/ready"), 204);
        row("future that comes later", request("GET", "/later"), 200);
        row("status that does not exist", request("GET", "/impossible"), 500);
        row("request line over 4 KiB", request("GET", "/plain?" + QByteArray(4096, 'q')), 414, false);
        row("header over 16 KiB", request("GET", "/plain", "X: " + QByteArray(16384, 'x') + "\r\n"), 431, false);
        row("64 header fields", request("GET", "/plain", QByteArray("X: y\r\n").repeated(63)), 200);
        row("65 header fields", request("GET", "/plain", QByteArray("X: y\r\n").repeated(64)), 431, false);
        row("101 header fields, then a body",
            request("POST", "/echo", QByteArray("X: y\r\n").repeated(100) + "Content-Length: 2\r\n", "{}"), 431, false);
    }

    void statuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(bool, staysOpen);
        RawClient client(m_server.port());
        client.send(request);
        const Reply reply = client.read();
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(reply.header("X-Request-Id").size(), 24);
        QVERIFY(reply.header("Date").endsWith(" GMT"));
        QCOMPARE(reply.header("Connection"), staysOpen ? QByteArray() : "close"_ba);
        QCOMPARE(reply.headers.count("Content-Length"), size_t(status != 204));
        if (status >= 400) {
            QCOMPARE(reply.header("Content-Type"), "application/problem+json");
            const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
            QCOMPARE(problem.value("status"_L1).toInt(), status);
            QVERIFY(!problem.value("title"_L1).toString().isEmpty());
            QVERIFY(!problem.value("detail"_L1).toString().isEmpty());
            QVERIFY(!reply.body.contains("secret"));
        }
        if (status == 405)
            QVERIFY(reply.header("Allow").contains("GET, HEAD"));
        if (status == 500)
            QVERIFY(reply.body.contains(reply.header("X-Request-Id")));
        if (!staysOpen) {
            QVERIFY(client.isAtEnd());
            return;
        }
        client.send("GET /plain?again HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.read().body, "{\"query\":\"again\"}");
    }

    void headIsGetWithoutItsBody_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/plain", "/later", "/.well-known/jwks.json", "/nothing", "/throws"})
            QTest::newRow(path) << QByteArray(path);
    }

    void headIsGetWithoutItsBody()
    {
        QFETCH(QByteArray, path);
        RawClient client(m_server.port());
        client.send(request("GET", path));
        const Reply whole = client.read();
        client.send(request("HEAD", path) + request("GET", "/plain?next"));
        const Reply head = client.read(true);
        QCOMPARE(head.status, whole.status);
        QCOMPARE(head.header("Content-Length"), whole.header("Content-Length"));
        QVERIFY(head.header("Content-Length").toInt() > 0);
        QCOMPARE(client.read().body, "{\"query\":\"next\"}");
    }

    void headIsRefusedWithoutABody_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("a dot segment") << request("HEAD", "/a/../plain") << 400;
        QTest::newRow("an expectation") << request("HEAD", "/plain", "Expect: tea\r\n") << 417;
        QTest::newRow("a version") << "HEAD /plain HTTP/2.0\r\n\r\n"_ba << 505;
        QTest::newRow("a long target") << request("HEAD", '/' + QByteArray(10'000, 'a')) << 414;
    }

    void headIsRefusedWithoutABody()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RawClient client(m_server.port());
        client.send(request);
        const Reply refusal = client.read(true);
        QCOMPARE(refusal.status, status);
        QVERIFY(refusal.header("Content-Length").toInt() > 0);
        QCOMPARE(client.readToEnd(), QByteArray());
    }

    void connectionEnds_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("Connection: close") << request("GET", "/plain", "Connection: close\r\n");
        QTest::newRow("Connection: Keep-Alive, Close") << request("GET", "/plain", "Connection: Keep-Alive, Close\r\n");
        QTest::newRow("HTTP/1.0") << "GET /plain HTTP/1.0\r\n\r\n"_ba;
        QTest::newRow("HTTP/1.0 keep-alive") << "GET /later HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba;
        QTest::newRow("a document") << request("GET", "/.well-known/jwks.json", "Connection: close\r\n");
    }

    void connectionEnds()
    {
        QFETCH(QByteArray, request);
        RawClient client(m_server.port());
        client.send(request + request);
        const QByteArray answer = client.readToEnd();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("Connection: close\r\n"));
        QCOMPARE(countAnswers(answer), 1);
    }

    void aClientThatSendsNoMoreIsStillAnswered()
    {
        RawClient client(m_server.port());
        client.send(request("GET", "/later"));
        client.shutDownWriting();
        const QByteArray answer = client.readToEnd();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void continueIsSaidWithinTheLimitsOnly()
    {
        RawClient client(m_server.port());
        const QByteArray fields = "Content-Type: application/json\r\nExpect: 100-continue\r\n";
        client.send(request("POST", "/echo", fields + "Content-Length: 2\r\n"));
        QCOMPARE(client.read().status, 100);
        client.send("{}");
        QCOMPARE(client.read().status, 200);
        client.send(request("POST", "/echo", fields + "Content-Length: 65537\r\n"));
        QCOMPARE(client.read().status, 413);
        QVERIFY(client.isAtEnd());
        QCOMPARE(exchange(m_server.port(), request("POST", "/nothing", fields + "Content-Length: 2\r\n")).status, 404);
        QCOMPARE(
            exchange(m_server.port(), request("POST", "/echo", "Expect: 100-continue\r\nContent-Length: 2\r\n")).status,
            415);
    }

    void aHandlerCannotSplitTheAnswer()
    {
        const Reply reply = exchange(m_server.port(), request("GET", "/splits"));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Set-Cookie").isEmpty());
    }

    void document()
    {
        const QByteArray path = "/.well-known/jwks.json";
        Reply reply = exchange(m_server.port(), request("GET", path));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, R"({"keys":[]})");
        QCOMPARE(reply.header("Content-Type"), "application/json");
        QCOMPARE(reply.header("Cache-Control"), "public, max-age=300");
        QCOMPARE(reply.header("ETag"), "\"tag1\"");
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "*");
        QCOMPARE(reply.headers.count("X-Content-Type-Options"), size_t(1));

        reply = exchange(m_server.port(), request("GET", path, "Accept: application/jwk-set+json\r\n"));
        QCOMPARE(reply.header("Content-Type"), "application/jwk-set+json");
        reply = exchange(m_server.port(), request("GET", path, "Accept: text/html\r\n"));
        QCOMPARE(reply.status, 406);
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "*"); // so that a page can read why

        for (const char *tag : {"\"tag1\"", "W/\"tag1\"", "\"x\", \"tag1\"", "*"}) {
            reply = exchange(m_server.port(), request("GET", path, "If-None-Match: "_ba + tag + "\r\n"));
            QCOMPARE(reply.status, 304);
            QCOMPARE(reply.header("ETag"), "\"tag1\"");
            QVERIFY(reply.body.isEmpty());
        }
        QCOMPARE(exchange(m_server.port(), request("GET", path, "If-None-Match: \"tag\"\r\n")).status, 200);
    }

    void documentIsReplacedWhileServed()
    {
        const QByteArray path = "/.well-known/jwks.json";
        const auto before = m_server.document().load();
        m_server.document().store(http::Document("{}", {"application/json"}, {}));
        const Reply reply = exchange(m_server.port(), request("GET", path));
        QCOMPARE(reply.body, "{}");
        QCOMPARE(reply.header("ETag"), "\"RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o\"");
        m_server.document().store(std::make_shared<const http::Document>());
        QCOMPARE(exchange(m_server.port(), request("GET", path)).status, 404);
        m_server.document().store(before);
    }

    void cors()
    {
        const QByteArray origin = "Origin: https://app.example\r\n";
        const QByteArray preflight =
            origin + "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: authorization\r\n";
        Reply reply = exchange(m_server.port(), request("GET", "/plain", origin));
        QVERIFY(reply.header("Access-Control-Allow-Origin").isNull());

        m_server.cors().store(http::CorsPolicy{.origins = {"https://app.example"}});
        reply = exchange(m_server.port(), request("GET", "/plain", origin));
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "https://app.example");
        QCOMPARE(reply.header("Vary"), "Origin");
        reply = exchange(m_server.port(), request("GET", "/nothing", origin)); // a script may read why it was refused
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "https://app.example");
        reply = exchange(m_server.port(), request("GET", "/plain", "Origin: https://other.example\r\n"));
        QVERIFY(reply.header("Access-Control-Allow-Origin").isNull());
        QCOMPARE(reply.header("Vary"), "Origin");

        reply = exchange(m_server.port(), request("OPTIONS", "/echo", preflight));
        QCOMPARE(reply.status, 204);
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "https://app.example");
        QCOMPARE(reply.header("Access-Control-Allow-Methods"), "POST, OPTIONS");
        QVERIFY(reply.header("Access-Control-Allow-Headers").contains("Authorization"));
        reply = exchange(m_server.port(), request("OPTIONS", "/echo", QByteArray(preflight).replace("app", "other")));
        QVERIFY(reply.header("Access-Control-Allow-Methods").isNull());
        reply = exchange(m_server.port(),
            request("OPTIONS", "/.well-known/jwks.json", QByteArray(preflight).replace("app", "other")));
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "*");
        m_server.cors().store(http::CorsPolicy{});
    }

    void everyRequestIsReported()
    {
        TestServer server;
        const Reply reply = exchange(server.port(),
            request("GET", "/plain?token=secret", "User-Agent: probe/1\r\nAuthorization: Bearer secret\r\n"));
        QCOMPARE(exchange(server.port(), request("HEAD", "/later")).status, 200);
        QCOMPARE(exchange(server.port(), "nonsense\r\n\r\n").status, 400);
        QTRY_COMPARE(server.observer().records().size(), 3);
        const http::RequestRecord first = server.observer().records().constFirst();
        QCOMPARE(first.id, reply.header("X-Request-Id"));
        QCOMPARE(first.method, "GET");
        QCOMPARE(first.path, "/plain");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.userAgent, "probe/1");
        QCOMPARE(first.peer, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(first.duration.count() > 0);
        QVERIFY(first.bytesSent > reply.body.size());
        QVERIFY(!first.aborted);
        QCOMPARE(server.observer().records().at(1).method, "HEAD");
        QCOMPARE(server.observer().records().at(2).status, 400);
    }

    void requestIdsDiffer()
    {
        QSet<QByteArray> ids;
        for (int i = 0; i < 20; ++i)
            ids.insert(exchange(m_server.port(), request("GET", "/plain")).header("X-Request-Id"));
        QCOMPARE(ids.size(), 20);
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
