// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// Every request that another program on the way could read differently is refused, and the connection ends with it:
/// what follows is never taken for a request.
class FramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status = 400) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
        const QByteArray get = "GET /plain HTTP/1.1\r\nHost: a\r\n";
        row("two different Content-Length", post + "Content-Length: 2\r\nContent-Length: 7\r\n\r\n{}");
        row("two equal Content-Length", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}");
        row("a list in Content-Length", post + "Content-Length: 2, 2\r\n\r\n{}");
        row("Content-Length with Transfer-Encoding",
            post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        row("Transfer-Encoding with Content-Length",
            post + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        row("Content-Length +2", post + "Content-Length: +2\r\n\r\n{}");
        row("Content-Length -1", post + "Content-Length: -1\r\n\r\n{}");
        row("Content-Length 0x2", post + "Content-Length: 0x2\r\n\r\n{}");
        row("Content-Length 2.0", post + "Content-Length: 2.0\r\n\r\n{}");
        row("Content-Length empty", post + "Content-Length:\r\n\r\n");
        row("Content-Length with a space inside", post + "Content-Length: 1 2\r\n\r\n{}");
        row("space before the colon", post + "Content-Length : 2\r\n\r\n{}");
        row("tab before the colon", post + "Content-Length\t: 2\r\n\r\n{}");
        row("line without a colon", get + "nothing\r\n\r\n");
        row("empty name", get + ": x\r\n\r\n");
        row("name with a space", get + "X y: z\r\n\r\n");
        row("folded header", get + "X: a\r\n b\r\n\r\n");
        row("folded header, tab", get + "X: a\r\n\tb\r\n\r\n");
        row("first header folded", "GET /plain HTTP/1.1\r\n Host: a\r\n\r\n");
        row("bare LF after the request line", "GET /plain HTTP/1.1\nHost: a\r\n\r\n");
        row("bare LF after a header", "GET /plain HTTP/1.1\r\nHost: a\n\r\n");
        row("bare LF for the empty line", get + "\n");
        row("bare CR in a value", get + "X: a\rb\r\n\r\n");
        row("bare CR in the request line", "GET /plain\r HTTP/1.1\r\nHost: a\r\n\r\n");
        row("CR CR LF", get + "X: a\r\r\n\r\n");
        row("NUL in a value", get + "X: a"_ba + '\0' + "b\r\n\r\n");
        row("NUL in the path", "GET /pl"_ba + '\0' + "ain HTTP/1.1\r\nHost: a\r\n\r\n");
        row("control character in a value", get + "X: a\x01\r\n\r\n");
        row("DEL in a value", get + "X: a\x7f\r\n\r\n");
        row("unknown transfer coding", post + "Transfer-Encoding: gzip\r\n\r\n");
        row("two transfer codings", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        row("chunked twice", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n");
        row("two Transfer-Encoding",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("chunked, not quite", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
        row("chunked with a parameter", post + "Transfer-Encoding: chunked;x=1\r\n\r\n0\r\n\r\n");
        row("Transfer-Encoding empty", post + "Transfer-Encoding:\r\n\r\n");
        row("Transfer-Encoding in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("chunk size not hexadecimal", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
        row("chunk size with a sign", post + "Transfer-Encoding: chunked\r\n\r\n+2\r\n{}\r\n0\r\n\r\n");
        row("chunk size 0x2", post + "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n");
        row("chunk size overflows", post + "Transfer-Encoding: chunked\r\n\r\n10000000000000002\r\n{}\r\n0\r\n\r\n");
        row("chunk longer than its size", post + "Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n");
        row("chunk size ends with a bare LF", post + "Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n");
        row("chunk ends with a bare LF", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\n0\r\n\r\n");
        row("last chunk ends with a bare LF", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\n\r\n");
        row("space after the chunk size", post + "Transfer-Encoding: chunked\r\n\r\n2 \r\n{}\r\n0\r\n\r\n");
        row("two Host", get + "Host: b\r\n\r\n");
        row("two equal Host", get + "Host: a\r\n\r\n");
        row("no Host", "GET /plain HTTP/1.1\r\n\r\n");
        row("empty Host", "GET /plain HTTP/1.1\r\nHost:\r\n\r\n");
        row("Host with a slash", "GET /plain HTTP/1.1\r\nHost: a/b\r\n\r\n");
        row("HTTP/9.9", "GET /plain HTTP/9.9\r\nHost: a\r\n\r\n", 505);
        row("HTTP/1.2", "GET /plain HTTP/1.2\r\nHost: a\r\n\r\n", 505);
        row("HTTP/2.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("http/1.1", "GET /plain http/1.1\r\nHost: a\r\n\r\n");
        row("HTTP/1.10", "GET /plain HTTP/1.10\r\nHost: a\r\n\r\n");
        row("no version", "GET /plain\r\nHost: a\r\n\r\n");
        row("two spaces", "GET  /plain HTTP/1.1\r\nHost: a\r\n\r\n");
        row("tab in the request line", "GET\t/plain HTTP/1.1\r\nHost: a\r\n\r\n");
        row("space at the end of the request line", "GET /plain HTTP/1.1 \r\nHost: a\r\n\r\n");
        row("method is no token", "G(T /plain HTTP/1.1\r\nHost: a\r\n\r\n");
        row("two empty lines first", "\r\n\r\nGET /plain HTTP/1.1\r\nHost: a\r\n\r\n");
        row("TLS", QByteArray::fromHex("16030100c8010000c40303") + "\r\n\r\n");
        row("unknown expectation", post + "Expect: more\r\nContent-Length: 2\r\n\r\n{}", 417);
        row("absolute form", "GET http://a/auth/admin HTTP/1.1\r\nHost: a\r\n\r\n");
        row("authority form", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n");
        row("asterisk form", "GET * HTTP/1.1\r\nHost: a\r\n\r\n");
        for (const char *path :
            {"//x/auth/admin", "/auth//admin", "/auth/admin/", "/auth/./admin", "/x/../auth/admin", "/auth/admin/..",
                "/auth/%2e%2e/auth/admin", "/%61uth/admin", "/auth%2fadmin", "/auth%5cadmin", "/auth\\admin",
                "/auth/admin%0A", "/auth/admin%00", "/auth/admin%0d%0a", "/auth/admin#frag", "/auth/admin%",
                "/auth/admin%zz", "/auth/admin\xc3\xa4", "/auth/admin\"", "/items/%2e%2e", "/items/..", "/items/a%2Fb"})
            row(path, "GET "_ba + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    }

    void refused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RawClient client(m_server.port());
        const int before = m_server.calls();
        client.send(request + "GET /auth/admin HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray answer = client.readToEnd();
        QCOMPARE(answer.sliced(0, 12), "HTTP/1.1 "_ba + QByteArray::number(status));
        QVERIFY(answer.contains("application/problem+json"));
        QVERIFY(answer.contains("X-Request-Id: "));
        QVERIFY(answer.contains("X-Content-Type-Options: nosniff"));
        QVERIFY(answer.contains("Connection: close"));
        QCOMPARE(countAnswers(answer), 1);
        QCOMPARE(m_server.calls(), before);
    }

    void accepted_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &body) {
            QTest::newRow(name) << request << body;
        };
        const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
        row("Content-Length", post + "Content-Length: 7\r\n\r\n{\"a\":1}", "{\"a\":1}");
        row("Content-Length 007", post + "Content-Length: 007\r\n\r\n{\"a\":1}", "{\"a\":1}");
        row("chunked", post + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n", "{\"a\":1}");
        row("Chunked", post + "transfer-encoding: Chunked\r\n\r\n7\r\n{\"a\":1}\r\n0\r\n\r\n", "{\"a\":1}");
        row("chunk extension", post + "Transfer-Encoding: chunked\r\n\r\n7;x=y\r\n{\"a\":1}\r\n0\r\n\r\n", "{\"a\":1}");
        row("trailers", post + "Transfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n0\r\nX: y\r\n\r\n", "{\"a\":1}");
        row("one empty line first", "\r\nGET /plain HTTP/1.1\r\nHost: a\r\n\r\n", "{\"query\":\"\"}");
        row("query", "GET /plain?a=b&c=//../%2e HTTP/1.1\r\nHost: a\r\n\r\n", "{\"query\":\"a=b&c=//../%2e\"}");
        row("tab around a value", "GET /plain HTTP/1.1\r\nHost:\ta\t\r\n\r\n", "{\"query\":\"\"}");
        row("high bytes in a value", "GET /plain HTTP/1.1\r\nHost: a\r\nX: \xc3\xa4\r\n\r\n", "{\"query\":\"\"}");
        row("empty value", "GET /plain HTTP/1.1\r\nHost: a\r\nX:\r\n\r\n", "{\"query\":\"\"}");
        row("an upgrade is overlooked", "GET /plain HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n",
            "{\"query\":\"\"}");
        row("a websocket is overlooked",
            "GET /plain HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n", "{\"query\":\"\"}");
        row("an IPv6 Host", "GET /plain HTTP/1.1\r\nHost: [::1]:8000\r\n\r\n", "{\"query\":\"\"}");
        row("path parameter", "GET /items/a-b.c~d HTTP/1.1\r\nHost: a\r\n\r\n", "{\"id\":\"a-b.c~d\"}");
    }

    /// Whole, and byte by byte: the connection lives on either way.
    void accepted()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, body);
        RawClient client(m_server.port());
        client.send(request + request);
        for (int i = 0; i < 2; ++i) {
            const Reply reply = client.read();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, body);
        }
        for (const char byte : request)
            QVERIFY(client.send(QByteArrayView(&byte, 1)));
        QCOMPARE(client.read().body, body);
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(FramingTest)
#include "tst_framing.moc"
