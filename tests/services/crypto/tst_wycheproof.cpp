// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/publickey.h"
#include "support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tessera::crypto;
using namespace Qt::StringLiterals;

namespace {

/// "acceptable" with a reason: none of these is accepted here.
/// MissingNull: a DigestInfo without the NULL of its algorithm, which RFC 8017 A.2.4 tells signers to write; an
/// encoding of its own.
constexpr std::array refusedThoughAcceptable{"MissingNull"_L1};

bool shallBeAccepted(const QJsonObject &test)
{
    const QString result = test.value("result"_L1).toString();
    if (result != "acceptable"_L1)
        return result == "valid"_L1;
    const QJsonArray flags = test.value("flags"_L1).toArray();
    const bool isExplained = std::ranges::all_of(flags, [](const QJsonValue &flag) {
        return std::ranges::find(refusedThoughAcceptable, flag.toString()) != refusedThoughAcceptable.end();
    });
    if (flags.isEmpty() || !isExplained)
        throw std::runtime_error("an acceptable signature has no reason to be refused");
    return false;
}

} // namespace

/// Signatures of the kinds that JOSE uses, made by Project Wycheproof to find what verifiers overlook.
class TestWycheproof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEverySignature_data()
    {
        if (!tessera::test::vectorsFolder())
            QSKIP("The folder of vectors (../shared/vectors) is absent.");
        QTest::addColumn<QString>("file");
        QTest::addColumn<SignatureScheme>("scheme");
        QTest::newRow("RS256, 2048 bit") << u"rsa_signature_2048_sha256"_s << SignatureScheme::RsaPkcs1Sha256;
        QTest::newRow("RS384, 2048 bit") << u"rsa_signature_2048_sha384"_s << SignatureScheme::RsaPkcs1Sha384;
        QTest::newRow("RS512, 2048 bit") << u"rsa_signature_2048_sha512"_s << SignatureScheme::RsaPkcs1Sha512;
        QTest::newRow("RS256, 3072 bit") << u"rsa_signature_3072_sha256"_s << SignatureScheme::RsaPkcs1Sha256;
        QTest::newRow("RS256, 4096 bit") << u"rsa_signature_4096_sha256"_s << SignatureScheme::RsaPkcs1Sha256;
        QTest::newRow("PS256, 2048 bit") << u"rsa_pss_2048_sha256_mgf1_32"_s << SignatureScheme::RsaPssSha256;
        QTest::newRow("ES256") << u"ecdsa_secp256r1_sha256_p1363"_s << SignatureScheme::EcdsaP256Sha256;
        QTest::newRow("ES384") << u"ecdsa_secp384r1_sha384_p1363"_s << SignatureScheme::EcdsaP384Sha384;
        QTest::newRow("EdDSA, Ed25519") << u"ed25519"_s << SignatureScheme::Ed25519;
    }

    void judgesEverySignature()
    {
        QFETCH(QString, file);
        QFETCH(SignatureScheme, scheme);
        int judged = 0;
        const auto all = groups(file);
        for (const QJsonValue &group : all) {
            const QByteArray pem = group["publicKeyPem"_L1].toString().toUtf8();
            const auto key = PublicKey::fromPem(pem);
            QVERIFY2(key, qPrintable(key ? QString() : key.error().detail));
            const QJsonArray tests = group["tests"_L1].toArray();
            for (const QJsonValue &test : tests) {
                const QByteArray message = QByteArray::fromHex(test["msg"_L1].toString().toLatin1());
                const QByteArray signature = QByteArray::fromHex(test["sig"_L1].toString().toLatin1());
                const QString label = u"test %1: %2"_s.arg(test["tcId"_L1].toInt()).arg(test["comment"_L1].toString());
                QVERIFY2(
                    key->verify(scheme, message, signature) == shallBeAccepted(test.toObject()), qPrintable(label));
                ++judged;
            }
        }
        QVERIFY2(judged > 50, "hardly any vector was read");
    }

    void refusesKeysOfACurveThatIsNotUsed()
    {
        if (!tessera::test::vectorsFolder())
            QSKIP("The folder of vectors (../shared/vectors) is absent.");
        const auto all = groups(u"ecdsa_secp521r1_sha512_p1363"_s);
        for (const QJsonValue &group : all) {
            const auto key = PublicKey::fromPem(group["publicKeyPem"_L1].toString().toUtf8());
            QVERIFY(!key);
            QCOMPARE(key.error().code, CryptoError::UnsupportedKey);
        }
    }

private:
    static QJsonArray groups(const QString &file)
    {
        const QByteArray bytes = tessera::test::readVector(u"wycheproof/%1_test.json"_s.arg(file));
        return QJsonDocument::fromJson(bytes).object().value("testGroups"_L1).toArray();
    }

    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestWycheproof)
#include "tst_wycheproof.moc"
