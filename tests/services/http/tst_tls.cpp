// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "testserver.h"
#include "tlsclient.h"

#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;
using Kind = TestCertificate::Kind;

namespace {

constexpr QByteArrayView get = "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr QByteArrayView lastGet = "GET /plain HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

std::shared_ptr<const http::TlsIdentity> identityOf(const TestCertificate &certificate)
{
    return http::TlsIdentity::from({certificate.pem(), certificate.keyPem()}).value();
}

struct SecureServer
{
    explicit SecureServer(const http::Limits &limits = {}, const TestCertificate::Wish &wish = {})
        : certificate(TestCertificate::make(wish))
        , identity(std::make_shared<http::TlsSnapshot>(identityOf(certificate)))
        , server(limits, 1, identity)
        , port(server.port())
    {
    }

    TestCertificate certificate;
    std::shared_ptr<http::TlsSnapshot> identity;
    TestServer server;
    quint16 port;
};

} // namespace

/// The gate by TLS.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as the program does
    void aClientThatOthersWroteIsServed_data();
    void aClientThatOthersWroteIsServed();
    void speaksNothingOld_data();
    void speaksNothingOld();
    void speaksHttp11Alone_data();
    void speaksHttp11Alone();
    void keepsAliveAndPipelines();
    void takesBytesAsTheyCome();
    void largeBodiesBothWays();
    void tellsPlainSpeakersWhatToSpeak();
    void noiseHurtsNobody();
    void whoNeverShakesHandsIsDropped();
    void whoVanishesGivesItsPlaceBack();
    void noRoomIsNotToldByTls();
    void aRenewedCertificateIsThatOfTheNext();
    void endsInOrder();
};

void TestTls::aClientThatOthersWroteIsServed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    for (const auto &[name, kind] : {std::pair("RSA", Kind::Rsa2048), std::pair("P-256", Kind::P256),
             std::pair("P-384", Kind::P384), std::pair("Ed25519", Kind::Ed25519)}) {
        QTest::addRow("%s by TLS 1.2", name) << kind << QSsl::TlsV1_2;
        QTest::addRow("%s by TLS 1.3", name) << kind << QSsl::TlsV1_3;
    }
}

// One that trusts that certificate alone, and looks at its names.
void TestTls::aClientThatOthersWroteIsServed()
{
    QFETCH(const Kind, kind);
    QFETCH(const QSsl::SslProtocol, protocol);
    SecureServer server({}, {.kind = kind});
    QSslConfiguration trust;
    trust.setProtocol(protocol);
    trust.setCaCertificates(QSslCertificate::fromData(server.certificate.pem()));
    QSslSocket client;
    client.setSslConfiguration(trust);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port);
    QVERIFY2(client.waitForEncrypted(), qPrintable(client.errorString()));
    QCOMPARE(client.sessionProtocol(), protocol);
    client.write(lastGet.toByteArray());
    QVERIFY(client.waitForDisconnected());
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY2(answer.contains("Strict-Transport-Security: max-age=31536000\r\n"), answer.constData());
}

void TestTls::speaksNothingOld_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<bool>("isSpoken");
    QTest::newRow("TLS 1.3") << 0x0304 << 0x0304 << QByteArray() << true;
    QTest::newRow("TLS 1.2") << 0x0303 << 0x0303 << QByteArray() << true;
    QTest::newRow("TLS 1.1") << 0x0302 << 0x0302 << QByteArray() << false;
    QTest::newRow("TLS 1.0") << 0x0301 << 0x0301 << QByteArray() << false;
    QTest::newRow("forward secrecy, AEAD") << 0x0303 << 0x0303 << QByteArray("ECDHE-RSA-AES128-GCM-SHA256") << true;
    QTest::newRow("ChaCha20") << 0x0303 << 0x0303 << QByteArray("ECDHE-RSA-CHACHA20-POLY1305") << true;
    QTest::newRow("CBC") << 0x0303 << 0x0303 << QByteArray("ECDHE-RSA-AES128-SHA256") << false;
    QTest::newRow("no forward secrecy") << 0x0303 << 0x0303 << QByteArray("AES128-GCM-SHA256") << false;
    QTest::newRow("no certificate") << 0x0303 << 0x0303 << QByteArray("AECDH-AES128-SHA:ADH-AES128-GCM-SHA256")
                                    << false;
}

void TestTls::speaksNothingOld()
{
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const QByteArray, ciphers);
    QFETCH(const bool, isSpoken);
    SecureServer server({}, {.kind = Kind::Rsa2048});
    TlsClient client(server.port, {.least = least, .most = most, .ciphers = ciphers});
    QCOMPARE(client.isEncrypted(), isSpoken);
    if (isSpoken)
        QCOMPARE(client.version(), most);
}

void TestTls::speaksHttp11Alone_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("chosen"); // null: refused
    QTest::newRow("nothing") << QByteArray() << QByteArray("");
    QTest::newRow("HTTP/1.1") << QByteArray("\x08http/1.1") << QByteArray("http/1.1");
    QTest::newRow("the newer one first") << QByteArray("\x02h2\x08http/1.1") << QByteArray("http/1.1");
    QTest::newRow("the newer one alone") << QByteArray("\x02h2") << QByteArray();
}

void TestTls::speaksHttp11Alone()
{
    QFETCH(const QByteArray, offered);
    QFETCH(const QByteArray, chosen);
    SecureServer server;
    TlsClient client(server.port, {.protocols = offered});
    QCOMPARE(client.isEncrypted(), !chosen.isNull());
    if (client.isEncrypted())
        QCOMPARE(client.protocol(), chosen);
}

void TestTls::keepsAliveAndPipelines()
{
    SecureServer server;
    TlsClient client(server.port);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(get));
        QVERIFY(client.read(1).startsWith("HTTP/1.1 200 OK\r\n"));
    }
    QVERIFY(client.send(get.toByteArray().repeated(50) + lastGet.toByteArray()));
    QCOMPARE(countAnswers(client.readToEnd()), 51);
}

// A record a byte, and then several requests in one record: what OpenSSL holds is seen although the socket is empty.
void TestTls::takesBytesAsTheyCome()
{
    SecureServer server;
    TlsClient client(server.port);
    for (const char byte : get)
        QVERIFY(client.send(QByteArrayView(&byte, 1)));
    QVERIFY(client.read(1).startsWith("HTTP/1.1 200 OK\r\n"));
    const QByteArray body = R"({"text":")" + QByteArray(40'000, 'x') + R"("})";
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " +
                            QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    QVERIFY(client.send(post));
    QVERIFY(client.send(body)); // in three records at once
    QVERIFY(client.readToEnd().endsWith(body));
}

void TestTls::largeBodiesBothWays()
{
    SecureServer server;
    TlsClient client(server.port);
    QVERIFY(client.send("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    const QByteArray answer = client.readToEnd();
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, qsizetype(4'000'000));
}

void TestTls::tellsPlainSpeakersWhatToSpeak()
{
    SecureServer server;
    RawClient client(server.port);
    client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n");
    const Reply reply = client.read();
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.body.contains("This port speaks https, not http."), reply.body.constData());
    QVERIFY(client.isAtEnd());
    QTRY_COMPARE(server.server.observer().count(http::Admission::HandshakeFailed), 1);
    QCOMPARE(server.server.calls(), 0);
}

void TestTls::noiseHurtsNobody()
{
    SecureServer server;
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        QByteArray noise(random.bounded(1, 600), Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.generate());
        if (i % 2) // what looks like a handshake at first
            noise.prepend(QByteArrayView("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        RawClient client(server.port);
        client.send(noise);
        client.shutDownWriting();
        (void)client.readToEnd();
    }
    TlsClient client(server.port);
    QVERIFY(client.send(lastGet));
    QVERIFY(client.readToEnd().startsWith("HTTP/1.1 200 OK\r\n"));
    QTRY_COMPARE(server.server.server().load().connections, 0);
}

void TestTls::whoNeverShakesHandsIsDropped()
{
    SecureServer server({.headerTime = 300ms});
    RawClient silent(server.port);
    RawClient half(server.port);
    half.send(QByteArrayView("\x16\x03\x01\x02\x00", 5));
    QVERIFY(silent.isAtEnd());
    QVERIFY(half.isAtEnd());
    QTRY_COMPARE(server.server.server().load().connections, 0);
}

void TestTls::whoVanishesGivesItsPlaceBack()
{
    SecureServer server;
    for (int i = 0; i < 20; ++i) {
        TlsClient client(server.port);
        QVERIFY(client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n"));
        QTRY_COMPARE(server.server.held(), i + 1);
        client.raw().reset();
    }
    server.server.release();
    QTRY_COMPARE(server.server.server().load().connections, 0);
}

void TestTls::noRoomIsNotToldByTls()
{
    SecureServer server({.connections = 1});
    TlsClient first(server.port);
    QVERIFY(first.isEncrypted());
    TlsClient second(server.port);
    QVERIFY(!second.isEncrypted());
    QVERIFY(first.send(lastGet));
    QVERIFY(first.readToEnd().startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestTls::aRenewedCertificateIsThatOfTheNext()
{
    SecureServer server;
    TlsClient before(server.port);
    QCOMPARE(before.serverName(), QByteArray("localhost"));
    server.identity->store(identityOf(TestCertificate::make({.names = {QStringLiteral("renewed.test")}})));
    TlsClient after(server.port);
    QCOMPARE(after.serverName(), QByteArray("renewed.test"));
    QVERIFY(before.send(lastGet)); // goes on as it began
    QVERIFY(before.readToEnd().startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestTls::endsInOrder()
{
    SecureServer server;
    TlsClient asked(server.port);
    QVERIFY(asked.send(lastGet));
    (void)asked.readToEnd();
    QVERIFY(asked.wasClosedInOrder());
    TlsClient idle(server.port);
    server.server.server().stop();
    QCOMPARE(idle.readToEnd(), QByteArray());
}

QTEST_GUILESS_MAIN(TestTls)

#include "tst_tls.moc"
