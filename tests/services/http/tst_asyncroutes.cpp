// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Clients that go while a handler is at work, servers that go before it has answered: nothing is touched after its
/// end.
class AsyncRoutesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QByteArrayView held = "GET /held HTTP/1.1\r\nHost: a\r\n\r\n";
    static constexpr QByteArrayView later = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n";
    static constexpr QByteArrayView plain = "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n";

    static int rounds() { return qEnvironmentVariable("TESSERA_ROUNDS", u"1500"_s).toInt(); }

private Q_SLOTS:
    /// The crash of the bare server: pipelined requests to a route that answers with a future, and a reset.
    void resetsWhileFuturesAreInFlight()
    {
        TestServer server({}, 2);
        QRandomGenerator random(4711);
        for (int i = 0; i < rounds(); ++i) {
            RawClient client(server.port());
            QByteArray bytes = random.bounded(3) == 0 ? QByteArray() : plain.toByteArray();
            const bool beginsPlain = !bytes.isEmpty();
            for (quint32 n = random.bounded(1u, 8u); n > 0; --n)
                bytes.append(random.bounded(4) == 0 ? held : random.bounded(2) == 0 ? plain : later);
            client.send(bytes);
            if (beginsPlain && random.bounded(2) == 0)
                QCOMPARE(client.read().status, 200);
            if (random.bounded(2) == 0)
                client.reset();
            if (i % 64 == 0)
                server.release();
        }
        server.release();
        QTRY_VERIFY_WITH_TIMEOUT((server.release(), server.server().load().connections == 0), 20'000);
        QCOMPARE(server.server().load().inFlight, 0);
        QCOMPARE(exchange(server.port(), plain).status, 200);
    }

    void anAnswerGoesToTheRequestThatItIsFor()
    {
        TestServer server;
        RawClient gone(server.port());
        gone.send(held);
        QTRY_COMPARE(server.held(), 1);
        gone.reset();
        QTRY_COMPARE(server.observer().records().size(), 1);
        QVERIFY(server.observer().records().constFirst().aborted);
        RawClient next(server.port());
        next.send(held);
        QTRY_COMPARE(server.held(), 2);
        server.release();
        QCOMPARE(next.read().body, "{\"held\":true}");
        QCOMPARE(exchange(server.port(), later).body, "{\"later\":true}");
    }

    void requestsBehindAWaitingOneWait()
    {
        TestServer server;
        RawClient client(server.port());
        client.send((held.toByteArray() + plain.toByteArray()).repeated(2));
        QTRY_COMPARE(server.held(), 1);
        QCOMPARE(server.calls(), 1);
        server.release();
        QCOMPARE(client.read().body, "{\"held\":true}");
        QCOMPARE(client.read().body, "{\"query\":\"\"}");
        QTRY_COMPARE(server.held(), 1);
        server.release();
        QCOMPARE(client.read().body, "{\"held\":true}");
        QCOMPARE(client.read().body, "{\"query\":\"\"}");
        QCOMPARE(server.calls(), 4);
    }

    void handlersOutliveTheServer()
    {
        for (int i = 0; i < 20; ++i) {
            TestServer server({}, 2);
            std::list<RawClient> clients;
            for (int n = 0; n < 10; ++n)
                clients.emplace_back(server.port()).send(held);
            QTRY_COMPARE(server.held(), 10);
            for (RawClient &client : clients)
                client.send(later);
            if (i % 2 == 0) {
                server.server().stop(0ms);
                server.destroyServer();
                server.release();
            } else {
                std::jthread releasing([&server] { server.release(); });
                server.server().stop(0ms);
                releasing.join();
                server.destroyServer();
            }
        }
    }

    void stoppingWaitsForAnswers()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(held);
        QTRY_COMPARE(server.held(), 1);
        RawClient idle(server.port());
        idle.send(plain);
        QCOMPARE(idle.read().status, 200);
        RawClient partial(server.port());
        partial.send("GET /pl");
        QTRY_COMPARE(server.server().load().connections, 3);
        std::jthread stopping([&server] { server.server().stop(10s); });
        QVERIFY(idle.isAtEnd());              // idle connections end at once
        QCOMPARE(partial.read().status, 503); // what has not come whole was never acknowledged
        QVERIFY(!RawClient(server.port()).isConnected());
        server.release();
        const Reply reply = client.read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Connection"), "close");
        stopping.join();
        QVERIFY(!server.server().isRunning());
    }

    /// Connections that wait for their next turn end with the rest.
    void stoppingWhileManyRequestsWait()
    {
        for (int i = 0; i < 20; ++i) {
            TestServer server({}, 2);
            std::list<RawClient> clients;
            for (int n = 0; n < 8; ++n)
                clients.emplace_back(server.port()).send(plain.toByteArray().repeated(400));
            QCOMPARE(clients.front().read().status, 200);
            server.server().stop(i % 2 ? 0ms : 2000ms);
            QCOMPARE(server.server().load().connections, 0);
        }
    }

    void stoppingEndsInTime()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(held);
        QTRY_COMPARE(server.held(), 1);
        QElapsedTimer timer;
        timer.start();
        server.server().stop(200ms);
        QVERIFY(timer.elapsed() >= 200);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(client.isAtEnd());
    }
};

QTEST_GUILESS_MAIN(AsyncRoutesTest)
#include "tst_asyncroutes.moc"
