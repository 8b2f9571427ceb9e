// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/listener.h"
#include "http/portholder.h"
#include "rawclient.h"
#include "testserver.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <semaphore>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// Starting, stopping, and what to say when that does not work.
class ServerTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QByteArrayView get = "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n";

    static qsizetype openDescriptors()
    {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files | QDir::Dirs).size();
    }

    static http::Routes oneRoute()
    {
        http::Routes routes;
        routes.add(
            http::Method::Get, "/plain", http::Handler([](const http::RequestPtr &) { return http::json(200, {}); }));
        return routes;
    }

private Q_SLOTS:
    void aHundredRestartsLeaveNothingBehind()
    {
        SystemClock clock;
        http::Server server({.name = u"again"_s, .port = 0, .workers = 2}, oneRoute(), clock);
        QVERIFY(server.start());
        server.stop();
        const qsizetype before = openDescriptors();
        for (int i = 0; i < 100; ++i) {
            const auto endpoint = server.start();
            QVERIFY(endpoint);
            RawClient stays(endpoint->port);
            stays.send(get);
            QCOMPARE(stays.read().status, 200);
            RawClient silent(endpoint->port);
            server.stop();
            QVERIFY(!server.isRunning());
            QVERIFY(stays.isAtEnd());
            QCOMPARE(server.load().connections, 0);
        }
        QCOMPARE(openDescriptors(), before);
    }

    void everyWorkerComesRoundUnlessOneStandsStill()
    {
        SystemClock clock;
        std::binary_semaphore begun(0);
        std::binary_semaphore mayGoOn(0);
        http::Routes routes;
        routes.add(http::Method::Get, "/plain", http::Handler([&](const http::RequestPtr &) {
            begun.release();
            mayGoOn.acquire();
            return http::json(200, {});
        }));
        http::Server server({.name = u"still"_s, .port = 0, .workers = 2}, std::move(routes), clock);
        server.comeRound().waitForFinished(); // of none
        const auto endpoint = server.start();
        QVERIFY(endpoint);
        server.comeRound().waitForFinished();
        RawClient client(endpoint->port);
        client.send(get);
        begun.acquire();
        const Future<void> round = server.comeRound();
        QVERIFY(!QTest::qWaitFor([&round] { return round.isFinished(); }, 200));
        mayGoOn.release();
        QTRY_VERIFY(round.isFinished());
        QCOMPARE(client.read().status, 200);
        server.stop();
    }

    void theSamePortAgain()
    {
        SystemClock clock;
        quint16 port = 0;
        for (int i = 0; i < 3; ++i) {
            http::Server server({.name = u"same"_s, .port = port, .workers = 2}, oneRoute(), clock);
            const auto endpoint = server.start();
            QVERIFY(endpoint);
            QVERIFY(port == 0 || endpoint->port == port);
            port = endpoint->port;
            QCOMPARE(exchange(port, get).status, 200);
        }
    }

    void everyWorkerAnswers()
    {
        TestServer server({}, 3);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(exchange(server.port(), get).status, 200);
    }

    /// Two servers that both say SO_REUSEPORT would share the port in silence.
    void aTakenPortIsRefusedWithItsHolder()
    {
        TestServer server({}, 2);
        SystemClock clock;
        http::Server second({.name = u"second"_s, .port = server.port(), .workers = 2}, oneRoute(), clock);
        const auto refused = second.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, http::ListenError::AddressInUse);
        const QString detail = refused.error().detail;
        QVERIFY2(detail.contains(u"(pid %1)"_s.arg(QCoreApplication::applicationPid())), qPrintable(detail));
        QVERIFY2(detail.contains(u"tst_server"_s), qPrintable(detail));
        const QRegularExpressionMatch free = QRegularExpression(u"port ([0-9]+) is free"_s).match(detail);
        QVERIFY2(free.hasMatch(), qPrintable(detail));
        http::Server third({.name = u"third"_s, .port = free.captured(1).toUShort()}, oneRoute(), clock);
        QVERIFY(third.start());
        QVERIFY(!second.isRunning());
    }

    void addressesThatAreNotOurs_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << u"192.0.2.1"_s;
        QTest::newRow("name") << u"does-not-exist.invalid"_s;
    }

    void addressesThatAreNotOurs()
    {
        QFETCH(QString, host);
        SystemClock clock;
        http::Server server({.name = u"far"_s, .host = host}, oneRoute(), clock);
        const auto refused = server.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, http::ListenError::AddressNotAvailable);
    }

    void localhostByName()
    {
        SystemClock clock;
        http::Server server({.name = u"here"_s, .host = u"localhost"_s}, oneRoute(), clock);
        const auto endpoint = server.start();
        QVERIFY(endpoint);
        QCOMPARE(endpoint->toUrl(), u"http://127.0.0.1:%1"_s.arg(endpoint->port));
        QCOMPARE(server.endpoint()->port, endpoint->port);
    }

    void ipv6()
    {
        QCOMPARE((http::Endpoint{QHostAddress(u"::1"_s), 80}).toUrl(), u"http://[::1]:80"_s);
        SystemClock clock;
        http::Server server({.name = u"six"_s, .host = u"::1"_s}, oneRoute(), clock);
        const auto endpoint = server.start();
        if (!endpoint)
            QSKIP("This machine has no IPv6 loopback.");
        QVERIFY(http::findPortHolder(endpoint->port));
    }

    void nobodyHoldsAFreePort()
    {
        const quint16 free = http::freePortNear(QHostAddress(QHostAddress::LocalHost), 42000);
        QVERIFY(free > 42000);
        QVERIFY(!http::findPortHolder(free));
        const quint16 other = http::freePortNear(QHostAddress(QHostAddress::LocalHost), 42000, {free});
        QVERIFY(other > free);
    }

    void aPortThatIsSpokenForIsNotOffered()
    {
        SystemClock clock;
        http::Server first({.name = u"first"_s}, oneRoute(), clock);
        const quint16 taken = first.start()->port;
        const quint16 near = http::freePortNear(QHostAddress(QHostAddress::LocalHost), taken);
        http::Server second({.name = u"second"_s, .port = taken, .spokenFor = {near}}, oneRoute(), clock);
        const auto started = second.start();
        QVERIFY(!started);
        QVERIFY2(!started.error().detail.contains(u"port %1 is free"_s.arg(near)), qPrintable(started.error().detail));
        QVERIFY2(started.error().detail.contains(u" is free"_s), qPrintable(started.error().detail));
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
