// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include "http/requesthead.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// Requests with random damage: whatever is done to one, a handler sees it at most once, and the server lives. Where
/// the damage has cut a body short, its rest is answered as the nonsense that it is.
class MutationsTest : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{quint32(qEnvironmentVariable("TESSERA_SEED", u"20261123"_s).toUInt())};

    static int rounds() { return qEnvironmentVariable("TESSERA_ROUNDS", u"1500"_s).toInt(); }

    static QList<QByteArray> seeds()
    {
        const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
        return {"GET /plain?a=b HTTP/1.1\r\nHost: a\r\nAccept: */*\r\nUser-Agent: x/1\r\n\r\n",
            "GET /later HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n",
            "HEAD /.well-known/jwks.json HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"tag1\"\r\n\r\n",
            post + "Content-Length: 7\r\n\r\n{\"a\":1}",
            post + "Expect: 100-continue\r\nContent-Length: 7\r\n\r\n{\"a\":1}",
            post + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n",
            "OPTIONS /echo HTTP/1.1\r\nHost: a\r\nOrigin: https://x\r\nAccess-Control-Request-Method: POST\r\n\r\n",
            "DELETE /items/77 HTTP/1.0\r\nHost: a\r\n\r\n"};
    }

    /// No line feed is added, so that the damage alone cannot make two requests of one.
    QByteArray damaged(QByteArray bytes)
    {
        static const QList<QByteArray> pieces{" ", "\t", "\r", ":", ",", ";", "+", "-", "0x", "%2f", "%00", "/", "//",
            "..", "#", "\x7f", "\xff", "chunked", "Content-Length: 3", "Transfer-Encoding: chunked", "HTTP/1.1",
            "\0"_ba + '\0'};
        for (int n = m_random.bounded(1, 4); n > 0 && !bytes.isEmpty(); --n) {
            const qsizetype at = m_random.bounded(int(bytes.size()));
            switch (m_random.bounded(5)) {
            case 0: bytes.remove(at, m_random.bounded(1, 9)); break;
            case 1: bytes.insert(at, pieces[m_random.bounded(int(pieces.size()))]); break;
            case 2: bytes[at] = char(m_random.bounded(256)) == '\n' ? ' ' : char(m_random.bounded(11, 256)); break;
            case 3: bytes.replace("\r\n", m_random.bounded(2) ? "\r" : "\r\n "); break;
            default: bytes.truncate(at); break;
            }
        }
        return bytes;
    }

private Q_SLOTS:
    void oneRequestIsServedAtMostOnce()
    {
        TestServer server({.headerTime = std::chrono::seconds(30)}, 2);
        const QList<QByteArray> valid = seeds();
        for (int i = 0; i < rounds(); ++i) {
            const QByteArray request = damaged(valid[m_random.bounded(int(valid.size()))]);
            const int calls = server.calls();
            RawClient client(server.port());
            const qsizetype cut = m_random.bounded(int(request.size()) + 1);
            client.send(request.first(cut));
            client.send(request.sliced(cut));
            client.shutDownWriting();
            const QByteArray answer = client.readToEnd();
            const int answers = countAnswers(answer);
            const bool restRefused =
                answers == 2 && answer.lastIndexOf("HTTP/1.1 400 ") == answer.lastIndexOf("HTTP/1.1 ");
            QVERIFY2(answers == 0 || answers == 1 || restRefused,
                ("seed round " + QByteArray::number(i) + ": " + request.toPercentEncoding() + "\n" + answer)
                    .constData());
            QVERIFY(server.calls() <= calls + 1);
        }
        QCOMPARE(exchange(server.port(), valid.first()).status, 200);
        QTRY_COMPARE(server.server().load().connections, 0);
    }

    /// What follows a damaged request is answered as it stands, or not at all.
    void whatFollowsIsNeverMisread()
    {
        TestServer server;
        QList<QByteArray> valid = seeds();
        valid.removeIf([](const QByteArray &seed) {
            return seed.startsWith("HEAD");
        }); // their answers cannot be counted by length
        for (int i = 0; i < rounds(); ++i) {
            const QByteArray request = damaged(valid[m_random.bounded(int(valid.size()))]);
            RawClient client(server.port());
            client.send(request + "GET /items/marker HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            client.shutDownWriting();
            const QByteArray answer = client.readToEnd();
            const int answers = countAnswers(answer);
            QVERIFY2(answers >= 0 && answers <= 3 && answer.count("marker") <= 1,
                ("round " + QByteArray::number(i) + ": " + request.toPercentEncoding() + "\n" + answer).constData());
        }
        QCOMPARE(exchange(server.port(), valid.first()).status, 200);
    }

    /// The scanner must not mind how the bytes come.
    void piecesMakeNoDifference()
    {
        const http::Limits limits;
        const QList<QByteArray> valid = seeds();
        for (int i = 0; i < rounds() * 10; ++i) {
            const QByteArray request = damaged(valid[m_random.bounded(int(valid.size()))]);
            http::HeadScanner whole;
            const auto atOnce = whole.scan(request, limits);
            http::HeadScanner scanner;
            std::expected<qsizetype, http::Refusal> inPieces = 0;
            for (qsizetype size = 1; size <= request.size() && inPieces && *inPieces == 0; ++size)
                inPieces = scanner.scan(QByteArrayView(request).first(size), limits);
            QCOMPARE(inPieces.has_value(), atOnce.has_value());
            if (!atOnce) {
                QCOMPARE(inPieces.error().reason, atOnce.error().reason);
                continue;
            }
            QCOMPARE(*inPieces, *atOnce);
            if (*atOnce > 0)
                (void)http::parseHead(request.first(*atOnce), whole.fieldCount());
        }
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
