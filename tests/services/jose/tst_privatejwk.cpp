// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/jwk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::jose;
using namespace Qt::StringLiterals;

namespace {

// RFC 7515 A.2.1, RFC 7517 A.2, RFC 8037 A.1
constexpr QByteArrayView rsa = R"({"kty":"RSA",
 "n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
 "e":"AQAB",
 "d":"Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ",
 "p":"4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc",
 "q":"uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc"})";
constexpr QByteArrayView ec = R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
 "y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE","kid":"1"})";
constexpr QByteArrayView okp = R"({"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
 "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","alg":"EdDSA","use":"sig","key_ops":["sign","verify"]})";

} // namespace

class TestPrivateJwk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheKeysOfTheRfcs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<crypto::KeyKind>("kind");
        QTest::newRow("RFC 7515 A.2") << rsa.toByteArray() << crypto::KeyKind::Rsa;
        QTest::newRow("RFC 7517 A.2") << ec.toByteArray() << crypto::KeyKind::P256;
        QTest::newRow("RFC 8037 A.1") << okp.toByteArray() << crypto::KeyKind::Ed25519;
    }

    void readsTheKeysOfTheRfcs()
    {
        QFETCH(QByteArray, json);
        QFETCH(crypto::KeyKind, kind);
        const auto imported = privateKeyFromJwk(json);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().detail));
        QCOMPARE(imported->key.kind(), kind);
        const auto jwk = Jwk::fromJson(json, Jwk::PrivateMembers::Ignore);
        QVERIFY(jwk);
        QVERIFY(imported->key.publicKey() == jwk->publicKey());
        QCOMPARE(Jwk::fromJson(json).error().code, JoseError::UnfitKey);
    }

    void keepsWhatTheJwkSays()
    {
        QCOMPARE(privateKeyFromJwk(ec)->kid, KeyId(u"1"_s));
        QVERIFY(!privateKeyFromJwk(ec)->algorithm);
        QCOMPARE(privateKeyFromJwk(okp)->algorithm, Algorithm::EdDSA);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<JoseError>("error");
        const auto changed = [](QByteArrayView jwk, const char *before, const QByteArray &after) {
            return jwk.toByteArray().replace(before, after);
        };
        QTest::newRow("not JSON") << QByteArray("hello") << JoseError::Malformed;
        QTest::newRow("an array") << QByteArray("[]") << JoseError::Malformed;
        QTest::newRow("a member twice") << changed(ec, R"("kid":"1")", R"("d":"AA")") << JoseError::Malformed;
        QTest::newRow("a public key alone")
            << changed(ec, R"("d":"870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE",)", "") << JoseError::PublicKeyOnly;
        QTest::newRow("symmetric") << QByteArray(R"({"kty":"oct","k":"AAAA"})") << JoseError::UnsupportedKey;
        QTest::newRow("for encryption") << changed(ec, R"("kid":"1")", R"("use":"enc")") << JoseError::NotForSigning;
        QTest::newRow("for verifying alone")
            << changed(okp, R"(["sign","verify"])", R"(["verify"])") << JoseError::NotForSigning;
        QTest::newRow("alg of another kind of key")
            << changed(okp, R"("alg":"EdDSA")", R"("alg":"ES256")") << JoseError::UnfitKey;
        QTest::newRow("another private part, EC") << changed(ec, "870MB6gf", "970MB6gf") << JoseError::UnfitKey;
        QTest::newRow("another private part, OKP") << changed(okp, "nWGxne_9", "oWGxne_9") << JoseError::UnfitKey;
        QTest::newRow("another private part, RSA") << changed(rsa, "\"d\":\"Eq5", "\"d\":\"Fq5") << JoseError::UnfitKey;
        QTest::newRow("another prime, RSA") << changed(rsa, "4BzEEOtI", "5BzEEOtI") << JoseError::UnfitKey;
        QTest::newRow("no primes, RSA") << changed(rsa, "\"p\":", "\"pp\":") << JoseError::Malformed;
        QTest::newRow("RFC 7518 6.3.2.7, more than two primes")
            << changed(rsa, R"("e":"AQAB")", R"("e":"AQAB","oth":[{}])") << JoseError::UnsupportedKey;
        QTest::newRow("private part not canonical") << changed(ec, "j3eAE", "j3eAF") << JoseError::Malformed;
        QTest::newRow("private part with an escape")
            << changed(ec, "870MB6gf", "\\u003870MB6gf") << JoseError::Malformed;
        QTest::newRow("private part is a number")
            << changed(okp, R"("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")", "5") << JoseError::Malformed;
        QTest::newRow("private part too short")
            << changed(ec, "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE", "870MB6gf") << JoseError::UnfitKey;
        QTest::newRow("private part empty")
            << changed(ec, "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE", "") << JoseError::Malformed;
        QTest::newRow("over 64 KiB") << rsa.toByteArray() + QByteArray(64 * 1024, ' ') << JoseError::TooLarge;
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(JoseError, error);
        const auto imported = privateKeyFromJwk(json);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, error);
        QVERIFY(!imported.error().detail.isEmpty());
        QVERIFY(!imported.error().detail.contains(u"70MB6gf"_s));
    }

private:
    crypto::CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestPrivateJwk)
#include "tst_privatejwk.moc"
