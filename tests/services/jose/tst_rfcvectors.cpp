// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"
#include "support/vectors.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::jose;
using namespace Qt::StringLiterals;
using test::readVector;

namespace {

/// Verifies with one JWK, as the examples of the RFCs are: kid may be absent, the payload is any bytes.
Validation verify(QByteArrayView token, const KeySet &keys)
{
    ValidationPolicy policy;
    policy.signatureOnly = true;
    policy.requireKid = false;
    return JwtValidator(policy).validate(token, keys, Instant{});
}

KeySet setOf(const QByteArray &jwk)
{
    const auto set = KeySet::fromJson(R"({"keys":[)" + jwk + "]}", Jwk::PrivateMembers::Ignore);
    return set.value();
}

/// A file of rfc-latchset; where it holds no more than the name of another, which was a link to it, that one.
QByteArray readLatchset(const QString &file)
{
    const QByteArray content = readVector("rfc-latchset/"_L1 + file);
    return content.startsWith("rfc") ? readLatchset(QString::fromLatin1(content.trimmed())) : content;
}

QByteArray toJson(const QJsonValue &object) { return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact); }

} // namespace

/// The examples of RFC 7515, 7517, 7519, 7520, 7638 and 8037, as others typed them.
class TestRfcVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::vectorsFolder())
            QSKIP("The folder of vectors (../shared/vectors) is absent.");
    }

    void judgesCompactTokens_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<int>("failed"); // -1: accepted
        const auto row = [](const char *example, std::optional<CheckName> failed = {}) {
            QTest::newRow(example) << QString::fromLatin1(example) << (failed ? static_cast<int>(*failed) : -1);
        };
        row("rfc7515_A.2");
        row("rfc7515_A.3");
        row("rfc7520_4.1");
        row("rfc7515_A.1", CheckName::Algorithm); // HMAC
        row("rfc7515_A.4", CheckName::Algorithm); // ES512
        row("rfc7515_A.5", CheckName::Encoding);  // none, without a signature
        row("rfc7520_4.2", CheckName::Algorithm); // PS384
        row("rfc7520_4.3", CheckName::Algorithm); // ES512
        row("rfc7520_4.4", CheckName::Algorithm); // HMAC
        row("rfc7520_4.5", CheckName::Algorithm); // HMAC, with detached content
        row("rfc7520_4.6", CheckName::Encoding);  // no such form
    }

    void judgesCompactTokens()
    {
        QFETCH(QString, example);
        QFETCH(int, failed);
        const auto exists = [&example](QLatin1StringView ending) {
            return QFile::exists(*test::vectorsFolder() + "/rfc-latchset/"_L1 + example + ending);
        };
        const QByteArray token = readLatchset(example + (exists(".jwsc"_L1) ? ".jwsc"_L1 : ".jwsf"_L1));
        const KeySet keys = exists(".jwk"_L1) ? setOf(readLatchset(example + ".jwk"_L1)) : KeySet();
        const Validation validation = verify(token, keys);
        QVERIFY2(validation.accepted == (failed < 0), qPrintable(validation.reason()));
        QCOMPARE(validation.failed ? static_cast<int>(*validation.failed) : -1, failed);
    }

    void refusesJsonSerialisations()
    {
        int seen = 0;
        const QDir folder(*test::vectorsFolder() + "/rfc-latchset"_L1);
        const QStringList files = folder.entryList({u"*.jwsf"_s, u"*.jwsg"_s}, QDir::Files);
        for (const QString &file : files) {
            const Validation validation = verify(readLatchset(file), setOf(readLatchset(u"rfc7515_A.2.jwk"_s)));
            QVERIFY(!validation.accepted);
            QCOMPARE(validation.failed, CheckName::Encoding);
            ++seen;
        }
        QVERIFY(seen > 10);
    }

    void readsKeys_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isUsed");
        const QDir folder(*test::vectorsFolder() + "/rfc-latchset"_L1);
        const QStringList files = folder.entryList({u"*.jwk"_s}, QDir::Files);
        for (const QString &file : files) {
            const QByteArray jwk = readLatchset(file);
            const QJsonObject object = QJsonDocument::fromJson(jwk).object();
            const bool isUsed = object.value("kty"_L1) != "oct"_L1 && object.value("crv"_L1) != "P-521"_L1 &&
                                object.value("use"_L1) != "enc"_L1;
            QTest::newRow(qPrintable(file)) << file << isUsed;
        }
    }

    void readsKeys()
    {
        QFETCH(QString, file);
        QFETCH(bool, isUsed);
        const QByteArray json = readLatchset(file);
        const auto jwk = Jwk::fromJson(json, Jwk::PrivateMembers::Ignore);
        QVERIFY2(jwk.has_value() == isUsed, qPrintable(jwk ? QString() : jwk.error().detail));
        if (jwk && json.contains("\"d\"")) {
            const auto imported = privateKeyFromJwk(json);
            QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().detail));
            QVERIFY(imported->key.publicKey() == jwk->publicKey());
        }
    }

    void readsKeySets()
    {
        const auto publicSet = KeySet::fromJson(readLatchset(u"rfc7517_A.1.jwkset"_s));
        QVERIFY(publicSet);
        QCOMPARE(publicSet->size(), 1); // the EC key is for encryption
        QVERIFY(publicSet->contains(KeyId(u"2011-04-29"_s)));
        const auto privateSet = KeySet::fromJson(readLatchset(u"rfc7517_A.2.jwkset"_s));
        QVERIFY(privateSet);
        QVERIFY(privateSet->isEmpty());
        QCOMPARE(privateSet->skipped().size(), 2);
        const auto symmetricSet = KeySet::fromJson(readLatchset(u"rfc7517_A.3.jwkset"_s));
        QVERIFY(symmetricSet);
        QVERIFY(symmetricSet->isEmpty());
    }

    void computesThumbprints()
    {
        const auto jwk = Jwk::fromJson(readLatchset(u"rfc7638_3.1.jwk"_s));
        QVERIFY(jwk);
        QCOMPARE(
            thumbprint(jwk->publicKey()).toText(), QString::fromLatin1(readLatchset(u"rfc7638_3.1.thp"_s).trimmed()));
        const QJsonObject small = QJsonDocument::fromJson(readVector(u"rfc-small/rfc-examples.json"_s)).object();
        for (const QString &example : {u"rfc7638_3.1_thumbprint"_s, u"rfc8037_A"_s}) {
            const auto key = Jwk::fromObject(small[example]["jwk"_L1].toObject(), Jwk::PrivateMembers::Ignore);
            QVERIFY(key);
            QCOMPARE(thumbprint(key->publicKey()).toText(), small[example]["sha256_thumbprint"_L1].toString());
        }
    }

    void judgesSmallExamples()
    {
        const QJsonObject small = QJsonDocument::fromJson(readVector(u"rfc-small/rfc-examples.json"_s)).object();
        const QJsonValue ed25519 = small.value("rfc8037_A"_L1);
        const KeySet keys = setOf(toJson(ed25519["jwk"_L1]));
        QVERIFY(verify(ed25519["compact"_L1].toString().toLatin1(), keys).accepted);
        // Ed25519 is deterministic, so signing must give the very token.
        const auto imported = privateKeyFromJwk(toJson(ed25519["jwk"_L1]));
        QVERIFY(imported);
        const QByteArray compact = ed25519["compact"_L1].toString().toLatin1();
        const CompactParts parts = splitCompact(compact).value();
        QCOMPARE(toBase64Url(imported->key.sign(crypto::SignatureScheme::Ed25519, parts.signingInput)),
            parts.signature.toByteArray());
        QCOMPARE(fromBase64Url(parts.payload), ed25519["payload"_L1].toString().toUtf8());

        const QByteArray unsecured = small.value("rfc7519_6.1_unsecured_must_be_rejected"_L1).toString().toLatin1();
        QCOMPARE(verify(unsecured, keys).failed, CheckName::Encoding);
        QCOMPARE(verify(unsecured + "AA", keys).failed, CheckName::Algorithm);
        const QJsonValue hmac = small.value("rfc7519_3.1_hs256"_L1);
        QVERIFY(setOf(toJson(hmac["jwk"_L1])).isEmpty());
        QCOMPARE(verify(hmac["compact"_L1].toString().toLatin1(), keys).failed, CheckName::Algorithm);
    }

    void judgesTheCookbook()
    {
        int accepted = 0;
        int refused = 0;
        for (const QString &folder : {u"rfc7520-cookbook/jws/"_s, u"rfc7520-cookbook/curve25519/"_s}) {
            const QStringList files =
                QDir(*test::vectorsFolder() + u'/' + folder).entryList({u"*.json"_s}, QDir::Files);
            for (const QString &file : files) {
                const QJsonObject example = QJsonDocument::fromJson(readVector(folder + file)).object();
                const QJsonValue key = example["input"_L1]["key"_L1];
                const QByteArray compact = example["output"_L1]["compact"_L1].toString().toLatin1();
                const auto algorithm = algorithmFromName(QStringView(example["input"_L1]["alg"_L1].toString()));
                const bool isOurs = !compact.isEmpty() && algorithm && !compact.contains("..");
                const Validation validation = verify(compact, key.isObject() ? setOf(toJson(key)) : KeySet());
                QVERIFY2(validation.accepted == isOurs, qPrintable(file));
                ++(isOurs ? accepted : refused);
                for (const QJsonValue &serialisation :
                    {example["output"_L1]["json"_L1], example["output"_L1]["json_flat"_L1]})
                    QVERIFY(serialisation.isUndefined() || !verify(toJson(serialisation), setOf(toJson(key))).accepted);
            }
        }
        QCOMPARE(accepted, 2); // RS256 and EdDSA
        QVERIFY(refused >= 7);
    }

    void readsCookbookKeys()
    {
        const QString folder = u"rfc7520-cookbook/jwk/"_s;
        QVERIFY(Jwk::fromJson(readVector(folder + "3_3.rsa_public_key.json"_L1)));
        QVERIFY(privateKeyFromJwk(readVector(folder + "3_4.rsa_private_key.json"_L1)));
        QCOMPARE(Jwk::fromJson(readVector(folder + "3_1.ec_public_key.json"_L1)).error().code,
            JoseError::UnsupportedKey); // P-521
        QCOMPARE(Jwk::fromJson(readVector(folder + "3_5.symmetric_key_mac_computation.json"_L1)).error().code,
            JoseError::UnsupportedKey);
    }

    void readsWycheproofKeys()
    {
        int read = 0;
        for (const QString &file : {u"ecdsa_secp256r1_sha256_p1363"_s, u"ecdsa_secp384r1_sha384_p1363"_s, u"ed25519"_s,
                 u"rsa_signature_2048_sha256"_s, u"rsa_pss_2048_sha256_mgf1_32"_s}) {
            const QJsonObject vectors =
                QJsonDocument::fromJson(readVector(u"wycheproof/%1_test.json"_s.arg(file))).object();
            const QJsonArray groups = vectors.value("testGroups"_L1).toArray();
            for (const QJsonValue &group : groups) {
                const QJsonValue object =
                    group["publicKeyJwk"_L1].isObject() ? group["publicKeyJwk"_L1] : group["keyJwk"_L1];
                if (!object.isObject())
                    continue;
                const auto jwk = Jwk::fromObject(object.toObject());
                const auto pem = crypto::PublicKey::fromPem(group["publicKeyPem"_L1].toString().toLatin1());
                QVERIFY2(jwk, qPrintable(jwk ? QString() : jwk.error().detail));
                QVERIFY(jwk->publicKey() == pem.value());
                ++read;
            }
        }
        QVERIFY(read > 100);
    }

private:
    crypto::CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestRfcVectors)
#include "tst_rfcvectors.moc"
