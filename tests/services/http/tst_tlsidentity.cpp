// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlsidentity.h"
#include "support/certificates.h"

#include <QSslCertificate>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using http::TlsError;
using http::TlsIdentity;
using http::TlsMaterial;
using Kind = TestCertificate::Kind;

/// What is taken for a server's certificate and key.
class TestTlsIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsGivenInAnyForm_data();
    void takesWhatIsGivenInAnyForm();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestTlsIdentity::takesWhatIsGivenInAnyForm_data()
{
    QTest::addColumn<TlsMaterial>("material");
    for (const auto &[name, kind] : {std::pair("RSA", Kind::Rsa2048), std::pair("P-256", Kind::P256),
             std::pair("P-384", Kind::P384), std::pair("Ed25519", Kind::Ed25519)}) {
        const auto made = TestCertificate::make({.kind = kind});
        QTest::addRow("%s in two files", name) << TlsMaterial{made.pem(), made.keyPem()};
        QTest::addRow("%s in one file", name) << TlsMaterial{made.pem() + made.keyPem()};
        QTest::addRow("%s, key first", name) << TlsMaterial{made.keyPem() + made.pem()};
        QTest::addRow("%s, encrypted key", name) << TlsMaterial{made.pem(), made.keyPem("open"), "open"};
        QTest::addRow("%s, PKCS #12", name) << TlsMaterial{made.pkcs12("open"), {}, "open"};
        QTest::addRow("%s, PKCS #12 without passphrase", name) << TlsMaterial{made.pkcs12("")};
    }
    const auto root = TestCertificate::make({.names = {QStringLiteral("root")}, .isAuthority = true});
    const auto leaf = TestCertificate::make({}, &root);
    QTest::newRow("with its chain") << TlsMaterial{leaf.pem() + root.pem(), leaf.keyPem()};
}

void TestTlsIdentity::takesWhatIsGivenInAnyForm()
{
    QFETCH(const TlsMaterial, material);
    const auto identity = TlsIdentity::from(material);
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
    const QSslCertificate shown((*identity)->certificate(), QSsl::Der);
    QCOMPARE(shown.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{QStringLiteral("localhost")});
    QCOMPARE(shown.subjectAlternativeNames().values(QSsl::IpAddressEntry), QStringList{QStringLiteral("127.0.0.1")});
}

void TestTlsIdentity::saysWhatIsWrong_data()
{
    QTest::addColumn<TlsMaterial>("material");
    QTest::addColumn<TlsError>("error");
    const auto made = TestCertificate::make({});
    const auto other = TestCertificate::make({});
    const auto weak = TestCertificate::make({.kind = Kind::Rsa1024});
    const QByteArray p12 = made.pkcs12("open");
    QTest::newRow("nothing") << TlsMaterial{} << TlsError::Unreadable;
    QTest::newRow("noise") << TlsMaterial{QByteArray(1000, '\x80'), made.keyPem()} << TlsError::Unreadable;
    QTest::newRow("no certificate") << TlsMaterial{made.keyPem()} << TlsError::Unreadable;
    QTest::newRow("no key") << TlsMaterial{made.pem()} << TlsError::Unreadable;
    QTest::newRow("a certificate for a key") << TlsMaterial{made.pem(), made.pem()} << TlsError::Unreadable;
    QTest::newRow("half of it") << TlsMaterial{made.pem().first(200), made.keyPem()} << TlsError::Unreadable;
    QTest::newRow("half a PKCS #12") << TlsMaterial{p12.first(p12.size() / 2), {}, "open"} << TlsError::Unreadable;
    QTest::newRow("no passphrase") << TlsMaterial{made.pem(), made.keyPem("open")} << TlsError::Passphrase;
    QTest::newRow("another passphrase") << TlsMaterial{made.pem(), made.keyPem("open"), "close"}
                                        << TlsError::Passphrase;
    QTest::newRow("a passphrase longer than OpenSSL has room for")
        << TlsMaterial{made.pem(), made.keyPem("open"), QByteArray(5000, 'x')} << TlsError::Passphrase;
    QTest::newRow("PKCS #12, no passphrase") << TlsMaterial{p12} << TlsError::Passphrase;
    QTest::newRow("PKCS #12, another passphrase") << TlsMaterial{p12, {}, "close"} << TlsError::Passphrase;
    QTest::newRow("another's key") << TlsMaterial{made.pem(), other.keyPem()} << TlsError::NotItsKey;
    QTest::newRow("a key of another kind")
        << TlsMaterial{made.pem(), TestCertificate::make({.kind = Kind::Rsa2048}).keyPem()} << TlsError::NotItsKey;
    QTest::newRow("RSA of 1024 bits") << TlsMaterial{weak.pem(), weak.keyPem()} << TlsError::TooWeak;
}

void TestTlsIdentity::saysWhatIsWrong()
{
    QFETCH(const TlsMaterial, material);
    QFETCH(const TlsError, error);
    const auto identity = TlsIdentity::from(material);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, error);
    QVERIFY(identity.error().detail.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestTlsIdentity)

#include "tst_tlsidentity.moc"
