// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/base64url.h"
#include "jose/jwk.h"
#include "services/jose/signingkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::jose;
using namespace Qt::StringLiterals;

class TestJwk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRoundForEachAlgorithm()
    {
        for (const Algorithm algorithm : allAlgorithms()) {
            const SigningKey &key = m_keys[algorithm];
            const QJsonObject object = publicJwk(key.publicKey(), algorithm, key.kid());
            const auto jwk = Jwk::fromObject(object);
            QVERIFY2(jwk, qPrintable(jwk ? QString() : jwk.error().detail));
            QVERIFY(jwk->publicKey() == key.publicKey());
            QCOMPARE(jwk->kid(), key.kid());
            QCOMPARE(jwk->algorithm(), algorithm);
            QVERIFY(jwk->permits(algorithm));
        }
    }

    void publishesPublicMembersAlone()
    {
        QCOMPARE(publicJwk(m_keys[Algorithm::RS256].publicKey(), Algorithm::RS256, KeyId(u"k"_s)).keys(),
            QStringList({u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s, u"use"_s}));
        QCOMPARE(publicJwk(m_keys[Algorithm::ES256].publicKey(), Algorithm::ES256, KeyId(u"k"_s)).keys(),
            QStringList({u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s, u"x"_s, u"y"_s}));
        QCOMPARE(publicJwk(m_keys[Algorithm::EdDSA].publicKey(), Algorithm::EdDSA, KeyId(u"k"_s)).keys(),
            QStringList({u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s, u"x"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<Algorithm>("algorithm");
        QTest::addColumn<QJsonObject>("change"); // null removes
        QTest::addColumn<JoseError>("error");
        const auto row = [](const char *name, Algorithm algorithm, const QString &member, const QJsonValue &value,
                             JoseError error) {
            QTest::newRow(name) << algorithm << QJsonObject{{member, value}} << error;
        };
        using enum Algorithm;
        row("RFC 7517 4.1, no kty", RS256, u"kty"_s, QJsonValue::Null, JoseError::Malformed);
        row("kty is a number", RS256, u"kty"_s, 1, JoseError::Malformed);
        row("kty oct, HMAC does not exist", RS256, u"kty"_s, u"oct"_s, JoseError::UnsupportedKey);
        row("kty unknown", RS256, u"kty"_s, u"AKP"_s, JoseError::UnsupportedKey);
        row("kty in small letters", RS256, u"kty"_s, u"rsa"_s, JoseError::UnsupportedKey);
        row("RFC 7517 4.2, use enc", RS256, u"use"_s, u"enc"_s, JoseError::NotForSigning);
        row("use unknown", RS256, u"use"_s, u"tls"_s, JoseError::NotForSigning);
        row("use is a number", RS256, u"use"_s, 1, JoseError::Malformed);
        row("RFC 7517 4.3, key_ops without verify", RS256, u"key_ops"_s, QJsonArray{u"encrypt"_s},
            JoseError::NotForSigning);
        row("key_ops empty", RS256, u"key_ops"_s, QJsonArray{}, JoseError::NotForSigning);
        row("key_ops sign in a public key", RS256, u"key_ops"_s, QJsonArray{u"sign"_s}, JoseError::NotForSigning);
        row("RFC 7517 4.3, key_ops with doubles", RS256, u"key_ops"_s, QJsonArray{u"verify"_s, u"verify"_s},
            JoseError::Malformed);
        row("key_ops is text", RS256, u"key_ops"_s, u"verify"_s, JoseError::Malformed);
        row("key_ops of numbers", RS256, u"key_ops"_s, QJsonArray{1}, JoseError::Malformed);
        row("alg for encryption", RS256, u"alg"_s, u"RSA-OAEP"_s, JoseError::UnsupportedKey);
        row("alg HMAC", RS256, u"alg"_s, u"HS256"_s, JoseError::UnsupportedKey);
        row("alg none", RS256, u"alg"_s, u"none"_s, JoseError::UnsupportedKey);
        row("alg of another kind of key", RS256, u"alg"_s, u"ES256"_s, JoseError::UnfitKey);
        row("alg of another curve", ES256, u"alg"_s, u"ES384"_s, JoseError::UnfitKey);
        row("alg is a number", RS256, u"alg"_s, 256, JoseError::Malformed);
        row("kid is a number", RS256, u"kid"_s, 7, JoseError::Malformed);
        row("kid far too long", RS256, u"kid"_s, QString(1000, u'k'), JoseError::Malformed);
        row("no modulus", RS256, u"n"_s, QJsonValue::Null, JoseError::Malformed);
        row("modulus is a number", RS256, u"n"_s, 35, JoseError::Malformed);
        row("modulus empty", RS256, u"n"_s, u""_s, JoseError::Malformed);
        row("RSA under 2048 bit", RS256, u"n"_s, QString::fromLatin1(toBase64Url(QByteArray(128, '\xff'))),
            JoseError::UnsupportedKey);
        row("modulus of 8 MB", RS256, u"n"_s, QString(8'000'000, u'A'), JoseError::Malformed);
        row("even modulus", RS256, u"n"_s, QString::fromLatin1(toBase64Url(QByteArray(256, '\xfe'))),
            JoseError::UnfitKey);
        row("RFC 7518 2, number with a leading zero", RS256, u"e"_s,
            QString::fromLatin1(toBase64Url(QByteArray::fromHex("00010001"))), JoseError::Malformed);
        row("exponent with padding", RS256, u"e"_s, u"AQAB="_s, JoseError::Malformed);
        row("exponent 1", RS256, u"e"_s, u"AQ"_s, JoseError::UnfitKey);
        row("exponent even", RS256, u"e"_s, u"Ag"_s, JoseError::UnfitKey);
        row("curve that is not used", ES256, u"crv"_s, u"P-521"_s, JoseError::UnsupportedKey);
        row("curve secp256k1", ES256, u"crv"_s, u"secp256k1"_s, JoseError::UnsupportedKey);
        row("no curve", ES256, u"crv"_s, QJsonValue::Null, JoseError::UnsupportedKey);
        row("point off the curve", ES256, u"x"_s, QString::fromLatin1(toBase64Url(QByteArray(32, '\x01'))),
            JoseError::UnfitKey);
        row("RFC 7518 6.2.1.2, coordinate too short", ES256, u"y"_s,
            QString::fromLatin1(toBase64Url(QByteArray(31, '\x01'))), JoseError::UnfitKey);
        row("no y", ES256, u"y"_s, QJsonValue::Null, JoseError::Malformed);
        row("point of another curve", ES384, u"crv"_s, u"P-256"_s, JoseError::UnfitKey);
        row("X25519", EdDSA, u"crv"_s, u"X25519"_s, JoseError::UnsupportedKey);
        row("Ed448", EdDSA, u"crv"_s, u"Ed448"_s, JoseError::UnsupportedKey);
        row("point of small order", EdDSA, u"x"_s, QString::fromLatin1(toBase64Url(QByteArray(32, '\0'))),
            JoseError::UnfitKey);
        row("published with its private members", EdDSA, u"d"_s, u"AAAA"_s, JoseError::UnfitKey);
    }

    void refuses()
    {
        QFETCH(Algorithm, algorithm);
        QFETCH(QJsonObject, change);
        QFETCH(JoseError, error);
        const SigningKey &key = m_keys[algorithm];
        QJsonObject object = publicJwk(key.publicKey(), algorithm, key.kid());
        for (auto member = change.begin(); member != change.end(); ++member) {
            if (member->isNull())
                object.remove(member.key());
            else
                object.insert(member.key(), *member);
        }
        const auto jwk = Jwk::fromObject(object);
        QVERIFY(!jwk);
        QCOMPARE(jwk.error().code, error);
        QVERIFY(!jwk.error().detail.isEmpty());
    }

    void takesWhatIsNotForbidden()
    {
        const SigningKey &key = m_keys[Algorithm::RS256];
        QJsonObject object = publicJwk(key.publicKey(), Algorithm::RS256, key.kid());
        object.insert("key_ops"_L1, QJsonArray{u"verify"_s, u"encrypt"_s});
        object.insert("x5c"_L1, QJsonArray{u"ignored"_s});
        object.insert("something"_L1, 1);
        object.remove(u"use"_s);
        object.remove(u"alg"_s);
        object.remove(u"kid"_s);
        const auto jwk = Jwk::fromObject(object);
        QVERIFY(jwk);
        QVERIFY(jwk->kid().isEmpty());
        QVERIFY(!jwk->algorithm());
        QVERIFY(jwk->permits(Algorithm::RS384));
        QVERIFY(jwk->permits(Algorithm::PS256));
        QVERIFY(!jwk->permits(Algorithm::ES256));
    }

    void permitsItsOwnAlgorithmAlone()
    {
        const Jwk jwk(m_keys[Algorithm::RS256].publicKey(), Algorithm::RS256, KeyId(u"k"_s));
        QVERIFY(jwk.permits(Algorithm::RS256));
        QVERIFY(!jwk.permits(Algorithm::RS384));
        QVERIFY(!jwk.permits(Algorithm::PS256));
        QVERIFY_THROWS_EXCEPTION(
            std::invalid_argument, Jwk(m_keys[Algorithm::RS256].publicKey(), Algorithm::ES256, KeyId(u"k"_s)));
    }

    void thumbprintsAreOfTheKeyAlone()
    {
        const KeyId first = thumbprint(m_keys[Algorithm::ES256].publicKey());
        QCOMPARE(first.toText().size(), 43);
        QVERIFY(first != thumbprint(m_keys[Algorithm::ES384].publicKey()));
        QCOMPARE(m_keys[Algorithm::ES256].kid(), first);
    }

    void signingKeyMindsItsKind()
    {
        const crypto::PrivateKey key = m_keys[Algorithm::ES256].privateKey();
        QCOMPARE(SigningKey::make(key, Algorithm::ES384).error().code, JoseError::UnsupportedKey);
        QCOMPARE(SigningKey::make(key, Algorithm::ES256, KeyId()).error().code, JoseError::Malformed);
        QCOMPARE(SigningKey::make(key, Algorithm::ES256, KeyId(u"mine"_s))->kid(), KeyId(u"mine"_s));
    }

private:
    crypto::CryptoLibrary m_library;
    test::SigningKeys m_keys;
};

QTEST_GUILESS_MAIN(TestJwk)
#include "tst_jwk.moc"
