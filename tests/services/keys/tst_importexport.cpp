// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys that come from elsewhere and go elsewhere, in the forms that OpenSSL's program writes and reads.
#include "crypto/cryptolibrary.h"
#include "jose/jws.h"
#include "services/keys/keysupport.h"
#include "store/auditrepository.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace std::chrono_literals;
using namespace tessera;
using crypto::SecretBytes;
using keys::KeyError;
using keys::KeyState;
using test::await;
using test::KeyInstallation;
using test::valueOf;

namespace {

keys::Actor admin() { return {QStringLiteral("cli:test"), {}, {}}; }

QByteArray openssl(const QString &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TESSERA_TEST_PASSPHRASE"), QStringLiteral("correct horse"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

Result<keys::KeyView, KeyError> importInto(keys::KeyService &service, const QByteArray &document,
    const QByteArray &passphrase = {}, std::optional<jose::Algorithm> algorithm = std::nullopt)
{
    std::optional<SecretBytes> secret;
    if (!passphrase.isEmpty())
        secret = SecretBytes::copyOf(passphrase);
    return await(service.importKey(SecretBytes::copyOf(document), std::move(secret), algorithm, admin()));
}

} // namespace

class TestImportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_node = m_installation.open(); }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("algorithm");
        const QString rs256 = QStringLiteral("RS256");
        const auto genrsa = [](const char *options) {
            return openssl(QStringLiteral("genrsa %1 2048").arg(QLatin1StringView(options)));
        };
        QTest::newRow("RSA PKCS#8, as `openssl genrsa` writes it")
            << openssl(QStringLiteral("genrsa 2048")) << QByteArray() << rs256;
        QTest::newRow("RSA PKCS#1") << genrsa("-traditional") << QByteArray() << rs256;
        QTest::newRow("RSA PKCS#8 encrypted")
            << genrsa("-aes256 -passout pass:correct-horse") << QByteArray("correct-horse") << rs256;
        QTest::newRow("RSA 3072") << openssl(QStringLiteral("genrsa 3072")) << QByteArray() << rs256;
        QTest::newRow("P-256 SEC1") << openssl(QStringLiteral("ecparam -name prime256v1 -genkey -noout"))
                                    << QByteArray() << QStringLiteral("ES256");
        QTest::newRow("P-384 SEC1 with its parameters")
            << openssl(QStringLiteral("ecparam -name secp384r1 -genkey")) << QByteArray() << QStringLiteral("ES384");
        QTest::newRow("Ed25519 PKCS#8") << openssl(QStringLiteral("genpkey -algorithm ed25519")) << QByteArray()
                                        << QStringLiteral("EdDSA");
        QTest::newRow("JWK, RFC 8037 appendix A.1")
            << QByteArray(
                   R"({"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
            << QByteArray() << QStringLiteral("EdDSA");
    }

    void forms()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, passphrase);
        const auto imported = importInto(*m_node.service, document, passphrase);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().detail));
        QTEST(imported->algorithm, "algorithm");
        QCOMPARE(imported->state, KeyState::Announced);
        QCOMPARE(imported->origin, QStringLiteral("imported"));
        QVERIFY(imported->activatesAt >= imported->createdAt + 10min);
        QVERIFY(m_node.service->ring()->verificationKeys().contains(imported->kid));
        const auto again = importInto(*m_node.service, document, passphrase);
        QVERIFY(!again);
        QCOMPARE(again.error().code, KeyError::AlreadyKnown);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<KeyError>("error");
        const QByteArray rsa = openssl(QStringLiteral("genrsa 2048"));
        const QByteArray locked = openssl(QStringLiteral("genrsa -aes256 -passout pass:correct-horse 2048"));
        QTest::newRow("a public key alone")
            << openssl(QStringLiteral("rsa -pubout"), rsa) << QByteArray() << KeyError::PublicKeyAlone;
        QTest::newRow("a public JWK")
            << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
            << QByteArray() << KeyError::PublicKeyAlone;
        QTest::newRow("encrypted, no passphrase") << locked << QByteArray() << KeyError::PassphraseNeeded;
        QTest::newRow("encrypted, wrong passphrase")
            << locked << QByteArray("wrong-horse") << KeyError::PassphraseNeeded;
        QTest::newRow("a curve that is not used") << openssl(QStringLiteral("ecparam -name secp521r1 -genkey -noout"))
                                                  << QByteArray() << KeyError::Unsupported;
        QTest::newRow("secp256k1") << openssl(QStringLiteral("ecparam -name secp256k1 -genkey -noout")) << QByteArray()
                                   << KeyError::Unsupported;
        QTest::newRow("a symmetric JWK") << QByteArray(R"({"kty":"oct","k":"c2VjcmV0"})") << QByteArray()
                                         << KeyError::Unsupported;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << KeyError::NotAKey;
        QTest::newRow("text") << QByteArray("hello") << QByteArray() << KeyError::NotAKey;
        QTest::newRow("PEM cut short") << rsa.first(rsa.size() / 2) << QByteArray() << KeyError::NotAKey;
        QTest::newRow("an empty object") << QByteArray("{}") << QByteArray() << KeyError::NotAKey;
    }

    void refusals()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, passphrase);
        const QByteArray before = m_node.service->ring()->document();
        const auto imported = importInto(*m_node.service, document, passphrase);
        QVERIFY(!imported);
        QTEST(imported.error().code, "error");
        QVERIFY(imported.error().detail.endsWith(u'.'));
        QCOMPARE(m_node.service->ring()->document(), before);
    }

    void weakRsaIsRefused()
    {
        const auto imported = importInto(*m_node.service, openssl(QStringLiteral("genrsa 1024")));
        QVERIFY(!imported);
        QVERIFY(imported.error().code == KeyError::TooWeak || imported.error().code == KeyError::Unsupported);
        QVERIFY(imported.error().detail.contains(u"2048"));
    }

    void theAlgorithmOfAnRsaKeyCanBeAskedFor()
    {
        const QByteArray rsa = openssl(QStringLiteral("genrsa 2048"));
        QCOMPARE(importInto(*m_node.service, rsa, {}, jose::Algorithm::ES256).error().code, KeyError::Unsupported);
        QCOMPARE(
            valueOf(importInto(*m_node.service, rsa, {}, jose::Algorithm::PS256)).algorithm, QStringLiteral("PS256"));
    }

    void anImportedKeySignsAfterThePropagationTime()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const auto imported = valueOf(importInto(*node.service, openssl(QStringLiteral("genrsa 2048"))));
        installation.clock.advance(10min);
        await(node.service->reconsider());
        const auto ring = node.service->ring();
        QCOMPARE(ring->activeKid(), imported.kid);
        const QByteArray token = jose::signJws({}, "payload", ring->active());
        const auto parts = jose::splitCompact(token);
        QVERIFY(parts);
        QVERIFY(ring->verificationKeys().contains(imported.kid));
    }

    void publicKeysAreExportedInBothForms()
    {
        const auto ring = m_node.service->ring();
        const KeyId kid = ring->activeKid();
        const QByteArray jwk = valueOf(m_node.service->exportPublic(kid, keys::PublicKeyFormat::Jwk));
        QVERIFY(ring->document().contains(jwk));
        const QByteArray pem = valueOf(m_node.service->exportPublic(kid, keys::PublicKeyFormat::Pem));
        QVERIFY(openssl(QStringLiteral("pkey -pubin -noout -text"), pem).contains("ED25519"));
        QCOMPARE(m_node.service->exportPublic(KeyId(QStringLiteral("nobody")), keys::PublicKeyFormat::Pem).error().code,
            KeyError::NotFound);
    }

    void privateKeysLeaveOnlyEncryptedAndAudited()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId kid = node.service->ring()->activeKid();
        QCOMPARE(await(node.service->exportPrivate(kid, SecretBytes::copyOf("short"), admin())).error().code,
            KeyError::PassphraseNeeded);
        const QByteArray pem =
            valueOf(await(node.service->exportPrivate(kid, SecretBytes::copyOf("correct horse"), admin())));
        QVERIFY(pem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        const auto log = valueOf(node.database->read(
            [](store::Connection &connection) { return store::AuditRepository(connection).list({}); }));
        QCOMPARE(log.records.first().action, QStringLiteral("key.exported"));
        QCOMPARE(log.records.first().actor, admin().name);
        QCOMPARE(log.records.first().subject, kid.toText());

        KeyInstallation other;
        const auto elsewhere = other.open();
        QCOMPARE(valueOf(importInto(*elsewhere.service, pem, "correct horse")).kid, kid);
        QVERIFY(
            openssl(QStringLiteral("pkey -passin env:TESSERA_TEST_PASSPHRASE -noout -text"), pem).contains("ED25519"));

        valueOf(await(node.service->revoke(kid, {}, admin())));
        QCOMPARE(await(node.service->exportPrivate(kid, SecretBytes::copyOf("correct horse"), admin())).error().code,
            KeyError::PrivateKeyWiped);
    }

private:
    KeyInstallation m_installation;
    KeyInstallation::Node m_node;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestImportExport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importexport.moc"
