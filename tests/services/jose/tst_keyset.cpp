// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/keyset.h"
#include "services/jose/signingkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::jose;
using namespace Qt::StringLiterals;

class TestKeySet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const auto set = KeySet::fromJson(publicKeySet(m_keys.all()));
        QVERIFY(set);
        QCOMPARE(set->size(), 7);
        QVERIFY(set->skipped().isEmpty());
        const QList<SigningKey> keys = m_keys.all();
        for (const SigningKey &key : keys) {
            QVERIFY(set->contains(key.kid()));
            const QList<Jwk> found = set->find(key.kid());
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().publicKey() == key.publicKey());
            QCOMPARE(found.first().algorithm(), key.algorithm());
        }
        QVERIFY(!set->contains(KeyId(u"unknown"_s)));
        QVERIFY(set->find(KeyId(u"unknown"_s)).isEmpty());
        QVERIFY(!publicKeySet(m_keys.all()).contains("\"d\""));
    }

    void skipsWhatItCannotUse()
    {
        QJsonObject encryption = jwk(Algorithm::RS256);
        encryption.insert("use"_L1, u"enc"_s);
        QJsonObject leaked = jwk(Algorithm::ES256);
        leaked.insert("d"_L1, u"AAAA"_s);
        const QJsonArray keys{encryption, jwk(Algorithm::ES384), 7,
            QJsonObject{{u"kty"_s, u"oct"_s}, {u"kid"_s, u"hmac"_s}, {u"k"_s, u"AAAA"_s}}, leaked};
        const auto set = KeySet::fromJson(document(keys));
        QVERIFY(set);
        QCOMPARE(set->size(), 1);
        QVERIFY(set->contains(m_keys[Algorithm::ES384].kid()));
        QCOMPARE(set->skipped().size(), 4);
        QCOMPARE(set->skipped().at(0).kid, m_keys[Algorithm::RS256].kid());
        QCOMPARE(set->skipped().at(2).kid, KeyId(u"hmac"_s));
        for (const KeySet::Skipped &skipped : set->skipped())
            QVERIFY(!skipped.reason.isEmpty());
    }

    void takesTheFirstOfOneKid()
    {
        QJsonObject first = jwk(Algorithm::RS256), second = jwk(Algorithm::PS256), other = jwk(Algorithm::ES256);
        for (QJsonObject *object : {&first, &second, &other})
            object->insert("kid"_L1, u"same"_s);
        const auto set = KeySet::fromJson(document({first, second, other}));
        QVERIFY(set);
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->skipped().size(), 1);
        const QList<Jwk> same = set->find(KeyId(u"same"_s));
        for (const Jwk &found : same)
            QVERIFY(found.algorithm() != Algorithm::PS256);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<JoseError>("error");
        QTest::newRow("empty") << QByteArray() << JoseError::Malformed;
        QTest::newRow("not JSON") << QByteArray("<html>") << JoseError::Malformed;
        QTest::newRow("an array") << QByteArray("[]") << JoseError::Malformed;
        QTest::newRow("no keys") << QByteArray("{}") << JoseError::Malformed;
        QTest::newRow("keys is an object") << QByteArray(R"({"keys":{}})") << JoseError::Malformed;
        QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})") << JoseError::Malformed;
        QTest::newRow("a member twice in a key")
            << QByteArray(R"({"keys":[{"kty":"RSA","kty":"EC"}]})") << JoseError::Malformed;
        QTest::newRow("101 keys") << QByteArray(R"({"keys":[)") + QByteArray("{},").repeated(100) + "{}]}"
                                  << JoseError::TooLarge;
        QTest::newRow("over 256 KiB") << QByteArray(R"({"keys":[])") + QByteArray(256 * 1024, ' ') + '}'
                                      << JoseError::TooLarge;
        QTest::newRow("nested deeply") << QByteArray(R"({"keys":[{"x":)") + QByteArray(100, '[') +
                                              QByteArray(100, ']') + "}]}"
                                       << JoseError::TooLarge;
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(JoseError, error);
        const auto set = KeySet::fromJson(json);
        QVERIFY(!set);
        QCOMPARE(set.error().code, error);
    }

    void emptyIsGood()
    {
        QVERIFY(KeySet().isEmpty());
        QVERIFY(KeySet::fromJson(R"({"keys":[]})")->isEmpty());
        QVERIFY(KeySet::fromJson(R"({"keys":[{}],"more":1})")->isEmpty());
    }

    void whatIsHeldIsWrittenAsItWasPublished()
    {
        const QByteArray published = publicKeySet(m_keys.all());
        QCOMPARE(publicKeySet(*KeySet::fromJson(published)), published);

        QJsonObject terse = jwk(Algorithm::ES256);
        terse.remove(u"alg"_s);
        terse.remove(u"kid"_s);
        QJsonObject wordy = jwk(Algorithm::EdDSA);
        wordy.insert(u"x5t"_s, u"AAAA"_s);
        const QByteArray written =
            publicKeySet(*KeySet::fromJson(document({terse, QJsonObject{{u"kty"_s, u"oct"_s}}, wordy})));
        QCOMPARE(QJsonDocument::fromJson(written).object().value(u"keys"_s).toArray(),
            (QJsonArray{terse, jwk(Algorithm::EdDSA)}));
        QCOMPARE(publicKeySet(KeySet()), QByteArray(R"({"keys":[]})"));
    }

private:
    QJsonObject jwk(Algorithm algorithm) const
    {
        return publicJwk(m_keys[algorithm].publicKey(), algorithm, m_keys[algorithm].kid());
    }
    static QByteArray document(const QJsonArray &keys)
    {
        return QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson();
    }

    crypto::CryptoLibrary m_library;
    test::SigningKeys m_keys;
};

QTEST_GUILESS_MAIN(TestKeySet)
#include "tst_keyset.moc"
