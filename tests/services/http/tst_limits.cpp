// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a client can take of a server, in time, connections, memory and descriptors.
class LimitsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QByteArrayView get = "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n";

    static qint64 residentKiB()
    {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4 : 0;
    }

private Q_SLOTS:
    void headersThatComeTooSlowly()
    {
        TestServer server({.headerTime = 200ms});
        RawClient client(server.port());
        client.send("GET /plain HTTP/1.1\r\nHo");
        const Reply reply = client.read();
        QCOMPARE(reply.status, 408);
        QVERIFY(client.isAtEnd());
    }

    void headersThatTrickle()
    {
        TestServer server({.headerTime = 300ms});
        RawClient client(server.port());
        QElapsedTimer timer;
        timer.start();
        client.send("GET /plain HTTP/1.1\r\n");
        while (!client.waitForBytes(10ms) && client.send("X: y\r\n")) {
        }
        QCOMPARE(client.read().status, 408);
        QVERIFY(timer.elapsed() >= 300);
    }

    void bodyThatComesTooSlowly()
    {
        TestServer server({.bodyTime = 200ms});
        RawClient client(server.port());
        client.send("POST /anything HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12345");
        QCOMPARE(client.read().status, 408);
        QVERIFY(client.isAtEnd());
        QCOMPARE(server.calls(), 0);
    }

    void anEmptyLineAfterABodyIsNoRequest()
    {
        TestServer server({.headerTime = 150ms});
        RawClient client(server.port());
        client.send("POST /anything HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}\r\n");
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.readToEnd(), QByteArray());
    }

    void chunkedBodyTooLong_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("data") << "1000\r\n"_ba + QByteArray(0x1000, 'x') + "\r\n";
        QTest::newRow("tiny chunks") << "1\r\nx\r\n"_ba.repeated(500);
        QTest::newRow("extensions") << "1;"_ba + QByteArray(4000, 'e') + "\r\nx\r\n";
        QTest::newRow("trailers") << "0\r\n"_ba + QByteArray("X: " + QByteArray(1000, 't') + "\r\n").repeated(200);
    }

    void chunkedBodyTooLong()
    {
        QFETCH(QByteArray, piece);
        TestServer server;
        RawClient client(server.port());
        client.send("POST /anything HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 200 && client.send(piece); ++i) {
        }
        QCOMPARE(client.read().status, 413);
        QCOMPARE(server.calls(), 0);
    }

    void idleConnectionsEndInSilence()
    {
        TestServer server({.idleTime = 150ms});
        RawClient silent(server.port());
        RawClient client(server.port());
        client.send(get);
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.readToEnd(), QByteArray());
        QCOMPARE(silent.readToEnd(), QByteArray());
        QTRY_COMPARE(server.server().load().connections, 0);
    }

    void answersThatAreNotTaken()
    {
        TestServer server({.answerTime = 200ms});
        RawClient client(server.port());
        client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(server.observer().records().size(), 1);
        QVERIFY(server.observer().records().constFirst().aborted);
        QTRY_COMPARE(server.server().load().connections, 0);
    }

    void largeAnswersArriveWhole()
    {
        TestServer server;
        RawClient client(server.port());
        client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\nGET /plain HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.read().body, QByteArray(4'000'000, 'x'));
        QCOMPARE(client.read().status, 200);
    }

    void pipeliningWithoutReading()
    {
        TestServer server({.answerTime = 500ms});
        RawClient client(server.port());
        const timeval patience{.tv_sec = 0, .tv_usec = 200'000};
        ::setsockopt(client.descriptor(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        const int small = 4096; // so that the answers stop being taken soon
        ::setsockopt(client.descriptor(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        const qint64 before = residentKiB();
        const QByteArray many = get.toByteArray().repeated(1000);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 5000 && client.send(many)) {
        }
#if defined(__SANITIZE_THREAD__)
        constexpr qint64 itsOwn = 1'000'000; // it keeps as much memory again for itself, and more
#else
        constexpr qint64 itsOwn = 0;
#endif
        QVERIFY(residentKiB() - before < 30'000 + itsOwn);
        QTRY_COMPARE_WITH_TIMEOUT(server.server().load().connections, 0, 60'000);
    }

    void pipeliningThatReads()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(get.toByteArray().repeated(300) + "GET /later HTTP/1.1\r\nHost: a\r\n\r\n"_ba.repeated(100));
        for (int i = 0; i < 300; ++i)
            QCOMPARE(client.read().body, "{\"query\":\"\"}");
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.read().body, "{\"later\":true}");
    }

    void slowHandlersAreToldOff()
    {
        TestServer server({.requestTime = 200ms});
        RawClient client(server.port());
        client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
        const Reply reply = client.read();
        QCOMPARE(reply.status, 503);
        QVERIFY(!reply.header("Retry-After").isEmpty());
        QVERIFY(client.isAtEnd());
        QTRY_COMPARE(server.server().load().inFlight, 1); // it still works on it, and counts
        QCOMPARE(server.server().load().connections, 1);
        server.release();
        QTRY_COMPARE(server.server().load().inFlight, 0);
        QTRY_COMPARE(server.server().load().connections, 0);
        QCOMPARE(server.observer().records().size(), 1);
    }

    void connectionsInAll()
    {
        TestServer server({.connections = 5});
        std::list<RawClient> clients;
        for (int i = 0; i < 5; ++i) {
            clients.emplace_back(server.port()).send(get);
            QCOMPARE(clients.back().read().status, 200);
        }
        RawClient more(server.port());
        more.send(get);
        const QByteArray answer = more.readToEnd();
        QVERIFY(answer.startsWith("HTTP/1.1 503 "));
        QVERIFY(answer.contains("Retry-After: "));
        QCOMPARE(countAnswers(answer), 1);
        QCOMPARE(server.observer().count(http::Admission::Admitted), 5);
        QCOMPARE(server.observer().count(http::Admission::Full), 1);
        clients.pop_back();
        QTRY_COMPARE(server.server().load().connections, 4);
        QCOMPARE(exchange(server.port(), get).status, 200);
    }

    void connectionsFromOneAddress()
    {
        TestServer server({.connectionsPerAddress = 3}, 2);
        std::list<RawClient> clients;
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(server.port()).send(get);
            QCOMPARE(clients.back().read().status, 200);
        }
        QCOMPARE(exchange(server.port(), get).status, 429);
        QCOMPARE(server.observer().count(http::Admission::AddressFull), 1);
        RawClient other(server.port(), "127.0.0.2");
        other.send(get);
        QCOMPARE(other.read().status, 200);
    }

    void aGoneClientCountsUntilItsHandlerHasAnswered()
    {
        TestServer server({.connectionsPerAddress = 4});
        for (int i = 0; i < 4; ++i) {
            RawClient client(server.port());
            client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_COMPARE(server.held(), i + 1);
            client.reset();
        }
        QTRY_COMPARE(server.observer().records().size(), 4);
        QCOMPARE(exchange(server.port(), get).status, 429);
        server.release();
        QTRY_COMPARE(server.server().load().connections, 0);
        QCOMPARE(exchange(server.port(), get).status, 200);
    }

    void outOfDescriptors()
    {
        TestServer server;
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        std::list<RawClient> clients;
        for (int i = 0; i < 20; ++i)
            clients.emplace_back(server.port());
        QTRY_COMPARE(server.server().load().connections, 20);
        RawClient late(server.port());
        QTRY_COMPARE(server.server().load().connections, 21);
        // A socket for one more client of ours, and none for the server to accept it with.
        http::Descriptor ours(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        rlimit tight{.rlim_cur = rlim_t(ours.get()) + 1, .rlim_max = before.rlim_max};
        std::vector<http::Descriptor> filler;
        ::setrlimit(RLIMIT_NOFILE, &tight);
        for (int fd = ::dup(0); fd >= 0; fd = ::dup(0))
            filler.emplace_back(fd);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(server.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int connected = ::connect(ours.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
        char answer[1024] = {};
        const timeval patience{.tv_sec = 10, .tv_usec = 0};
        ::setsockopt(ours.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        const ssize_t got = ::recv(ours.get(), answer, sizeof answer, 0);
        filler.clear();
        ::setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(connected, 0);
        QVERIFY(got > 12);
        QCOMPARE(QByteArrayView(answer, 12), "HTTP/1.1 503");
        QVERIFY(QByteArrayView(answer, got).contains("X-Request-Id: "));
        QCOMPARE(exchange(server.port(), get).status, 200); // the listener is alive
        QCOMPARE(server.observer().count(http::Admission::OutOfDescriptors), 1);
        late.send(get);
        QCOMPARE(late.read().status, 200);
    }

    void manyIdleConnections()
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        const int count = int(std::min<rlim_t>(2000, limit.rlim_cur / 2 - 200));
        TestServer server({.connections = 10'000, .connectionsPerAddress = 10'000, .idleTime = 60s});
        std::list<RawClient> clients;
        const qint64 before = residentKiB();
        for (int i = 0; i < count; ++i) {
            clients.emplace_back(server.port()).send(get);
            QCOMPARE(clients.back().read().status, 200);
        }
        QCOMPARE(server.server().load().connections, count);
        qInfo("%lld bytes a connection, client and server", (residentKiB() - before) * 1024 / count);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY((residentKiB() - before) * 1024 / count < 5000);
#endif
        QCOMPARE(exchange(server.port(), get).status, 200);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
