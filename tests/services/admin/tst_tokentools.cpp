// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admin/tokentools.h"

#include "crypto/certificate.h"
#include "crypto/cryptolibrary.h"
#include "jose/jws.h"
#include "support/vectors.h"

#include <QTest>

using namespace tessera;
using namespace tessera::admin;

namespace {

const Instant now = fromMilliseconds(1'300'819'000'000); // before the token of RFC 7515 A expires

TokenExpectation signatureOnly()
{
    TokenExpectation expectation;
    expectation.signatureOnly = true;
    return expectation;
}

QByteArray line(const QByteArray &jwk, const QByteArray &token)
{
    return "{\"jwk\":" + jwk.trimmed() + ",\"token\":\"" + token.trimmed() + "\"}";
}

} // namespace

class TestTokenTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsOfTheRfcs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("RFC 7515 A.1: HMAC does not exist here") << QStringLiteral("rfc7515_A.1") << false;
        QTest::newRow("RFC 7515 A.2: RS256") << QStringLiteral("rfc7515_A.2") << true;
        QTest::newRow("RFC 7515 A.3: ES256") << QStringLiteral("rfc7515_A.3") << true;
        QTest::newRow("RFC 7515 A.4: P-521 is not used here") << QStringLiteral("rfc7515_A.4") << false;
        QTest::newRow("RFC 7520 4.1: RS256") << QStringLiteral("rfc7520_4.1") << true;
        QTest::newRow("RFC 7520 4.2: PS384 is not used here") << QStringLiteral("rfc7520_4.2") << false;
        QTest::newRow("RFC 7520 4.4: HMAC does not exist here") << QStringLiteral("rfc7520_4.4") << false;
    }

    void vectorsOfTheRfcs()
    {
        if (!test::vectorsFolder())
            QSKIP("The vectors that others made are not beside this checkout.");
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        QByteArray jwk = test::readVector(QStringLiteral("rfc-latchset/") + name + QStringLiteral(".jwk"));
        if (!jwk.startsWith('{')) // the name of the file that has it
            jwk = test::readVector(QStringLiteral("rfc-latchset/") + QString::fromUtf8(jwk.trimmed()));
        const QByteArray token = test::readVector(QStringLiteral("rfc-latchset/") + name + QStringLiteral(".jwsc"));
        const QByteArray answer = verifyBatchLine(line(jwk, token), signatureOnly(), now);
        QVERIFY2(answer.startsWith(accepted ? "{\"accepted\":true," : "{\"accepted\":false,"), answer.constData());
        QByteArray altered = token.trimmed();
        const qsizetype middle = altered.lastIndexOf('.') + 5;
        altered[middle] = altered[middle] == 'A' ? 'B' : 'A';
        QVERIFY(verifyBatchLine(line(jwk, altered), signatureOnly(), now).startsWith("{\"accepted\":false,"));
    }

    void linesThatAreNoneAreRefusedAsInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("token");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no key") << QByteArray("{\"token\":\"a.b.c\"}");
        QTest::newRow("no token") << QByteArray("{\"jwks\":{\"keys\":[]}}");
        QTest::newRow("token not text") << QByteArray("{\"jwks\":{\"keys\":[]},\"token\":1}");
        QTest::newRow("a member twice") << QByteArray(
            "{\"jwks\":{\"keys\":[]},\"token\":\"a.b.c\",\"token\":\"a.b.c\"}");
        QTest::newRow("not UTF-8") << QByteArray("{\"jwks\":{\"keys\":[]},\"token\":\"\xff\"}");
        QTest::newRow("larger than a line may be")
            << "{\"jwks\":{\"keys\":[]},\"token\":\"" + QByteArray(2 * 1024 * 1024, 'a') + "\"}";
    }

    void linesThatAreNoneAreRefusedAsInput()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(verifyBatchLine(text, signatureOnly(), now), QByteArray("{\"accepted\":false,\"failed\":\"input\"}"));
    }

    void emptyKeySetKnowsNoKey()
    {
        const QByteArray token = "eyJhbGciOiJFUzI1NiJ9.e30.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-"
                                 "F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        const auto verdict = verifyToken(token, "{\"keys\":[]}", signatureOnly(), now);
        QVERIFY(verdict);
        QCOMPARE(verdict->failed, QStringLiteral("key-known"));
        QCOMPARE(verifyToken(token, "no keys", signatureOnly(), now).error().code, AdminError::Invalid);
        QCOMPARE(verifyToken(token, "{\"kty\":\"oct\",\"k\":\"AA\"}", signatureOnly(), now).error().code,
            AdminError::Invalid);
    }

    void keysComeInPemToo()
    {
        for (const crypto::KeyKind kind :
            {crypto::KeyKind::Rsa, crypto::KeyKind::P256, crypto::KeyKind::P384, crypto::KeyKind::Ed25519}) {
            const crypto::PrivateKey key = crypto::PrivateKey::generate(kind).value();
            const auto signing = jose::SigningKey::make(key, jose::defaultAlgorithm(kind)).value();
            const QByteArray token = jose::signJws({}, "{}", signing);
            const QByteArray certificate =
                "-----BEGIN CERTIFICATE-----\n" +
                crypto::Certificate::selfSigned(key, QStringLiteral("a"), {now, now}).der().toBase64() +
                "\n-----END CERTIFICATE-----\n";
            for (const QByteArray &pem : {key.publicKey().toPem(), certificate}) {
                const auto verdict = verifyToken(token, pem, signatureOnly(), now);
                QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().detail));
                QVERIFY2(verdict->accepted, qPrintable(verdict->failed));
            }
            QCOMPARE(verifyToken(token + "A", certificate, signatureOnly(), now)->accepted, false);
        }
        QCOMPARE(
            verifyToken("a.b.c", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", signatureOnly(), now)
                .error()
                .code,
            AdminError::Invalid);
    }

    void inspectShowsWhatIsThere()
    {
        const auto parts = inspectToken("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.AA");
        QVERIFY(parts);
        QCOMPARE(parts->header.value(QStringLiteral("alg")).toString(), QStringLiteral("none"));
        QCOMPARE(parts->claims.value(QStringLiteral("iss")).toString(), QStringLiteral("joe"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestTokenTools test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tokentools.moc"
