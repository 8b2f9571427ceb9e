// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"
#include "services/jose/signingkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::jose;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 nowSeconds = 1'800'000'000;
const Instant now = fromMilliseconds(nowSeconds * 1000);

QJsonObject goodHeader() { return {{u"typ"_s, u"at+jwt"_s}}; }

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://issuer.example"_s}, {u"aud"_s, u"resource"_s}, {u"sub"_s, u"alice"_s},
        {u"iat"_s, nowSeconds}, {u"nbf"_s, nowSeconds}, {u"exp"_s, nowSeconds + 900}};
}

ValidationPolicy policy()
{
    ValidationPolicy made;
    made.issuer = u"https://issuer.example"_s;
    made.audience = u"resource"_s;
    return made;
}

QByteArray token(const QJsonObject &header, const QJsonObject &claims, const SigningKey &key)
{
    return signJws(header, QJsonDocument(claims).toJson(QJsonDocument::Compact), key);
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

/// Signed by the key, with a header that is given to the byte.
QByteArray signedRaw(const QByteArray &header, const QByteArray &payload, const SigningKey &key)
{
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    return input + '.' + toBase64Url(key.privateKey().sign(scheme(key.algorithm()), input));
}

} // namespace

class TestJwtValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAGoodTokenOfEachAlgorithm()
    {
        const QList<SigningKey> keys = m_keys.all();
        for (const SigningKey &key : keys) {
            const Validation validation = validate(token(goodHeader(), goodClaims(), key));
            QVERIFY2(validation.accepted, qPrintable(validation.reason()));
            QVERIFY(!validation.failed);
            QCOMPARE(validation.kid, key.kid());
            QCOMPARE(validation.claims, goodClaims());
            QCOMPARE(validation.expiresAt, now + 900s);
            QCOMPARE(validation.checks.size(), 17);
            for (const Check &check : validation.checks) {
                QCOMPARE(check.verdict, Verdict::Pass);
                QVERIFY(!check.reason.isEmpty());
            }
        }
    }

    void listsChecksInOrderUpToTheOneThatFails()
    {
        const Validation validation = validate(token(goodHeader(), with(goodClaims(), u"iss"_s, u"other"_s), rs256()));
        QVERIFY(!validation.accepted);
        QCOMPARE(validation.failed, CheckName::Issuer);
        for (qsizetype index = 0; index < validation.checks.size(); ++index) {
            const Check &check = validation.checks.at(index);
            QCOMPARE(static_cast<qsizetype>(check.name), index);
            const Verdict expected = check.name < CheckName::Issuer    ? Verdict::Pass
                                     : check.name == CheckName::Issuer ? Verdict::Fail
                                                                       : Verdict::NotReached;
            QCOMPARE(check.verdict, expected);
        }
        QVERIFY(!validation.reason().isEmpty());
    }

    void judgesHeaders_data()
    {
        QTest::addColumn<QByteArray>("header"); // KID stands for the key's
        QTest::addColumn<int>("failed");        // -1: accepted
        const auto row = [](const char *name, const char *header, std::optional<CheckName> failed = {}) {
            QTest::newRow(name) << QByteArray(header) << (failed ? static_cast<int>(*failed) : -1);
        };
        row("good", R"({"alg":"RS256","typ":"at+jwt","kid":"KID"})");
        row("RFC 7515 4.1.9, application/at+jwt", R"({"alg":"RS256","typ":"application/at+jwt","kid":"KID"})");
        row("RFC 7515 4.1.9, case", R"({"alg":"RS256","typ":"AT+JWT","kid":"KID"})");
        row("unknown members are ignored", R"({"alg":"RS256","typ":"at+jwt","kid":"KID","x":{"y":[1]},"cty":"x"})");
        row("an embedded key is not used",
            R"({"alg":"RS256","typ":"at+jwt","kid":"KID","jwk":{"kty":"oct","k":"AA"},"jku":"evil.example","x5u":"x","x5c":[]})");
        row("not JSON", "hello", CheckName::Header);
        row("an array", "[]", CheckName::Header);
        row("empty object", "{}", CheckName::Algorithm);
        row("RFC 7515 4, alg twice", R"({"alg":"none","alg":"RS256","typ":"at+jwt","kid":"KID"})", CheckName::Header);
        row("RFC 7515 4, alg twice, escaped", R"({"alg":"RS256","\u0061lg":"none","typ":"at+jwt","kid":"KID"})",
            CheckName::Header);
        row("not UTF-8", "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"KID\",\"x\":\"\xff\"}", CheckName::Header);
        row("kid is a number", R"({"alg":"RS256","typ":"at+jwt","kid":7})", CheckName::Header);
        row("RFC 8725 3.1, alg none", R"({"alg":"none","typ":"at+jwt","kid":"KID"})", CheckName::Algorithm);
        row("RFC 8725 3.1, alg None", R"({"alg":"None","typ":"at+jwt","kid":"KID"})", CheckName::Algorithm);
        row("RFC 8725 2.1, HMAC with the public key", R"({"alg":"HS256","typ":"at+jwt","kid":"KID"})",
            CheckName::Algorithm);
        row("alg in small letters", R"({"alg":"rs256","typ":"at+jwt","kid":"KID"})", CheckName::Algorithm);
        row("alg with a space", R"({"alg":"RS256 ","typ":"at+jwt","kid":"KID"})", CheckName::Algorithm);
        row("alg is an array", R"({"alg":["RS256"],"typ":"at+jwt","kid":"KID"})", CheckName::Algorithm);
        row("alg that is not used", R"({"alg":"ES512","typ":"at+jwt","kid":"KID"})", CheckName::Algorithm);
        row("RFC 7515 4.1.11, crit", R"({"alg":"RS256","typ":"at+jwt","kid":"KID","crit":["exp"],"exp":1})",
            CheckName::Critical);
        row("RFC 7797, crit b64", R"({"alg":"RS256","typ":"at+jwt","kid":"KID","crit":["b64"],"b64":false})",
            CheckName::Critical);
        row("RFC 7515 4.1.11, crit empty", R"({"alg":"RS256","typ":"at+jwt","kid":"KID","crit":[]})",
            CheckName::Critical);
        row("crit is null", R"({"alg":"RS256","typ":"at+jwt","kid":"KID","crit":null})", CheckName::Critical);
        row("RFC 9068 4, no typ", R"({"alg":"RS256","kid":"KID"})", CheckName::Type);
        row("RFC 9068 4, typ JWT", R"({"alg":"RS256","typ":"JWT","kid":"KID"})", CheckName::Type);
        row("typ of another token", R"({"alg":"RS256","typ":"dpop+jwt","kid":"KID"})", CheckName::Type);
        row("typ is a number", R"({"alg":"RS256","typ":1,"kid":"KID"})", CheckName::Type);
        row("no kid", R"({"alg":"RS256","typ":"at+jwt"})", CheckName::KeyKnown);
        row("kid empty", R"({"alg":"RS256","typ":"at+jwt","kid":""})", CheckName::KeyKnown);
        row("kid unknown", R"({"alg":"RS256","typ":"at+jwt","kid":"../../dev/null"})", CheckName::KeyKnown);
        row("RFC 8725 3.1, alg is not the key's", R"({"alg":"RS384","typ":"at+jwt","kid":"KID"})",
            CheckName::KeyAlgorithm);
        row("alg of another kind of key", R"({"alg":"ES256","typ":"at+jwt","kid":"KID"})", CheckName::KeyAlgorithm);
    }

    void judgesHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, failed);
        header.replace("KID", rs256().kid().toText().toLatin1());
        const Validation validation = validate(signedRaw(header, QJsonDocument(goodClaims()).toJson(), rs256()));
        QCOMPARE(validation.accepted, failed < 0);
        QCOMPARE(validation.failed ? static_cast<int>(*validation.failed) : -1, failed);
    }

    void judgesForms_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("failed");
        const QByteArray good = token(goodHeader(), goodClaims(), rs256());
        const QList<QByteArray> parts = good.split('.');
        const auto row = [](const char *name, const QByteArray &text, CheckName failed) {
            QTest::newRow(name) << text << static_cast<int>(failed);
        };
        row("empty", {}, CheckName::Encoding);
        row("a word", "token", CheckName::Encoding);
        row("two parts", parts[0] + '.' + parts[1], CheckName::Encoding);
        row("four parts", good + ".x", CheckName::Encoding);
        row("five parts, a JWE", parts[0] + "....", CheckName::Encoding);
        row("no signature", parts[0] + '.' + parts[1] + '.', CheckName::Encoding);
        row("no header", '.' + parts[1] + '.' + parts[2], CheckName::Encoding);
        row("padding", good + '=', CheckName::Encoding);
        row("a space before", ' ' + good, CheckName::Encoding);
        row("a line end behind", good + '\n', CheckName::Encoding);
        row("a line end inside", QByteArray(good).insert(20, '\n'), CheckName::Encoding);
        row("NUL behind", good + '\0', CheckName::Encoding);
        row("the other alphabet", parts[0] + '.' + parts[1] + "." + QByteArray(342, '+'), CheckName::Encoding);
        row("JSON serialisation", R"({"payload":"e30","protected":"e30","signature":"e30"})", CheckName::Encoding);
        row("over 8 KiB", good + QByteArray(8192, 'A'), CheckName::Size);
        row("a gigantic one", QByteArray(10'000'000, '.'), CheckName::Size);
        row("payload of another token", parts[0] + '.' + toBase64Url("{}") + '.' + parts[2], CheckName::Signature);
        row("no payload", parts[0] + ".." + parts[2], CheckName::Signature);
        row("signature of zeros", parts[0] + '.' + parts[1] + '.' + toBase64Url(QByteArray(256, '\0')),
            CheckName::Signature);
        row("signature cut short", parts[0] + '.' + parts[1] + '.' + toBase64Url(fromBase64Url(parts[2])->chopped(1)),
            CheckName::Signature);
    }

    void judgesForms()
    {
        QFETCH(QByteArray, token);
        QFETCH(int, failed);
        const Validation validation = validate(token);
        QVERIFY(!validation.accepted);
        QCOMPARE(static_cast<int>(validation.failed.value()), failed);
    }

    void judgesClaims_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<int>("failed");
        const auto row = [](const char *name, const QJsonObject &claims, std::optional<CheckName> failed = {}) {
            QTest::newRow(name) << claims << (failed ? static_cast<int>(*failed) : -1);
        };
        const QJsonObject good = goodClaims();
        row("good", good);
        row("no iss", without(good, u"iss"_s), CheckName::Issuer);
        row("iss with a slash behind", with(good, u"iss"_s, u"https://issuer.example/"_s), CheckName::Issuer);
        row("iss in capitals", with(good, u"iss"_s, u"HTTPS://ISSUER.EXAMPLE"_s), CheckName::Issuer);
        row("iss is an array", with(good, u"iss"_s, QJsonArray{u"https://issuer.example"_s}), CheckName::Issuer);
        row("no aud", without(good, u"aud"_s), CheckName::Audience);
        row("aud of another", with(good, u"aud"_s, u"other"_s), CheckName::Audience);
        row("RFC 7519 4.1.3, aud contains ours", with(good, u"aud"_s, QJsonArray{u"other"_s, u"resource"_s}));
        row("aud of others", with(good, u"aud"_s, QJsonArray{u"other"_s, u"resource2"_s}), CheckName::Audience);
        row("aud empty", with(good, u"aud"_s, QJsonArray{}), CheckName::Audience);
        row("aud with a number", with(good, u"aud"_s, QJsonArray{u"resource"_s, 1}), CheckName::Audience);
        row("aud is an object", with(good, u"aud"_s, QJsonObject{{u"resource"_s, true}}), CheckName::Audience);
        row("no exp", without(good, u"exp"_s), CheckName::Expiry);
        row("exp is text", with(good, u"exp"_s, u"1800000900"_s), CheckName::Expiry);
        row("exp is null", with(good, u"exp"_s, QJsonValue::Null), CheckName::Expiry);
        row("exp past the leeway", with(good, u"exp"_s, nowSeconds - 60), CheckName::Expiry);
        row("exp within the leeway", with(good, u"exp"_s, nowSeconds - 59));
        row("RFC 7519 2, exp with a fraction", with(good, u"exp"_s, static_cast<double>(nowSeconds) - 59.5));
        row("exp negative", with(good, u"exp"_s, -1), CheckName::Expiry);
        row("exp beyond every calendar", with(good, u"exp"_s, 1e300), CheckName::Expiry);
        row("exp in milliseconds", with(good, u"exp"_s, (nowSeconds + 900) * 1000), CheckName::Expiry);
        row("no nbf", without(good, u"nbf"_s));
        row("nbf is text", with(good, u"nbf"_s, u"0"_s), CheckName::NotBefore);
        row("nbf beyond the leeway", with(good, u"nbf"_s, nowSeconds + 61), CheckName::NotBefore);
        row("nbf within the leeway", with(good, u"nbf"_s, nowSeconds + 60));
        row("RFC 9068 2.2, no iat", without(good, u"iat"_s), CheckName::IssuedAt);
        row("iat is a boolean", with(good, u"iat"_s, true), CheckName::IssuedAt);
        row("iat beyond the leeway", with(good, u"iat"_s, nowSeconds + 61), CheckName::IssuedAt);
        row("iat within the leeway", with(good, u"iat"_s, nowSeconds + 60));
        row("no sub", without(good, u"sub"_s), CheckName::Subject);
        row("sub empty", with(good, u"sub"_s, u""_s), CheckName::Subject);
        row("sub is a number", with(good, u"sub"_s, 1), CheckName::Subject);
    }

    void judgesClaims()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(int, failed);
        const Validation validation = validate(token(goodHeader(), claims, rs256()));
        QCOMPARE(validation.accepted, failed < 0);
        QCOMPARE(validation.failed ? static_cast<int>(*validation.failed) : -1, failed);
    }

    void judgesPayloads()
    {
        const QByteArray header =
            QJsonDocument(with(with(goodHeader(), u"alg"_s, u"RS256"_s), u"kid"_s, rs256().kid().toText())).toJson();
        for (const char *payload : {"", "hello", "[]", "1", "{\"iss\":1,\"iss\":1}", "{\"x\":\"\xff\"}", "{} "}) {
            const Validation validation = validate(signedRaw(header, payload, rs256()));
            QVERIFY(!validation.accepted);
            QCOMPARE(validation.failed, payload == QByteArrayView("{} ") ? CheckName::Issuer : CheckName::Claims);
        }
    }

    void mindsTheAllowList()
    {
        ValidationPolicy narrow = policy();
        narrow.algorithms = {Algorithm::ES256};
        const JwtValidator validator(narrow);
        QVERIFY(validator.validate(token(goodHeader(), goodClaims(), m_keys[Algorithm::ES256]), m_set, now).accepted);
        QCOMPARE(
            validator.validate(token(goodHeader(), goodClaims(), rs256()), m_set, now).failed, CheckName::Algorithm);
    }

    void takesTypJwtWhereItIsAllowed()
    {
        ValidationPolicy wide = policy();
        wide.allowTypJwt = true;
        const JwtValidator validator(wide);
        QVERIFY(validator.validate(token({{u"typ"_s, u"JWT"_s}}, goodClaims(), rs256()), m_set, now).accepted);
        QVERIFY(validator.validate(token(goodHeader(), goodClaims(), rs256()), m_set, now).accepted);
        QCOMPARE(validator.validate(token({}, goodClaims(), rs256()), m_set, now).failed, CheckName::Type);
        QCOMPARE(validator.validate(token({{u"typ"_s, u"secevent+jwt"_s}}, goodClaims(), rs256()), m_set, now).failed,
            CheckName::Type);
    }

    void mindsTheLeeway()
    {
        ValidationPolicy exact = policy();
        exact.leeway = 0s;
        const JwtValidator validator(exact);
        const QByteArray good = token(goodHeader(), goodClaims(), rs256());
        QVERIFY(validator.validate(good, m_set, now).accepted);
        QVERIFY(validator.validate(good, m_set, now + 900s - 1ms).accepted);
        QCOMPARE(validator.validate(good, m_set, now + 900s).failed, CheckName::Expiry);
        QCOMPARE(validator.validate(good, m_set, now - 1ms).failed, CheckName::NotBefore);
    }

    void refusesAnotherIssuersKeyOfTheSameKid()
    {
        const SigningKey foreign =
            SigningKey::make(test::SigningKeys::fresh(Algorithm::RS256).privateKey(), Algorithm::RS256, rs256().kid())
                .value();
        QCOMPARE(validate(token(goodHeader(), goodClaims(), foreign)).failed, CheckName::Signature);
    }

    void saysWhyAKnownKeyIsNotUsed()
    {
        QJsonObject jwk = publicJwk(rs256().publicKey(), Algorithm::RS256, rs256().kid());
        jwk.insert("use"_L1, u"enc"_s);
        const auto set = KeySet::fromJson(QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{jwk}}}).toJson());
        const Validation validation =
            JwtValidator(policy()).validate(token(goodHeader(), goodClaims(), rs256()), *set, now);
        QCOMPARE(validation.failed, CheckName::KeyKnown);
        QVERIFY(validation.reason().contains(u"use is enc"_s));
    }

    void triesKeysWithoutKidWhereThePolicySaysSo()
    {
        ValidationPolicy lenient = policy();
        lenient.requireKid = false;
        const JwtValidator validator(lenient);
        const QByteArray header = R"({"alg":"ES256","typ":"at+jwt"})";
        const QByteArray nameless = signedRaw(header, QJsonDocument(goodClaims()).toJson(), m_keys[Algorithm::ES256]);
        QVERIFY(validator.validate(nameless, m_set, now).accepted);
        QCOMPARE(validator.validate(nameless, KeySet(), now).failed, CheckName::KeyKnown);
        QJsonObject jwk = publicJwk(m_keys[Algorithm::ES256].publicKey(), Algorithm::ES256, KeyId());
        jwk.remove(u"kid"_s);
        const KeySet namelessSet(QList{Jwk::fromObject(jwk).value()});
        QVERIFY(
            validator.validate(token(goodHeader(), goodClaims(), m_keys[Algorithm::ES256]), namelessSet, now).accepted);
        QCOMPARE(JwtValidator(policy())
                     .validate(token(goodHeader(), goodClaims(), m_keys[Algorithm::ES256]), namelessSet, now)
                     .failed,
            CheckName::KeyKnown);
    }

    void checksTheSignatureAlone()
    {
        ValidationPolicy alone;
        alone.signatureOnly = true;
        const JwtValidator validator(alone);
        const Validation validation = validator.validate(signJws({}, "any bytes at all", rs256()), m_set, now);
        QVERIFY2(validation.accepted, qPrintable(validation.reason()));
        QCOMPARE(validation.checks.last().name, CheckName::Signature);
        for (const Check &check : validation.checks)
            QCOMPARE(check.verdict, Verdict::Pass);
        QCOMPARE(validator.validate(signJws({{u"crit"_s, QJsonArray{u"x"_s}}}, "x", rs256()), m_set, now).failed,
            CheckName::Critical);
    }

    void showsNothingOfAStrangersThatCouldMislead()
    {
        const QByteArray header = "{\"alg\":\"X\\r\\nInjected: line\\u001b[31m" + QByteArray(500, 'x') + "\"}";
        const Validation validation = validate(toBase64Url(header) + ".e30.AAAA");
        QCOMPARE(validation.failed, CheckName::Algorithm);
        QVERIFY(!validation.reason().contains(u'\n') && !validation.reason().contains(QChar(0x1b)));
        QVERIFY(validation.reason().size() < 200);
    }

    void refusesAnyChangedBit()
    {
        QVERIFY(rc::check("of any token of any algorithm", [this] {
            const SigningKey &key =
                m_keys[*rc::gen::map(rc::gen::inRange(0, 7), [](int index) { return static_cast<Algorithm>(index); })];
            QByteArray changed = token(goodHeader(), with(goodClaims(), u"jti"_s, *rc::gen::arbitrary<int>()), key);
            const qsizetype byte = *rc::gen::inRange<qsizetype>(0, changed.size());
            changed[byte] = static_cast<char>(changed[byte] ^ (1 << *rc::gen::inRange(0, 8)));
            RC_ASSERT(!validate(changed).accepted);
        }));
    }

    void survivesAnyText()
    {
        QVERIFY(rc::check("accepts none of it", [this] {
            const auto text =
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("eyJhbGciOi0.._- {}\"=")));
            RC_ASSERT(!validate(QByteArrayView(text)).accepted);
        }));
    }

    void namesEveryCheckAndVerdict()
    {
        QCOMPARE(name(CheckName::Size), u"size"_s);
        QCOMPARE(name(CheckName::KeyKnown), u"key-known"_s);
        QCOMPARE(name(CheckName::Subject), u"subject"_s);
        QCOMPARE(name(Verdict::NotReached), u"not-reached"_s);
    }

private:
    const SigningKey &rs256() const { return m_keys[Algorithm::RS256]; }
    Validation validate(QByteArrayView text) const { return JwtValidator(policy()).validate(text, m_set, now); }

    crypto::CryptoLibrary m_library;
    test::SigningKeys m_keys;
    KeySet m_set = KeySet::of(m_keys.all());
};

QTEST_GUILESS_MAIN(TestJwtValidator)
#include "tst_jwtvalidator.moc"
