// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/resourceservice.h"

#include "cryptotest.h"
#include "eventually.h"
#include "http/server.h"
#include "httpcall.h"
#include "issuedtokens.h"
#include "resource/verifyendpoint.h"
#include "scriptedissuer.h"
#include "support/fakeclock.h"

#include <QJsonArray>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView audience("https://api.example");
QByteArray metadataOfService() { return "https://api.example/.well-known/oauth-protected-resource"; }

} // namespace

/// The whole service behind a real server, with an issuer that is another server.
class TestResourceService : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedIssuer> issuer;
    FakeClock clock;
    jose::SigningKey key = newKey();
    std::unique_ptr<ResourceService> service;
    std::unique_ptr<http::Server> server;
    quint16 port = 0;

    ResourceConfiguration configuration() const
    {
        return {.keys = {.issuer = issuer->issuer()},
            .tokens = {.issuer = issuer->issuer(), .audience = audience},
            .resource = audience,
            .scopes = {QStringLiteral("read"), QStringLiteral("write")}};
    }

    void start()
    {
        auto made = ResourceService::create(configuration(), clock, [] { return 0.5; });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        service = std::move(*made);
        http::ServerConfiguration listener;
        listener.name = QStringLiteral("resource");
        listener.workers = 2;
        server = std::make_unique<http::Server>(listener, service->routes(), clock);
        const auto endpoint = server->start();
        QVERIFY(endpoint);
        port = endpoint->port;
        service->start();
    }

    void startReady(const QByteArray &cacheControl = "max-age=300")
    {
        issuer->publish(jose::publicKeySet({key}), cacheControl);
        start();
        QVERIFY(eventually([&] { return service->heldKeys()->keys; }));
    }

    QJsonObject claims() const { return goodClaims(issuer->issuer(), audience, clock.now()); }
    QByteArray goodToken() const { return token(key, claims()); }

    QByteArray tokenWith(const QString &claim, const QJsonValue &value) const
    {
        QJsonObject changed = claims();
        changed.insert(claim, value);
        return token(key, changed);
    }

private Q_SLOTS:
    void init()
    {
        clock.set(fromMilliseconds(1'800'000'000'000));
        issuer = std::make_unique<ScriptedIssuer>();
    }

    void cleanup()
    {
        if (service)
            service->stop();
        server.reset();
        service.reset();
        issuer.reset();
    }

    void dataIsForWhoBringsAToken()
    {
        startReady();
        HttpCall call(port, "/api/data", goodToken());
        QCOMPARE(call.status(), 200);
        QCOMPARE(
            call.body(), QByteArray("{\"user_id\":\"5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d\",\"data\":\"secret data\"}"));
        QCOMPARE(call.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(call.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(call.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(!call.header("X-Request-Id").isEmpty());
    }

    void aSubjectCannotBreakTheAnswer()
    {
        startReady();
        const QString subject = QStringLiteral("a\"},\n\\ ü");
        HttpCall call(port, "/api/data", tokenWith(QStringLiteral("sub"), subject));
        QCOMPARE(call.json().value(u"user_id").toString(), subject);
        QCOMPARE(call.json().size(), 2);
    }

    void claimsTellHowTheyWereVerified()
    {
        startReady();
        clock.advance(90s);
        HttpCall call(port, "/api/claims", goodToken());
        QCOMPARE(call.status(), 200);
        QCOMPARE(call.json().value(u"claims").toObject(), claims());
        const QJsonObject verification = call.json().value(u"verification").toObject();
        QCOMPARE(verification.value(u"kid").toString(), key.kid().toText());
        QCOMPARE(verification.value(u"alg").toString(), QStringLiteral("EdDSA"));
        QCOMPARE(verification.value(u"key_age").toInt(), 90);
        QCOMPARE(verification.value(u"key_held_since").toString(), toIso8601(clock.now() - 90s));
    }

    void withoutATokenNothingIsWrongButIsSaidWhereToGetOne()
    {
        startReady();
        for (const QByteArray &path : {QByteArray("/api/data"), QByteArray("/api/claims"), QByteArray("/verify")}) {
            HttpCall call(port, path);
            QCOMPARE(call.status(), 401);
            QCOMPARE(call.header("WWW-Authenticate"),
                "Bearer resource_metadata=\"" + metadataOfService() + "\""); // RFC 6750 3.1
            QCOMPARE(call.header("Content-Type"), QByteArray("application/problem+json"));
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &target, const QByteArray &fields, int status,
                             const QByteArray &error) { QTest::newRow(name) << target << fields << status << error; };
        row("not a token", "/api/data", "Authorization: Bearer a.b.c\r\n", 401, "invalid_token");
        row("another scheme", "/api/data", "Authorization: Basic YTpi\r\n", 400, "invalid_request");
        row("no token after it", "/api/data", "Authorization: Bearer\r\n", 400, "invalid_request");
        row("two of them", "/api/data", "Authorization: Bearer a.b.c\r\nAuthorization: Bearer a.b.c\r\n", 400,
            "invalid_request");
        row("RFC 6750 2.3 in the query", "/api/data?access_token=a.b.c", "", 400, "invalid_request");
        row("in the query with an escape", "/api/data?%61ccess_token=a.b.c", "", 400, "invalid_request");
        row("in the query as well", "/api/data?access_token=a.b.c", "Authorization: Bearer a.b.c\r\n", 400,
            "invalid_request");
        row("a proxy asks: another scheme", "/verify", "Authorization: Basic YTpi\r\n", 401, "invalid_request");
        row("a proxy asks: in the query", "/verify?access_token=a.b.c", "", 401, "invalid_request");
        row("a proxy asks: not a token", "/verify", "Authorization: Bearer a.b.c\r\n", 401, "invalid_token");
    }

    void refusals()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        startReady();
        HttpCall call(port, target, {}, fields);
        QCOMPARE(call.status(), status);
        const QByteArray challenge = call.header("WWW-Authenticate");
        QVERIFY2(challenge.startsWith("Bearer error=\"" + error + "\""), challenge.constData());
        QVERIFY2(challenge.contains("error_description=\""), challenge.constData());
        QVERIFY2(challenge.contains("resource_metadata=\"" + metadataOfService() + "\""), challenge.constData());
    }

    void theRefusalNamesTheCheck()
    {
        startReady();
        HttpCall call(port, "/api/data", tokenWith(QStringLiteral("aud"), QStringLiteral("https://other.example")));
        QCOMPARE(call.status(), 401);
        QVERIFY(call.json().value(u"detail").toString().contains(QStringLiteral("\"audience\"")));
        QVERIFY(call.header("WWW-Authenticate").contains("'audience'"));
    }

    void verifyTellsAProxyWhoItIs()
    {
        startReady();
        HttpCall call(port, "/verify", goodToken());
        QCOMPARE(call.status(), 204);
        QCOMPARE(call.header("X-Auth-Subject"), QByteArray("5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d"));
        QCOMPARE(call.header("X-Auth-Scope"), QByteArray("read write"));
        QCOMPARE(call.header("X-Auth-Email"), QByteArray("alice@example.com"));
        QVERIFY(call.body().isEmpty());
    }

    // Some proxies ask with the method of the request that they hold.
    void verifyJudgesEveryMethodAlike()
    {
        startReady();
        for (const QByteArray &method : {"HEAD"_ba, "POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba, "OPTIONS"_ba}) {
            HttpCall open(port, method + " /verify", goodToken(), "Content-Length: 0\r\n");
            QCOMPARE(open.status(), 204);
            QCOMPARE(open.header("X-Auth-Subject"), QByteArray("5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d"));
            HttpCall closed(port, method + " /verify", {}, "Origin: https://a.example\r\nContent-Length: 0\r\n");
            QCOMPARE(closed.status(), 401);
        }
    }

    void aClaimCannotAddAHeader()
    {
        startReady();
        QJsonObject hostile = claims();
        hostile.insert(QStringLiteral("sub"), QStringLiteral("a\r\nX-Admin: yes"));
        hostile.insert(QStringLiteral("scope"), QStringLiteral("read\r\nwrite\t a%20b"));
        hostile.insert(QStringLiteral("email"), QStringLiteral("ü\u2028@example.com"));
        HttpCall call(port, "/verify", token(key, hostile));
        QCOMPARE(call.status(), 204);
        QCOMPARE(call.header("X-Auth-Subject"), QByteArray("a%0D%0AX-Admin:%20yes"));
        QCOMPARE(call.header("X-Auth-Scope"), QByteArray("read%0D%0Awrite%09 a%2520b"));
        QCOMPARE(call.header("X-Auth-Email"), QByteArray("%C3%BC%E2%80%A8@example.com"));
        QVERIFY(call.header("X-Admin").isEmpty());
    }

    void scopes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("one it has") << QByteArray("?scope=read") << 204 << QByteArray();
        QTest::newRow("both it has") << QByteArray("?scope=read+write") << 204 << QByteArray();
        QTest::newRow("both, with an escape") << QByteArray("?scope=read%20write") << 204 << QByteArray();
        QTest::newRow("none asked for") << QByteArray("?scope=") << 204 << QByteArray();
        QTest::newRow("something else asked for") << QByteArray("?other=admin") << 204 << QByteArray();
        QTest::newRow("one it has not") << QByteArray("?scope=admin") << 403 << QByteArray("scope=\"admin\"");
        QTest::newRow("one it has, one not")
            << QByteArray("?scope=read+admin") << 403 << QByteArray("scope=\"read admin\"");
        QTest::newRow("in two parameters")
            << QByteArray("?scope=read&scope=admin") << 403 << QByteArray("scope=\"read admin\"");
        QTest::newRow("the beginning of one") << QByteArray("?scope=rea") << 403 << QByteArray("scope=\"rea\"");
        QTest::newRow("case counts") << QByteArray("?scope=Read") << 403 << QByteArray("scope=\"Read\"");
        QTest::newRow("a name with an escape") << QByteArray("?sc%6Fpe=admin") << 403 << QByteArray("scope=\"admin\"");
        QTest::newRow("a quote cannot break the challenge") << QByteArray("?scope=a%22b") << 403 << QByteArray();
        QTest::newRow("nor a line break") << QByteArray("?scope=a%0D%0AX-Admin:%20yes") << 403 << QByteArray();
    }

    void scopes()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QByteArray, named);
        startReady();
        HttpCall call(port, "/verify" + query, goodToken());
        QCOMPARE(call.status(), status);
        const QByteArray challenge = call.header("WWW-Authenticate");
        QCOMPARE(challenge.startsWith("Bearer error=\"insufficient_scope\""), status == 403);
        QVERIFY2(challenge.contains(named), challenge.constData());
        QCOMPARE(challenge.contains("scope=\""), !named.isEmpty());
        QVERIFY(call.header("X-Admin").isEmpty());
    }

    void aTokenWithoutScopeCoversNone()
    {
        startReady();
        QJsonObject plain = claims();
        plain.remove(QStringLiteral("scope"));
        plain.remove(QStringLiteral("email"));
        HttpCall open(port, "/verify", token(key, plain));
        QCOMPARE(open.status(), 204);
        QVERIFY(!open.bytes().contains("X-Auth-Email"));
        HttpCall closed(port, "/verify?scope=read", token(key, plain));
        QCOMPARE(closed.status(), 403);
    }

    void metadataOfRfc9728()
    {
        startReady();
        HttpCall call(port, "/.well-known/oauth-protected-resource", {}, "Origin: https://app.example\r\n");
        QCOMPARE(call.status(), 200);
        QCOMPARE(call.json(),
            (QJsonObject{{QStringLiteral("resource"), audience},
                {QStringLiteral("authorization_servers"), QJsonArray{issuer->issuer()}},
                {QStringLiteral("bearer_methods_supported"), QJsonArray{QStringLiteral("header")}},
                {QStringLiteral("scopes_supported"), QJsonArray{QStringLiteral("read"), QStringLiteral("write")}}}));
        QCOMPARE(call.header("Access-Control-Allow-Origin"), QByteArray("*"));
        HttpCall again(
            port, "/.well-known/oauth-protected-resource", {}, "If-None-Match: " + call.header("ETag") + "\r\n");
        QCOMPARE(again.status(), 304);
    }

    void theUrlOfTheServiceMayBeSaidLater()
    {
        startReady();
        QVERIFY(!service->setResource(QStringLiteral("ftp://api.example")));
        QVERIFY(service->setResource(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        HttpCall call(port, "/.well-known/oauth-protected-resource");
        QCOMPARE(call.json().value(u"resource").toString(), QStringLiteral("http://127.0.0.1:%1").arg(port));
        HttpCall refused(port, "/api/data");
        QVERIFY(refused.header("WWW-Authenticate")
                .contains("http://127.0.0.1:" + QByteArray::number(port) + "/.well-known/oauth-protected-resource"));
    }

    void twoHundredCallsAtOnceOnAColdServiceAreOneFetch()
    {
        issuer->publish(jose::publicKeySet({key}));
        issuer->hold(); // nothing is answered before every call is under way
        start();
        const QByteArray text = goodToken();
        std::vector<std::unique_ptr<HttpCall>> calls;
        calls.reserve(200);
        for (int i = 0; i < 200; ++i)
            calls.push_back(std::make_unique<HttpCall>(port, "/api/data", text));
        QVERIFY(eventually([&] { return server->load().inFlight == 200; }));
        issuer->release();
        for (const std::unique_ptr<HttpCall> &call : calls)
            QCOMPARE(call->status(), 200);
        QCOMPARE(issuer->count("/keys"), 1);
    }

    void aFloodOfUnknownKidsIsOneFetchAndANewKeyIsAcceptedAtOnce()
    {
        startReady();
        const jose::SigningKey announced = newKey();
        issuer->publish(jose::publicKeySet({key, announced}));
        const crypto::PrivateKey stranger = newKey().privateKey();
        for (int round = 0; round < 10; ++round) {
            std::vector<std::unique_ptr<HttpCall>> flood;
            for (int i = 0; i < 100; ++i) {
                const KeyId kid(QStringLiteral("unknown %1 %2").arg(round).arg(i));
                const jose::SigningKey unknown = jose::SigningKey::make(stranger, jose::Algorithm::EdDSA, kid).value();
                flood.push_back(std::make_unique<HttpCall>(port, "/api/data", token(unknown, claims())));
            }
            HttpCall real(port, "/api/data", token(announced, claims()));
            for (const std::unique_ptr<HttpCall> &call : flood)
                QCOMPARE(call->status(), 401);
            QCOMPARE(real.status(), 200);
        }
        QCOMPARE(issuer->count("/keys"), 2); // the first one, and one for the flood
    }

    void withTheIssuerDownTheLastGoodSetServesOnAndReadyzTells()
    {
        startReady();
        issuer->goDown();
        HttpCall unknown(port, "/api/data", token(newKey(), claims()));
        QCOMPARE(unknown.status(), 401);
        HttpCall good(port, "/api/data", goodToken());
        QCOMPARE(good.status(), 200);
        HttpCall ready(port, "/readyz");
        QCOMPARE(ready.status(), 200);
        QCOMPARE(ready.json().value(u"status").toString(), QStringLiteral("ready"));
        QVERIFY2(ready.json().value(u"detail").toString().contains(issuer->issuer()), ready.body().constData());
        clock.advance(301s);
        HttpCall stale(port, "/readyz");
        QCOMPARE(stale.json().value(u"status").toString(), QStringLiteral("stale"));
        QCOMPARE(HttpCall(port, "/api/data", goodToken()).status(), 200);
        clock.advance(24h);
        HttpCall tooOld(port, "/readyz");
        QCOMPARE(tooOld.status(), 503);
        HttpCall refused(port, "/api/data", goodToken());
        QCOMPARE(refused.status(), 503);
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        QCOMPARE(HttpCall(port, "/healthz").status(), 200);
    }

    void notReadyBeforeTheFirstSet()
    {
        issuer->reply("/.well-known/oauth-authorization-server", {.status = 500});
        issuer->reply("/.well-known/openid-configuration", {.status = 500});
        start();
        QVERIFY(eventually([&] { return service->heldKeys()->failure; }));
        HttpCall call(port, "/readyz");
        QCOMPARE(call.status(), 503);
        QVERIFY2(call.json().value(u"detail").toString().contains(QStringLiteral("500")), call.body().constData());
        QCOMPARE(HttpCall(port, "/api/data", goodToken()).status(), 503);
        QCOMPARE(HttpCall(port, "/api/data", "not.a.token").status(), 401);
    }

    void anotherPolicyCountsAtOnce()
    {
        startReady();
        const QByteArray plain = token(key, claims(), QStringLiteral("JWT"));
        QCOMPARE(HttpCall(port, "/api/data", plain).status(), 401);
        AccessTokenPolicy policy = configuration().tokens;
        policy.allowTypJwt = true;
        service->setPolicy(policy);
        QCOMPARE(HttpCall(port, "/api/data", plain).status(), 200);
    }

    void onlyGetIsThere()
    {
        startReady();
        HttpCall call(port, "/api/nothing", goodToken());
        QCOMPARE(call.status(), 404);
    }

    void aBadConfigurationIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("error");
        QTest::newRow("issuer over plain http") << 0 << static_cast<int>(ConfigurationError::Issuer);
        QTest::newRow("no issuer") << 1 << static_cast<int>(ConfigurationError::Issuer);
        QTest::newRow("tokens of another issuer") << 2 << static_cast<int>(ConfigurationError::Issuer);
        QTest::newRow("no audience") << 3 << static_cast<int>(ConfigurationError::Audience);
        QTest::newRow("keys over plain http") << 4 << static_cast<int>(ConfigurationError::JwksUri);
        QTest::newRow("resource that is no URL") << 5 << static_cast<int>(ConfigurationError::Resource);
        QTest::newRow("no algorithm") << 6 << static_cast<int>(ConfigurationError::Algorithms);
        QTest::newRow("negative leeway") << 7 << static_cast<int>(ConfigurationError::Bounds);
        QTest::newRow("bounds the wrong way round") << 8 << static_cast<int>(ConfigurationError::Bounds);
    }

    void aBadConfigurationIsRefused()
    {
        QFETCH(int, what);
        QFETCH(int, error);
        ResourceConfiguration bad = configuration();
        switch (what) {
        case 0: bad.keys.issuer = bad.tokens.issuer = QStringLiteral("http://id.example.com"); break;
        case 1: bad.keys.issuer = bad.tokens.issuer = QString(); break;
        case 2: bad.tokens.issuer = QStringLiteral("https://id.example.com"); break;
        case 3: bad.tokens.audience.clear(); break;
        case 4: bad.keys.jwksUri = QUrl(QStringLiteral("http://id.example.com/keys")); break;
        case 5: bad.resource = QStringLiteral("api"); break;
        case 6: bad.tokens.algorithms.clear(); break;
        case 7: bad.tokens.leeway = -1s; break;
        default: bad.keys.keepAtMost = 1s; break;
        }
        const auto made = ResourceService::create(bad, clock, [] { return 0.0; });
        QVERIFY(!made);
        QCOMPARE(static_cast<int>(made.error().code), error);
        QVERIFY(!made.error().detail.isEmpty());
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestResourceService>(argc, argv); }
#include "tst_resourceservice.moc"
