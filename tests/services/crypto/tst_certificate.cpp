// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"

#include "crypto/certificatefacts.h"
#include "crypto/cryptolibrary.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace tessera;
using namespace tessera::crypto;

class TestCertificate : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QByteArray pem(const QByteArray &der)
    {
        return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    }

private Q_SLOTS:
    void whatIsMadeIsReadAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("RSA") << int(KeyKind::Rsa);
        QTest::newRow("P-256") << int(KeyKind::P256);
        QTest::newRow("P-384") << int(KeyKind::P384);
        QTest::newRow("Ed25519") << int(KeyKind::Ed25519);
    }

    // Here and by OpenSSL's own program.
    void whatIsMadeIsReadAgain()
    {
        QFETCH(int, kind);
        const PrivateKey key = PrivateKey::generate(static_cast<KeyKind>(kind)).value();
        const Certificate made = Certificate::selfSigned(
            key, QStringLiteral("Müller"), {fromMilliseconds(0), fromMilliseconds(4'000'000'000'000)});
        QVERIFY(made.publicKey() == key.publicKey());
        const auto read = Certificate::fromPem("Some text before it\n" + pem(made.der()));
        QVERIFY(read);
        QVERIFY(read->publicKey() == key.publicKey());
        QCOMPARE(read->der(), made.der());

        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject"), QStringLiteral("-dates"),
                QStringLiteral("-nameopt"), QStringLiteral("utf8")});
        openssl.write(pem(made.der()));
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        const QByteArray said = openssl.readAllStandardOutput();
        QVERIFY2(said.contains("CN=Müller") && said.contains("notBefore=Jan  1 00:00:00 1970 GMT") &&
                     said.contains("notAfter=Oct  2 07:06:40 2096 GMT"),
            said.constData());
    }

    void namesAreTakenAsTheyStandInACertificate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *text, const char *name) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name);
        };
        row("localhost", "localhost");
        row(" Auth.Example.TEST ", "auth.example.test");
        row("*.example.test", "*.example.test");
        row("müller.example", "xn--mller-kva.example");
        row("127.0.0.1", "127.0.0.1");
        row("::1", "::1");
        row("2001:DB8:0:0::1", "2001:db8::1");
        for (const char *none : {"", " ", "*", "a*.test", "*.*.test", "a..test", ".test", "-a.test", "a.test-", "a b",
                 "a,DNS:b", "256.0.0.1", "1.2.3", "fe80::1%eth0", "[::1]", "http://a.test", "a.test/", "a\nb", "1"})
            row(none, "");
        const QByteArray label(64, 'a');
        row(label.constData(), "");
        const QByteArray longest = QByteArray("a.").repeated(126) + 'a';
        row(longest.constData(), longest.constData());
        row(("a." + longest).constData(), "");
    }

    void namesAreTakenAsTheyStandInACertificate()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(serverName(text).value_or(QString()), name);
        if (!name.isEmpty())
            QCOMPARE(serverName(name), name);
    }

    // By OpenSSL's own program, as a client would.
    void whatAnAuthorityIssuesIsBelieved_data()
    {
        QTest::addColumn<int>("authorityKind");
        QTest::addColumn<int>("kind");
        QTest::newRow("P-256 by P-256") << int(KeyKind::P256) << int(KeyKind::P256);
        QTest::newRow("RSA by Ed25519") << int(KeyKind::Ed25519) << int(KeyKind::Rsa);
    }

    void whatAnAuthorityIssuesIsBelieved()
    {
        QFETCH(int, authorityKind);
        QFETCH(int, kind);
        const Instant now = SystemClock().now();
        const Certificate::Validity validity{now - std::chrono::hours(1), now + std::chrono::hours(24)};
        const PrivateKey authorityKey = PrivateKey::generate(static_cast<KeyKind>(authorityKind)).value();
        const Certificate authority = Certificate::authority(authorityKey, QStringLiteral("An authority"), validity);
        const PrivateKey key = PrivateKey::generate(static_cast<KeyKind>(kind)).value();
        const QStringList names{QStringLiteral("*.example.test"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        const Certificate server = Certificate::forServer(key, names, validity, authority, authorityKey);
        QVERIFY(server.publicKey() == key.publicKey());

        const CertificateFacts facts = certificateFacts(server.der()).value();
        QCOMPARE(facts.names, names);
        QCOMPARE(facts.issuer, QStringLiteral("An authority"));
        QCOMPARE(facts.subject, names.first());
        QCOMPARE(toNumericDate(facts.notBefore), toNumericDate(validity.from));
        QCOMPARE(toNumericDate(facts.notAfter), toNumericDate(validity.until));
        QCOMPARE(certificateFacts(authority.der())->names, QStringList());

        QTemporaryFile root;
        QTemporaryFile leaf;
        for (const auto &[file, certificate] : {std::pair(&root, &authority), std::pair(&leaf, &server)}) {
            QVERIFY(file->open());
            file->write(certificatePem(certificate->der()));
            file->close();
        }
        const auto verify = [&](const QStringList &more) {
            QProcess openssl;
            openssl.start(QStringLiteral("openssl"),
                QStringList{QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"),
                    QStringLiteral("sslserver"), QStringLiteral("-CAfile"), root.fileName()} +
                    more + QStringList{leaf.fileName()});
            return openssl.waitForFinished() && openssl.exitCode() == 0;
        };
        QVERIFY(verify({QStringLiteral("-verify_hostname"), QStringLiteral("auth.example.test")}));
        QVERIFY(!verify({QStringLiteral("-verify_hostname"), QStringLiteral("example.test")}));
        for (const char *address : {"127.0.0.1", "::1"})
            QVERIFY(verify({QStringLiteral("-verify_ip"), QString::fromLatin1(address)}));
        QVERIFY(!verify({QStringLiteral("-verify_ip"), QStringLiteral("127.0.0.2")}));
        QVERIFY(!verify({QStringLiteral("-attime"), QString::number(toNumericDate(validity.until) + 1)}));
    }

    void anotherSerialNumberEachTime()
    {
        const PrivateKey key = PrivateKey::generate(KeyKind::Ed25519).value();
        const auto made = [&key] { return Certificate::authority(key, QStringLiteral("a"), {}).der(); };
        QVERIFY(made() != made()); // Ed25519 signs the same the same way
    }

    void whatIsNoneIsRefused()
    {
        QCOMPARE(Certificate::fromPem("").error().code, CryptoError::NotAKey);
        QCOMPARE(Certificate::fromPem(pem("no certificate")).error().code, CryptoError::NotAKey);
        const PrivateKey key = PrivateKey::generate(KeyKind::P256).value();
        QCOMPARE(Certificate::fromPem(key.publicKey().toPem()).error().code, CryptoError::NotAKey);
        const QByteArray der = Certificate::selfSigned(key, QStringLiteral("a"), {}).der();
        QCOMPARE(Certificate::fromDer(der + 'x').error().code, CryptoError::NotAKey);
        QCOMPARE(Certificate::fromDer(der.chopped(1)).error().code, CryptoError::NotAKey);
        QVERIFY(!certificateFacts(der + 'x') && !certificateFacts(der.chopped(1)) && !certificateFacts({}));
        for (qsizetype at = 0; at < der.size(); ++at) {
            QByteArray changed = der;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            static_cast<void>(Certificate::fromDer(changed)); // nothing that a sanitizer would tell of
            static_cast<void>(certificateFacts(changed));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const CryptoLibrary library;
    TestCertificate test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_certificate.moc"
