// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/jwksclient.h"

#include "cryptotest.h"
#include "eventually.h"
#include "issuedtokens.h"
#include "scriptedissuer.h"
#include "support/await.h"
#include "support/fakeclock.h"

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

using Manner = ScriptedIssuer::Reply::Manner;

class TestJwksClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedIssuer> issuer;
    std::unique_ptr<FakeClock> clock;
    std::unique_ptr<JwksClient> client;
    JwksClientConfiguration configuration;

    void start()
    {
        client = std::make_unique<JwksClient>(configuration, *clock, [] { return 0.0; });
        client->start();
    }

    /// Started, and the first set held.
    void startWith(const QList<jose::SigningKey> &keys, const QByteArray &cacheControl = "max-age=300",
        const QByteArray &etag = {})
    {
        issuer->publish(jose::publicKeySet(keys), cacheControl, etag);
        start();
        QVERIFY(eventually([&] { return client->held()->keys; }));
    }

    KeyAnswer find(const QString &kid) { return await(client->find(KeyId(kid))); }

    /// Moves the clock, and waits for the fetch that is due then.
    void advanceToAFetch(Duration by)
    {
        const quint64 before = client->held()->fetches;
        const quint64 failures = client->held()->failure ? quint64(client->held()->failure->count) : 0;
        clock->advance(by);
        client->lookAtClock();
        QVERIFY(eventually([&] { return client->held()->fetches > before; }));
        QVERIFY(eventually([&] {
            return client->held()->confirmedAt == clock->now() ||
                   (client->held()->failure && quint64(client->held()->failure->count) > failures);
        }));
    }

private Q_SLOTS:
    void init()
    {
        issuer = std::make_unique<ScriptedIssuer>();
        clock = std::make_unique<FakeClock>();
        configuration = {};
        configuration.issuer = issuer->issuer();
        configuration.requestTimeout = 5s;
    }

    void cleanup() { client.reset(); }

    void findsTheKeysByMetadata()
    {
        const jose::SigningKey key = newKey();
        startWith({key});
        QCOMPARE(client->held()->jwksUri, issuer->url("/keys"));
        QCOMPARE(client->held()->generation, 1u);
        QVERIFY(client->held()->keys->contains(key.kid()));
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Held);
    }

    void findsThemByOpenIdMetadataToo()
    {
        issuer->publish(jose::publicKeySet({newKey()}));
        issuer->reply("/.well-known/oauth-authorization-server", {.status = 404});
        issuer->reply(
            "/.well-known/openid-configuration", {.body = bytes({{QStringLiteral("issuer"), issuer->issuer()},
                                                      {QStringLiteral("jwks_uri"), issuer->url("/keys").toString()}})});
        start();
        QVERIFY(eventually([&] { return client->held()->keys; }));
    }

    void doesNotFollowAnotherIssuersMetadata()
    {
        issuer->publish(jose::publicKeySet({newKey()}));
        issuer->reply("/.well-known/oauth-authorization-server",
            {.body = bytes({{QStringLiteral("issuer"), QStringLiteral("https://another.example")},
                 {QStringLiteral("jwks_uri"), issuer->url("/keys").toString()}})});
        start();
        QVERIFY(eventually([&] { return client->held()->failure; }));
        QVERIFY(!client->held()->keys);
        QCOMPARE(issuer->count("/keys"), 0);
    }

    void asksNobodyWhileKeysAreWithheld()
    {
        issuer->publish(jose::publicKeySet({newKey()}));
        configuration.withheld = QStringLiteral("The auth service does not run.");
        start();
        QVERIFY(eventually([&] { return client->held()->failure; }));
        QCOMPARE(client->held()->failure->reason, configuration.withheld);
        QCOMPARE(find(QStringLiteral("any")), KeyAnswer::Unavailable);
        client->fetchNow();
        QVERIFY(eventually([&] { return client->held()->failure->count > 1; }));
        QVERIFY(issuer->seen().isEmpty());
        QCOMPARE(client->held()->failures, 0U); // nobody was asked
        QVERIFY(!client->held()->keys);
    }

    void servesOnWithWhatItHeldWhileKeysAreWithheldSince()
    {
        const jose::SigningKey key = newKey(), other = newKey();
        startWith({key});
        const auto asked = issuer->seen().size();
        const QString reason = QStringLiteral("The auth service does not run.");
        client->withhold(reason);
        issuer->publish(jose::publicKeySet({other}));
        QCOMPARE(find(other.kid().toText()), KeyAnswer::NotKnown);
        QVERIFY(eventually([&] { return client->held()->failure; }));
        QCOMPARE(client->held()->failure->reason, reason);
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Held);
        QCOMPARE(issuer->seen().size(), asked);
        client->withhold({});
        QVERIFY(eventually([&] { return client->held()->keys->contains(other.kid()); }));
        QVERIFY(!client->held()->failure);
    }

    void anAnswerThatComesAfterKeysAreWithheldIsNotTakenIn()
    {
        const jose::SigningKey key = newKey(), forged = newKey();
        startWith({key});
        issuer->hold();
        client->fetchNow();
        QVERIFY(eventually([&] { return issuer->count("/keys") == 2; }));
        client->withhold(QStringLiteral("The auth service does not run."));
        issuer->publish(jose::publicKeySet({forged}));
        issuer->release();
        QVERIFY(eventually([&] { return client->held()->failure; }));
        QCOMPARE(find(forged.kid().toText()), KeyAnswer::NotKnown);
        QVERIFY(client->held()->keys->contains(key.kid()));
    }

    void anAnswerIsNotTakenInWhereKeysWereWithheldMeanwhile()
    {
        const jose::SigningKey key = newKey(), forged = newKey(), next = newKey();
        startWith({key});
        issuer->hold();
        client->fetchNow();
        QVERIFY(eventually([&] { return issuer->count("/keys") == 2; }));
        client->withhold(QStringLiteral("The auth service does not run."));
        client->withhold({});
        issuer->publish(jose::publicKeySet({forged}));
        issuer->release();
        issuer->publish(jose::publicKeySet({next}));
        QVERIFY(eventually([&] { return client->held()->generation == 2; }));
        QVERIFY(client->held()->keys->contains(next.kid()));
        QVERIFY(!client->held()->keys->contains(forged.kid()));
    }

    void needsNoMetadataWhereThePlaceIsConfigured()
    {
        configuration.jwksUri = issuer->url("/keys");
        startWith({newKey()});
        QCOMPARE(issuer->seen().size(), 1);
    }

    void plainHttpToAnotherMachineIsNotAsked()
    {
        configuration.jwksUri = QUrl(QStringLiteral("http://192.0.2.1/keys"));
        start();
        QVERIFY(eventually([&] { return client->held()->failure; }));
        QVERIFY2(client->held()->failure->reason.contains(QStringLiteral("plain http")),
            qPrintable(client->held()->failure->reason));
    }

    void twoHundredAtOnceAreOneFetch()
    {
        const jose::SigningKey key = newKey();
        issuer->publish(jose::publicKeySet({key}));
        issuer->hold();
        start();
        QList<Future<KeyAnswer>> answers;
        for (int i = 0; i < 200; ++i)
            answers.append(client->find(key.kid()));
        QVERIFY(eventually([&] { return issuer->seen().size() == 1; }));
        issuer->release();
        for (const Future<KeyAnswer> &answer : answers)
            QCOMPARE(await(answer), KeyAnswer::Held);
        QCOMPARE(issuer->count("/keys"), 1);
    }

    void anUnknownKidIsFetchedAtOnce()
    {
        const jose::SigningKey first = newKey();
        const jose::SigningKey second = newKey();
        startWith({first});
        issuer->publish(jose::publicKeySet({first, second}));
        QCOMPARE(find(second.kid().toText()), KeyAnswer::Held);
        QCOMPARE(issuer->count("/keys"), 2);
        QCOMPARE(client->held()->generation, 2u);
    }

    void aFloodOfUnknownKidsIsOneFetchAndANewKeyIsAcceptedAllTheSame()
    {
        const jose::SigningKey first = newKey();
        const jose::SigningKey announced = newKey();
        startWith({first});
        issuer->publish(jose::publicKeySet({first, announced}));
        QList<Future<KeyAnswer>> answers;
        for (int i = 0; i < 1000; ++i)
            answers.append(client->find(KeyId(QStringLiteral("no such key %1").arg(i))));
        for (const Future<KeyAnswer> &answer : answers)
            QCOMPARE(await(answer), KeyAnswer::NotKnown);
        QCOMPARE(issuer->count("/keys"), 2); // the first, and one for the flood
        const Future<KeyAnswer> answer = client->find(announced.kid());
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result(), KeyAnswer::Held);

        // Later keys come by the plan while the flood goes on, long before they sign.
        const jose::SigningKey later = newKey();
        issuer->publish(jose::publicKeySet({first, announced, later}));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(find(QStringLiteral("nor this %1").arg(i)), KeyAnswer::NotKnown);
        QCOMPARE(issuer->count("/keys"), 2);
        advanceToAFetch(240s);
        QCOMPARE(find(later.kid().toText()), KeyAnswer::Held);
        QCOMPARE(issuer->count("/keys"), 3);
    }

    void atMostOneFetchInTenSecondsForUnknownKids()
    {
        startWith({newKey()});
        for (int second = 0; second < 40; ++second) {
            QCOMPARE(find(QStringLiteral("unknown %1").arg(second)), KeyAnswer::NotKnown);
            clock->advance(1s);
        }
        QCOMPARE(issuer->count("/keys"), 1 + 4);
    }

    void failedFetchesCountForThatToo()
    {
        startWith({newKey()});
        issuer->reply("/keys", {.status = 500});
        for (int second = 0; second < 40; ++second) {
            QCOMPARE(find(QStringLiteral("unknown %1").arg(second)), KeyAnswer::NotKnown);
            clock->advance(1s);
        }
        QVERIFY2(issuer->count("/keys") <= 1 + 4, qPrintable(QString::number(issuer->count("/keys"))));
    }

    void aColdClientWhoseIssuerAnswersWronglyAsksItSeldom()
    {
        issuer->publish("{");
        start();
        QVERIFY(eventually([&] { return client->held()->failure; }));
        for (int second = 0; second < 10; ++second) {
            QCOMPARE(find(QStringLiteral("unknown %1").arg(second)), KeyAnswer::Unavailable);
            client->lookAtClock();
            clock->advance(999ms);
        }
        QCOMPARE(issuer->count("/keys"), 1);
    }

    void refreshesAtEightyPercent()
    {
        startWith({newKey()}, "max-age=300");
        QCOMPARE(client->held()->freshUntil, clock->now() + 300s);
        QCOMPARE(client->held()->nextFetchAt, clock->now() + 240s);
        clock->advance(240s - 1ms);
        client->lookAtClock();
        advanceToAFetch(1ms); // which would not come if there had been one a moment ago
        QCOMPARE(issuer->count("/keys"), 2);
    }

    void keepsWithinTheBounds_data()
    {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("max-age of a second") << QByteArray("max-age=1") << qint64(60);
        QTest::newRow("no-store") << QByteArray("no-store") << qint64(60);
        QTest::newRow("max-age of a month") << QByteArray("max-age=2592000") << qint64(86'400);
        QTest::newRow("nothing said") << QByteArray() << qint64(300);
    }

    void keepsWithinTheBounds()
    {
        QFETCH(QByteArray, cacheControl);
        QFETCH(qint64, seconds);
        startWith({newKey()}, cacheControl);
        QCOMPARE(client->held()->freshUntil, clock->now() + std::chrono::seconds(seconds));
    }

    void keepsToShortTimesOnceKeysChangeThatFast()
    {
        const jose::SigningKey first = newKey();
        const jose::SigningKey second = newKey();
        startWith({first}, "max-age=2");
        issuer->publish(jose::publicKeySet({first, second}), "max-age=2");
        clock->advance(5s);
        QCOMPARE(find(second.kid().toText()), KeyAnswer::Held);
        QCOMPARE(client->held()->freshUntil, clock->now() + 2s);
        // From here on every key is held before it is asked for, twenty times over.
        for (int i = 0; i < 20; ++i) {
            const jose::SigningKey next = newKey();
            issuer->publish(jose::publicKeySet({second, next}), "max-age=2");
            advanceToAFetch(1600ms);
            const Future<KeyAnswer> answer = client->find(next.kid());
            QVERIFY(answer.isFinished());
            QCOMPARE(answer.result(), KeyAnswer::Held);
        }
    }

    void aFloodDoesNotMakeItAskMoreOften()
    {
        const jose::SigningKey first = newKey();
        const jose::SigningKey second = newKey();
        startWith({first}, "max-age=2");
        issuer->publish(jose::publicKeySet({first, second}), "max-age=2");
        clock->advance(5s);
        QCOMPARE(find(QStringLiteral("made up")), KeyAnswer::NotKnown);
        QCOMPARE(client->held()->freshUntil, clock->now() + 60s);
        QCOMPARE(find(second.kid().toText()), KeyAnswer::Held);
        QCOMPARE(issuer->count("/keys"), 2);
    }

    void theLowerBoundCanBeLowered()
    {
        configuration.keepAtLeast = 2s;
        startWith({newKey()}, "max-age=1");
        QCOMPARE(client->held()->freshUntil, clock->now() + 2s);
    }

    void asksWithTheEtag()
    {
        startWith({newKey()}, "max-age=300", "\"v1\"");
        const std::shared_ptr<const HeldKeys> before = client->held();
        advanceToAFetch(240s);
        QVERIFY(issuer->seen().constLast().head.contains("if-none-match: \"v1\"\r\n"));
        const std::shared_ptr<const HeldKeys> after = client->held();
        QCOMPARE(after->keys, before->keys);
        QCOMPARE(after->generation, before->generation);
        QCOMPARE(after->confirmations, before->confirmations + 1);
        QCOMPARE(after->confirmedAt, clock->now());
        QCOMPARE(after->freshUntil, clock->now() + 300s);
        QVERIFY(!after->failure);
    }

    void theSameBytesAreTheSameSet()
    {
        startWith({newKey()});
        advanceToAFetch(240s);
        QCOMPARE(client->held()->generation, 1u);
    }

    void aKeyThatIsLeftOutIsGone()
    {
        const jose::SigningKey first = newKey();
        const jose::SigningKey second = newKey();
        startWith({first, second});
        issuer->publish(jose::publicKeySet({second}));
        advanceToAFetch(240s);
        QCOMPARE(find(first.kid().toText()), KeyAnswer::NotKnown);
        QCOMPARE(find(second.kid().toText()), KeyAnswer::Held);
        issuer->goDown();
        clock->advance(1h);
        QCOMPARE(find(first.kid().toText()), KeyAnswer::NotKnown);
    }

    void tellsSinceWhenAKeyIsHeld()
    {
        const jose::SigningKey first = newKey();
        const jose::SigningKey second = newKey();
        startWith({first});
        const Instant began = clock->now();
        issuer->publish(jose::publicKeySet({first, second}));
        advanceToAFetch(240s);
        QCOMPARE(client->held()->heldSince.value(first.kid()), began);
        QCOMPARE(client->held()->heldSince.value(second.kid()), clock->now());
    }

    void whileTheIssuerIsDownTheLastGoodSetServesOnForADay()
    {
        const jose::SigningKey key = newKey();
        startWith({key});
        issuer->goDown();
        advanceToAFetch(240s);
        QCOMPARE(client->held()->failure->count, 1);
        QCOMPARE(client->held()->failures, 1U);
        QVERIFY(!client->held()->stale(clock->now()));            // it is still fresh by what the issuer said
        QCOMPARE(client->held()->nextFetchAt, clock->now() + 1s); // soon again: it was not even reached
        clock->advance(60s);
        QVERIFY(client->held()->stale(clock->now()));
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Held);
        clock->advance(24h - 2s);
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Held);
        clock->advance(2s);
        QVERIFY(!client->held()->usable(clock->now()));
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Unavailable);
        issuer->comeBack();
        clock->advance(10s);
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Held);
        QVERIFY(!client->held()->failure);
        QVERIFY(client->held()->failures > 0); // they are not forgotten
    }

    void badAnswersLeaveTheLastGoodSet_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not JSON") << QByteArray("<html>");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no keys") << QByteArray("{}");
        QTest::newRow("keys is no array") << QByteArray(R"({"keys":{}})");
        QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut short") << QByteArray(R"({"keys":[{"kty":"OKP")");
        QByteArray many;
        for (int i = 0; i < 101; ++i)
            many += R"(,{"kty":"oct"})";
        QTest::newRow("101 keys") << QByteArray("{\"keys\":[" + many.sliced(1) + "]}");
    }

    void badAnswersLeaveTheLastGoodSet()
    {
        QFETCH(QByteArray, body);
        const jose::SigningKey key = newKey();
        startWith({key});
        issuer->publish(body);
        advanceToAFetch(240s);
        QVERIFY(client->held()->failure);
        QCOMPARE(client->held()->generation, 1u);
        QCOMPARE(find(key.kid().toText()), KeyAnswer::Held);
        QCOMPARE(client->held()->nextFetchAt, clock->now() + configuration.cooldown);
    }

    void keysThatAreNotForSigningOrTooSmallAreLeftOut()
    {
        const jose::SigningKey good = newKey();
        QJsonObject encryption =
            jose::publicJwk(newKey().publicKey(), jose::Algorithm::EdDSA, KeyId(QStringLiteral("encryption")));
        encryption.insert(QStringLiteral("use"), QStringLiteral("enc"));
        const QByteArray modulus =
            "oahUIoWw0K0usKNuOR6H4wkf4oBUXHTxRvgb48E-"
            "BVvxkeDNjbC4he8rUWcJoZmds2h7M70imEVhRU5djINXtqllXI4DFqcI1DgjT9LewND8MW2Krf3Spsk_ZkoFnilakGygTwpZ3uesH-"
            "PFABNIUYpOiN15dsQRkgr0vEhxN92i2asbOenSZeyaxziK72UwxrrKoExv6kc5twXTq4h-QChLOln0_"
            "mtUZwfsRaMStPs6mS6XrgxnxbWhojf663tuEQueGC-FCMfra36C9knDFGzKsNa7LZK2djYgyD3JR_MB_4NUJW_TqOQtwHYbxevoJArm-"
            "L5StowjzGy-_bq6Gw";
        const QJsonObject small{{QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("kid"), QStringLiteral("small")}, {QStringLiteral("e"), QStringLiteral("AQAB")},
            {QStringLiteral("n"), QString::fromLatin1(modulus.first(171))}};
        const QByteArray goodJwk = bytes(jose::publicJwk(good.publicKey(), good.algorithm(), good.kid()));
        issuer->publish("{\"keys\":[" + bytes(encryption) + "," + bytes(small) + "," + goodJwk +
                        R"(,{"kty":"oct","k":"AAAA","kid":"hmac"}]})");
        start();
        QVERIFY(eventually([&] { return client->held()->keys; }));
        QCOMPARE(client->held()->keys->size(), 1);
        QCOMPARE(client->held()->keys->skipped().size(), 3);
        QCOMPARE(find(good.kid().toText()), KeyAnswer::Held);
        QCOMPARE(find(QStringLiteral("small")), KeyAnswer::NotKnown);
    }

    void aSlowIssuerKeepsNobodyLongerThanTheBound()
    {
        configuration.waitAtMost = 100ms;
        configuration.requestTimeout = 20s;
        issuer->publish(jose::publicKeySet({newKey()}));
        issuer->hold();
        start();
        QCOMPARE(find(QStringLiteral("a")), KeyAnswer::Unavailable);
    }

    void stoppingAnswersThoseWhoWait()
    {
        issuer->publish(jose::publicKeySet({newKey()}));
        issuer->hold();
        start();
        const Future<KeyAnswer> answer = client->find(KeyId(QStringLiteral("a")));
        client->stop();
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result(), KeyAnswer::Unavailable);
        QCOMPARE(find(QStringLiteral("a")), KeyAnswer::Unavailable);
        client->stop();
    }

    void stoppedBeforeItStartedItAnswersToo()
    {
        client = std::make_unique<JwksClient>(configuration, *clock, [] { return 0.0; });
        const Future<KeyAnswer> answer = client->find(KeyId(QStringLiteral("a")));
        client.reset();
        QCOMPARE(answer.result(), KeyAnswer::Unavailable);
    }

    void aClockThatIsSetBackIsNoticed()
    {
        startWith({newKey()});
        advanceToAFetch(-48h);
        QCOMPARE(client->held()->freshUntil, clock->now() + 300s);
    }

    void manyThreadsMayAsk()
    {
        const jose::SigningKey key = newKey();
        issuer->publish(jose::publicKeySet({key}));
        start();
        std::atomic<int> held = 0;
        QList<QThread *> threads;
        for (int i = 0; i < 4; ++i) {
            threads.append(QThread::create([&, i] {
                for (int n = 0; n < 50; ++n) {
                    held += client->find(key.kid()).result() == KeyAnswer::Held;
                    (void)client->find(KeyId(QStringLiteral("unknown %1 %2").arg(i).arg(n))).result();
                    (void)client->held()->age(clock->now());
                }
            }));
            threads.constLast()->start();
        }
        QVERIFY(eventually([&] { return std::ranges::all_of(threads, &QThread::isFinished); }));
        qDeleteAll(threads);
        QCOMPARE(held, 200);
        QVERIFY(issuer->count("/keys") <= 2);
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestJwksClient>(argc, argv); }
#include "tst_jwksclient.moc"
