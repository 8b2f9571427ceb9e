// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"

#include "crypto/cryptolibrary.h"

#include <QProcess>
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
            key, QStringLiteral("Müller"), fromMilliseconds(0), fromMilliseconds(4'000'000'000'000));
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

    void whatIsNoneIsRefused()
    {
        QCOMPARE(Certificate::fromPem("").error().code, CryptoError::NotAKey);
        QCOMPARE(Certificate::fromPem(pem("no certificate")).error().code, CryptoError::NotAKey);
        const PrivateKey key = PrivateKey::generate(KeyKind::P256).value();
        QCOMPARE(Certificate::fromPem(key.publicKey().toPem()).error().code, CryptoError::NotAKey);
        const QByteArray der = Certificate::selfSigned(key, QStringLiteral("a"), {}, {}).der();
        QCOMPARE(Certificate::fromDer(der + 'x').error().code, CryptoError::NotAKey);
        QCOMPARE(Certificate::fromDer(der.chopped(1)).error().code, CryptoError::NotAKey);
        for (qsizetype at = 0; at < der.size(); ++at) {
            QByteArray changed = der;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            static_cast<void>(Certificate::fromDer(changed)); // nothing that a sanitizer would tell of
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
