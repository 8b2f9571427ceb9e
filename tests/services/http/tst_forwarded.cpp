// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/forwarded.h"
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

using namespace tessera;
using namespace tessera::test;
using http::TrustedProxies;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

QString client(const Fields &fields, const char *peer, const char *proxies)
{
    http::HeaderList headers;
    for (const auto &[name, value] : fields)
        headers.append(name, value);
    return http::clientOf(headers, QHostAddress(QString::fromLatin1(peer)),
        TrustedProxies::fromText(QString::fromLatin1(proxies)).value())
        .toString();
}

} // namespace

/// Who is behind a proxy.
class TestForwarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesTrustedProxiesAlone_data();
    void believesTrustedProxiesAlone();
    void readsNetworks_data();
    void readsNetworks();
    void aRequestIsItsClients();
};

void TestForwarded::believesTrustedProxiesAlone_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("expected");
    const QString proxy = QStringLiteral("10.0.0.1");
    const QString someone = QStringLiteral("192.0.2.7");
    const auto usual = [](const QByteArray &value) { return Fields{{"X-Forwarded-For", value}}; };
    const auto standard = [](const QByteArray &value) { return Fields{{"Forwarded", value}}; };

    QTest::newRow("nothing said") << Fields() << proxy;
    QTest::newRow("one client") << usual("192.0.2.7") << someone;
    QTest::newRow("with a port") << usual("192.0.2.7:4711") << someone;
    QTest::newRow("what the client made up stands before") << usual("127.0.0.1, 198.51.100.1, 192.0.2.7") << someone;
    QTest::newRow("through two proxies") << usual("1.2.3.4, 192.0.2.7, 10.0.0.2") << someone;
    QTest::newRow("in two fields") << Fields{{"X-Forwarded-For", "1.2.3.4"}, {"x-forwarded-for", "192.0.2.7"}}
                                   << someone;
    QTest::newRow("proxies alone") << usual("10.0.0.3, 10.0.0.2") << QStringLiteral("10.0.0.3");
    QTest::newRow("IPv6") << usual("2001:db8::1") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv6 in brackets") << usual("[2001:db8::1]:443") << QStringLiteral("2001:db8::1");
    QTest::newRow("IPv4 as IPv6") << usual("::ffff:192.0.2.7") << someone;
    QTest::newRow("a hidden one") << usual("192.0.2.7, unknown") << proxy;
    QTest::newRow("a hidden one behind a proxy") << usual("unknown, 10.0.0.2") << QStringLiteral("10.0.0.2");
    QTest::newRow("a short address") << usual("127.1") << proxy;
    QTest::newRow("a number") << usual("3232235777") << proxy;
    QTest::newRow("a zone") << usual("fe80::1%eth0") << proxy;
    QTest::newRow("nothing in it") << usual("") << proxy;
    QTest::newRow("commas") << usual(",,,") << proxy;

    QTest::newRow("standard") << standard("for=192.0.2.7;proto=https;by=10.0.0.1") << someone;
    QTest::newRow("standard, upper case") << standard("By=10.0.0.1; FOR=192.0.2.7") << someone;
    QTest::newRow("standard, quoted") << standard("for=\"192.0.2.7:80\"") << someone;
    QTest::newRow("standard, IPv6") << standard("for=\"[2001:db8::1]:4711\"") << QStringLiteral("2001:db8::1");
    QTest::newRow("standard, made up before") << standard("for=127.0.0.1, for=192.0.2.7") << someone;
    QTest::newRow("standard, two proxies") << standard("for=192.0.2.7,for=10.0.0.2") << someone;
    QTest::newRow("standard, a comma in quotes") << standard("for=192.0.2.7;host=\"a,for=1.2.3.4\"") << someone;
    QTest::newRow("standard, an escaped quote") << standard("for=192.0.2.7;host=\"a\\\",for=1.2.3.4\"") << someone;
    QTest::newRow("standard, a quote without end") << standard("for=\"192.0.2.7") << proxy;
    QTest::newRow("standard, hidden") << standard("for=_secret") << proxy;
    QTest::newRow("standard, nobody") << standard("proto=https") << proxy;

    QTest::newRow("both agree") << Fields{{"Forwarded", "for=192.0.2.7"}, {"X-Forwarded-For", "192.0.2.7"}} << someone;
    QTest::newRow("both differ") << Fields{{"Forwarded", "for=1.2.3.4"}, {"X-Forwarded-For", "192.0.2.7"}} << proxy;
}

void TestForwarded::believesTrustedProxiesAlone()
{
    QFETCH(const Fields, fields);
    QFETCH(const QString, expected);
    QCOMPARE(client(fields, "10.0.0.1", "10.0.0.0/24"), expected);
    // From anybody else nothing of it counts.
    QCOMPARE(client(fields, "203.0.113.9", "10.0.0.0/24"), QStringLiteral("203.0.113.9"));
    QCOMPARE(client(fields, "10.0.0.1", ""), QStringLiteral("10.0.0.1"));
}

void TestForwarded::readsNetworks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside"); // empty: the text is refused
    QTest::addColumn<QString>("outside");
    const auto row = [](const char *text, const char *inside, const char *outside) {
        QTest::addRow("%s holds %s", text, inside)
            << QString::fromLatin1(text) << QString::fromLatin1(inside) << QString::fromLatin1(outside);
    };
    row("127.0.0.1", "127.0.0.1", "127.0.0.2");
    row("127.0.0.1", "::ffff:127.0.0.1", "::1");
    row("10.1.0.0/16", "10.1.255.255", "10.2.0.0");
    row("::1, 10.0.0.1", "::1", "10.0.0.2");
    row("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::1");
    row("0.0.0.0/0", "192.0.2.7", "::1");
    for (const char *wrong :
        {"localhost", "10.0.0", "10.0.0.1/33", "10.0.0.1/x", "10.0.0.1/8/8", "::1/129", "10.0.0.1 ::1", "/8"})
        row(wrong, "", "");
}

void TestForwarded::readsNetworks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, inside);
    QFETCH(const QString, outside);
    const auto proxies = TrustedProxies::fromText(text);
    QCOMPARE(proxies.has_value(), !inside.isEmpty());
    if (!proxies) {
        QVERIFY2(proxies.error().contains(u"is neither an IP address nor a network"), qPrintable(proxies.error()));
        return;
    }
    QVERIFY(proxies->contains(QHostAddress(inside)));
    QVERIFY(!proxies->contains(QHostAddress(outside)));
    QCOMPARE(TrustedProxies::fromText(proxies->toText()).value(), *proxies);
}

// As the log and every handler see it; and a proxy may have as many connections as all clients together.
void TestForwarded::aRequestIsItsClients()
{
    SystemClock clock;
    RecordingObserver observer;
    QString seen;
    http::Routes routes;
    routes.add(http::Method::Get, "/who", http::Handler([&seen](const http::RequestPtr &request) {
        seen = request->peer.toString();
        return http::json(200, {});
    }));
    http::Server server({.name = QStringLiteral("behind"),
                            .limits = {.connectionsPerAddress = 1},
                            .trustedProxies = TrustedProxies::fromText(QStringLiteral("127.0.0.1")).value()},
        std::move(routes), clock, &observer);
    const quint16 port = server.start().value().port;
    const RawClient idle(port);
    QCOMPARE(exchange(port, "GET /who HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.7\r\n\r\n").status, 200);
    QCOMPARE(seen, QStringLiteral("192.0.2.7"));
    QCOMPARE(exchange(port, "GET /none HTTP/1.1\r\nHost: a\r\nForwarded: for=192.0.2.8\r\n\r\n").status, 404);
    QTRY_COMPARE(observer.records().size(), 2);
    QCOMPARE(observer.records().at(0).peer.toString(), QStringLiteral("192.0.2.7"));
    QCOMPARE(observer.records().at(1).peer.toString(), QStringLiteral("192.0.2.8"));
}

QTEST_GUILESS_MAIN(TestForwarded)

#include "tst_forwarded.moc"
