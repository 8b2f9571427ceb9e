// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificatefacts.h"
#include "crypto/cryptolibrary.h"
#include "runtime/configurationoptions.h"
#include "runtime/tlsfiles.h"
#include "runtime/tlswatch.h"
#include "support/certificates.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;

namespace {

QStringList namesOf(const http::TlsIdentity &identity)
{
    return crypto::certificateFacts(identity.certificate()).value().names;
}

} // namespace

/// The files of a server's certificate.
class TestTlsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsNamed();
    void namesTheFileThatIsWrong();
    void readsWhomToBelieve();
    void followsAFileThatIsReplaced();
    void keepsTheOldOneWhereTheNewOneIsNone();

private:
    // As tools do it: beside the old one, and then in its place.
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path + QStringLiteral(".new"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the file cannot be written");
        file.close();
        QFile::remove(path);
        if (!file.rename(path))
            throw std::runtime_error("the file cannot be put in its place");
        return path;
    }
    Configuration configurationOf(const TestCertificate &certificate)
    {
        Configuration configuration = defaultConfiguration();
        configuration.tlsCertificateFile = write(QStringLiteral("certificate"), certificate.pem());
        configuration.tlsKeyFile = write(QStringLiteral("key"), certificate.keyPem("open"));
        configuration.tlsPassphraseFile = write(QStringLiteral("passphrase"), "open\r\n");
        return configuration;
    }

    const crypto::CryptoLibrary m_library;
    QTemporaryDir m_folder;
};

void TestTlsFiles::readsWhatIsNamed()
{
    const TestCertificate made = TestCertificate::make({.names = {QStringLiteral("auth.example.test")}});
    const auto identity = TlsFiles(configurationOf(made)).read();
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
    QCOMPARE(namesOf(**identity), QStringList(QStringLiteral("auth.example.test")));

    Configuration inOne = defaultConfiguration();
    inOne.tlsCertificateFile = write(QStringLiteral("all.p12"), made.pkcs12("open"));
    inOne.tlsPassphraseFile = m_folder.filePath(QStringLiteral("passphrase"));
    QCOMPARE(TlsFiles(inOne).read().value()->certificate(), (*identity)->certificate());
}

void TestTlsFiles::namesTheFileThatIsWrong()
{
    Configuration configuration = configurationOf(TestCertificate::make({}));
    configuration.tlsPassphraseFile.reset();
    const auto locked = TlsFiles(configuration).read();
    QVERIFY2(locked.error().detail.contains(*configuration.tlsKeyFile), qPrintable(locked.error().detail));
    QVERIFY2(locked.error().detail.endsWith(u"The key is encrypted, and no passphrase is given."),
        qPrintable(locked.error().detail));
    configuration.tlsKeyFile = m_folder.filePath(QStringLiteral("nothing"));
    const auto missing = TlsFiles(configuration).read();
    QCOMPARE(missing.error().code, RuntimeError::WrongConfiguration);
    QVERIFY2(missing.error().detail.startsWith(*configuration.tlsKeyFile), qPrintable(missing.error().detail));
    configuration.tlsKeyFile = write(QStringLiteral("huge"), QByteArray(1024 * 1024 + 1, 'x'));
    QVERIFY(TlsFiles(configuration).read().error().detail.endsWith(u"is larger than a certificate can be."));
}

void TestTlsFiles::readsWhomToBelieve()
{
    const TestCertificate one = TestCertificate::make({});
    const TestCertificate other = TestCertificate::make({});
    QCOMPARE(readTrustedCertificates(write(QStringLiteral("ca"), one.pem() + other.pem())).value().size(), 2);
    QVERIFY(!readTrustedCertificates(write(QStringLiteral("ca"), one.keyPem())));
    QVERIFY(!readTrustedCertificates(m_folder.filePath(QStringLiteral("nothing"))));
}

void TestTlsFiles::followsAFileThatIsReplaced()
{
    const Configuration configuration = configurationOf(TestCertificate::make({}));
    const auto identity = std::make_shared<http::TlsSnapshot>(TlsFiles(configuration).read().value());
    TlsWatch watch(std::make_unique<TlsFiles>(configuration), identity);
    const auto before = identity->load();
    watch.look();
    QCOMPARE(identity->load(), before);
    (void)configurationOf(TestCertificate::make({.names = {QStringLiteral("renewed.test")}}));
    watch.look();
    QCOMPARE(namesOf(*identity->load()), QStringList(QStringLiteral("renewed.test")));
}

void TestTlsFiles::keepsTheOldOneWhereTheNewOneIsNone()
{
    const Configuration configuration = configurationOf(TestCertificate::make({}));
    const auto identity = std::make_shared<http::TlsSnapshot>(TlsFiles(configuration).read().value());
    TlsWatch watch(std::make_unique<TlsFiles>(configuration), identity);
    const auto before = identity->load();
    // Half of a renewal: the certificate is there, its key is not yet.
    const TestCertificate renewed = TestCertificate::make({.names = {QStringLiteral("renewed.test")}});
    write(QStringLiteral("certificate"), renewed.pem());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the one before it stays.*not that of the")));
    watch.look();
    QCOMPARE(identity->load(), before);
    watch.look(); // told once
    write(QStringLiteral("key"), renewed.keyPem("open"));
    watch.look();
    QCOMPARE(namesOf(*identity->load()), QStringList(QStringLiteral("renewed.test")));
}

QTEST_GUILESS_MAIN(TestTlsFiles)

#include "tst_tlsfiles.moc"
