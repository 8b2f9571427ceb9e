// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/accesstokenvalidator.h"

#include "cryptotest.h"
#include "eventually.h"
#include "issuedtokens.h"
#include "jose/base64url.h"
#include "scriptedissuer.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView audience("https://api.example");

} // namespace

class TestAccessTokenValidator : public QObject
{
    Q_OBJECT

    ScriptedIssuer issuer;
    FakeClock clock;
    jose::SigningKey key = newKey();
    std::shared_ptr<Snapshot<AccessTokenPolicy>> policy;
    std::unique_ptr<JwksClient> client;
    std::unique_ptr<AccessTokenValidator> validator;

    void startWith(const QList<jose::SigningKey> &keys, qsizetype remembered = 64)
    {
        issuer.publish(jose::publicKeySet(keys));
        client = std::make_unique<JwksClient>(
            JwksClientConfiguration{.issuer = issuer.issuer(), .jwksUri = issuer.url("/keys")}, clock,
            [] { return 0.5; });
        client->start();
        QVERIFY(eventually([&] { return client->held()->keys; }));
        policy = std::make_shared<Snapshot<AccessTokenPolicy>>(
            AccessTokenPolicy{.issuer = issuer.issuer(), .audience = audience});
        validator = std::make_unique<AccessTokenValidator>(policy, *client, clock, remembered);
    }

    QJsonObject claims() const { return goodClaims(issuer.issuer(), audience, clock.now()); }
    TokenVerdict judge(const QByteArray &text) { return await(validator->validate(text)); }

    void fetchAgain()
    {
        const quint64 generation = client->held()->generation;
        clock.advance(240s);
        client->lookAtClock();
        QVERIFY(eventually([&] { return client->held()->generation != generation; }));
    }

private Q_SLOTS:
    void init()
    {
        clock.set(fromMilliseconds(1'800'000'000'000));
        startWith({key});
    }

    void cleanup()
    {
        validator.reset();
        client.reset();
    }

    void aGoodTokenIsTakenApart()
    {
        const TokenVerdict verdict = judge(token(key, claims()));
        QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().detail));
        const VerifiedToken &verified = **verdict;
        QCOMPARE(verified.subject, QStringLiteral("5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d"));
        QCOMPARE(verified.scopes, (QStringList{QStringLiteral("read"), QStringLiteral("write")}));
        QCOMPARE(verified.email, QStringLiteral("alice@example.com"));
        QCOMPARE(verified.kid, key.kid());
        QCOMPARE(verified.algorithm, jose::Algorithm::EdDSA);
        QCOMPARE(verified.expiresAt, clock.now() + 900s);
        QCOMPARE(verified.keyHeldSince, clock.now());
        QCOMPARE(verified.claims(), claims());
    }

    void everyAlgorithm_data()
    {
        QTest::addColumn<int>("algorithm");
        for (const jose::Algorithm algorithm : jose::allAlgorithms())
            QTest::newRow(jose::name(algorithm).data()) << static_cast<int>(algorithm);
    }

    void everyAlgorithm()
    {
        QFETCH(int, algorithm);
        const jose::SigningKey other = newKey(static_cast<jose::Algorithm>(algorithm));
        cleanup();
        startWith({other});
        QVERIFY(judge(token(other, claims())));
        AccessTokenPolicy without = *policy->load();
        without.algorithms.removeOne(other.algorithm());
        policy->store(without);
        const TokenVerdict refused = judge(token(other, claims()));
        QVERIFY(!refused && refused.error().detail.contains(QStringLiteral("\"algorithm\"")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *name, const QByteArray &text, const char *check) {
            QTest::newRow(name) << text << QString::fromLatin1(check);
        };
        const auto with = [this](const char *claim, const QJsonValue &value) {
            QJsonObject changed = claims();
            if (value.isUndefined())
                changed.remove(QLatin1StringView(claim));
            else
                changed.insert(QLatin1StringView(claim), value);
            return token(key, changed);
        };
        const auto signedRaw = [this](const QByteArray &header, const QByteArray &payload) {
            const QByteArray input = jose::toBase64Url(header) + '.' + jose::toBase64Url(payload);
            return input + '.' + jose::toBase64Url(key.privateKey().sign(jose::scheme(key.algorithm()), input));
        };
        const QByteArray kid = key.kid().toText().toLatin1();
        const QByteArray good = token(key, claims());
        const QList<QByteArray> parts = good.split('.');
        const qint64 now = toNumericDate(clock.now());

        row("over 8 KiB", QByteArray(8193, 'a'), "size");
        row("no part", "abc", "encoding");
        row("two parts", parts[0] + '.' + parts[1], "encoding");
        row("four parts", good + ".a", "encoding");
        row("padding", good + "=", "encoding");
        row("empty", "", "encoding");
        row("header is no object", signedRaw("[]", bytes(claims())), "header");
        row("header with a member twice",
            signedRaw(
                "{\"alg\":\"EdDSA\",\"alg\":\"EdDSA\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}", bytes(claims())),
            "header");
        row("RFC 8725 3.1 alg none",
            jose::toBase64Url("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}") + '.' + parts[1] + '.' +
                parts[2],
            "algorithm");
        row("RFC 8725 3.1 HMAC",
            jose::toBase64Url("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}") + '.' + parts[1] + '.' +
                parts[2],
            "algorithm");
        row("crit",
            signedRaw("{\"alg\":\"EdDSA\",\"crit\":[\"b64\"],\"b64\":true,\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}",
                bytes(claims())),
            "critical");
        row("typ JWT", token(key, claims(), QStringLiteral("JWT")), "type");
        row("no kid", signedRaw("{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\"}", bytes(claims())), "key-known");
        row("a kid that nobody has", token(newKey(), claims()), "key-known");
        row("alg that the key is not for",
            jose::toBase64Url("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}") + '.' + parts[1] + '.' +
                parts[2],
            "key-algorithm");
        row("another signature", parts[0] + '.' + parts[1] + '.' + jose::toBase64Url(QByteArray(64, 'a')), "signature");
        row("claims changed",
            parts[0] + '.' + jose::toBase64Url(bytes({{QStringLiteral("sub"), QStringLiteral("root")}})) + '.' +
                parts[2],
            "signature");
        row("signed by another key under that kid", token(newKey(jose::Algorithm::EdDSA, key.kid().toText()), claims()),
            "signature");
        row("claims are no object", signedRaw("{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}", "[]"),
            "claims");
        row("another issuer", with("iss", QStringLiteral("https://evil.example")), "issuer");
        row("no issuer", with("iss", QJsonValue::Undefined), "issuer");
        row("another audience", with("aud", QStringLiteral("https://other.example")), "audience");
        row("other audiences", with("aud", QJsonArray{QStringLiteral("a"), QStringLiteral("b")}), "audience");
        row("expired", with("exp", now - 61), "expiry");
        row("no exp", with("exp", QJsonValue::Undefined), "expiry");
        row("exp is text", with("exp", QStringLiteral("9999999999")), "expiry");
        row("not yet valid", with("nbf", now + 61), "not-before");
        row("issued in the future", with("iat", now + 61), "issued-at");
        row("no sub", with("sub", QJsonValue::Undefined), "subject");
        row("empty sub", with("sub", QString()), "subject");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, check);
        // Twice: a refusal is never remembered as anything else.
        for (int i = 0; i < 2; ++i) {
            const TokenVerdict verdict = judge(text);
            QVERIFY(!verdict);
            QCOMPARE(verdict.error().code, TokenRefusal::Invalid);
            QVERIFY2(verdict.error().detail.contains(u'"' + check + u'"'), qPrintable(verdict.error().detail));
        }
    }

    void aBadSignatureNeverFetches()
    {
        const qsizetype before = issuer.seen().size();
        for (int i = 0; i < 20; ++i)
            QVERIFY(!judge(token(newKey(jose::Algorithm::EdDSA, key.kid().toText()), claims())));
        QCOMPARE(issuer.seen().size(), before);
        QVERIFY(!client->held()->cooldownUntil);
    }

    void aKnownKeyNeedsNoFuture()
    {
        const std::optional<TokenVerdict> verdict = validator->validateNow(token(key, claims()));
        QVERIFY(verdict && *verdict);
        QVERIFY(!validator->validateNow(token(newKey(), claims())));
    }

    void aNewKeyIsFetchedFor()
    {
        const jose::SigningKey next = newKey();
        issuer.publish(jose::publicKeySet({key, next}));
        QVERIFY(judge(token(next, claims())));
    }

    void theSameTokenIsTheSameAnswer()
    {
        const QByteArray text = token(key, claims());
        const TokenVerdict first = judge(text);
        const TokenVerdict second = judge(text);
        QVERIFY(first && second);
        QCOMPARE(first->get(), second->get());
        QCOMPARE(validator->validateNow(text)->value().get(), first->get());
    }

    void aRememberedTokenStillExpires()
    {
        const QByteArray text = token(key, claims());
        QVERIFY(judge(text));
        clock.advance(900s + 59s); // inside the leeway
        QVERIFY(judge(text));
        clock.advance(1s);
        const TokenVerdict late = judge(text);
        QVERIFY(!late && late.error().detail.contains(QStringLiteral("\"expiry\"")));
        clock.advance(-1000s); // and is valid again for a clock that is set back
        QVERIFY(judge(text));
        clock.advance(-1h);
        QVERIFY(!judge(text)); // but not before it was issued
    }

    void aRememberedTokenDiesWithItsKey()
    {
        const QByteArray text = token(key, claims());
        QVERIFY(judge(text));
        issuer.publish(jose::publicKeySet({newKey()}));
        fetchAgain();
        const TokenVerdict verdict = judge(text);
        QVERIFY(!verdict && verdict.error().detail.contains(QStringLiteral("\"key-known\"")));
    }

    void aRememberedTokenIsJudgedAnewUnderAnotherKeyOfThatKid()
    {
        const QByteArray text = token(key, claims());
        QVERIFY(judge(text));
        issuer.publish(jose::publicKeySet({newKey(jose::Algorithm::EdDSA, key.kid().toText())}));
        fetchAgain();
        const TokenVerdict verdict = judge(text);
        QVERIFY(!verdict && verdict.error().detail.contains(QStringLiteral("\"signature\"")));
    }

    void aRememberedTokenIsJudgedAnewUnderAnotherPolicy()
    {
        const QByteArray text = token(key, claims(), QStringLiteral("JWT"));
        AccessTokenPolicy changed = *policy->load();
        changed.allowTypJwt = true;
        policy->store(changed);
        QVERIFY(judge(text));
        changed.allowTypJwt = false;
        policy->store(changed);
        QVERIFY(!judge(text));
    }

    void aRememberedTokenIsNoUseOnceTheSetIsTooOld()
    {
        QJsonObject longLived = claims();
        longLived.insert(QStringLiteral("exp"), toNumericDate(clock.now() + 240h));
        const QByteArray text = token(key, longLived);
        QVERIFY(judge(text));
        issuer.goDown();
        clock.advance(25h);
        const TokenVerdict verdict = judge(text);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, TokenRefusal::Unavailable);
        issuer.comeBack();
    }

    void nobodyPassesForARememberedToken()
    {
        // 8 KiB to the byte, remembered, and then one byte more: what is too long must not be taken for what it begins
        // with.
        QJsonObject padded = claims();
        padded.insert(QStringLiteral("pad"), QString(5500, u'a'));
        QByteArray text = token(key, padded);
        for (qsizetype size = 5500; text.size() < 8192; ++size) {
            padded.insert(QStringLiteral("pad"), QString(size, u'a'));
            text = token(key, padded);
        }
        QCOMPARE(text.size(), 8192);
        QVERIFY(judge(text));
        QVERIFY(!judge(text + 'A'));
        QRandomGenerator random(7);
        const QByteArray good = token(key, claims());
        QVERIFY(judge(good));
        for (int i = 0; i < 300; ++i) {
            QByteArray changed = good;
            const qsizetype at = random.bounded(changed.size());
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!judge(changed), changed.constData());
        }
    }

    void remembersABoundedNumberAndIsRightBeyond()
    {
        std::vector<QByteArray> texts;
        for (int i = 0; i < 300; ++i) {
            QJsonObject numbered = claims();
            numbered.insert(QStringLiteral("jti"), QString::number(i));
            texts.push_back(token(key, numbered));
        }
        for (int round = 0; round < 2; ++round)
            for (int i = 0; i < 300; ++i) {
                const TokenVerdict verdict = judge(texts[size_t(i)]);
                QVERIFY(verdict);
                QCOMPARE((*verdict)->claims().value(u"jti").toString(), QString::number(i));
            }
    }

    void withoutAKeySetItSaysSo()
    {
        cleanup();
        issuer.goDown();
        client = std::make_unique<JwksClient>(
            JwksClientConfiguration{.issuer = issuer.issuer(), .jwksUri = issuer.url("/keys")}, clock,
            [] { return 0.5; });
        client->start();
        validator = std::make_unique<AccessTokenValidator>(policy, *client, clock, 64);
        const TokenVerdict verdict = judge(token(key, claims()));
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, TokenRefusal::Unavailable);
        // What is wrong with the token itself is still said.
        QCOMPARE(judge("abc").error().code, TokenRefusal::Invalid);
        issuer.comeBack();
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestAccessTokenValidator>(argc, argv); }
#include "tst_accesstokenvalidator.moc"
