// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bearer.h"
#include "http/connectionledger.h"
#include "http/jsonbody.h"
#include "http/mediatype.h"
#include "http/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::http;
using namespace Qt::StringLiterals;

/// The small parts, without a server.
class ValuesTest : public QObject
{
    Q_OBJECT

private:
    static HeaderList accept(QByteArrayView value)
    {
        HeaderList headers;
        headers.append("Accept", value);
        return headers;
    }

private Q_SLOTS:
    void mediaTypes_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("chosen");
        const auto row = [](const char *field, int chosen) { QTest::newRow(field) << QByteArray(field) << chosen; };
        row("", 0);
        row("*/*", 0);
        row("application/*", 0);
        row("application/json", 0);
        row("application/jwk-set+json", 1);
        row("application/jwk-set+json, application/json;q=0.9", 1);
        row("application/jwk-set+json;q=0.5, application/json;q=0.9", 0);
        row("application/json;q=0, */*;q=0.1", 1);
        row("application/json;q=0, application/*;q=0.1", 1);
        row("APPLICATION/JWK-SET+JSON", 1);
        row("text/html", -1);
        row("*/*;q=0", -1);
        row("text/html, application/xhtml+xml, */*;q=0.8", 0);
        row("nonsense", -1);
    }

    void mediaTypes()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, chosen);
        QCOMPARE(chooseMediaType(accept(field), {"application/json", "application/jwk-set+json"}), qsizetype(chosen));
        QCOMPARE(chooseMediaType({}, {"application/json"}), qsizetype(0));
    }

    void bearerTokens_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("RFC 6750 2.1") << "Bearer mF_9.B5f-4.1JqM"_ba << "mF_9.B5f-4.1JqM"_ba;
        QTest::newRow("scheme in lower case") << "bearer abc"_ba << "abc"_ba;
        QTest::newRow("two spaces") << "Bearer  abc"_ba << "abc"_ba;
        QTest::newRow("another scheme") << "Basic abc"_ba << QByteArray();
        QTest::newRow("no token") << "Bearer"_ba << QByteArray();
        QTest::newRow("two tokens") << "Bearer a b"_ba << QByteArray();
        QTest::newRow("a quote") << "Bearer \"a\""_ba << QByteArray();
        QTest::newRow("empty") << ""_ba << QByteArray();
    }

    void bearerTokens()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, token);
        Request request;
        request.headers.append("authorization", field);
        const auto result = bearerToken(request);
        QCOMPARE(result.has_value(), !token.isEmpty());
        if (result) {
            QCOMPARE(*result, token);
            request.headers.append("Authorization", field);
            QCOMPARE(bearerToken(request).error().code, BearerError::Malformed);
        } else {
            QCOMPARE(result.error().code, BearerError::Malformed);
        }
        QCOMPARE(bearerToken({}).error().code, BearerError::Missing);
    }

    void challenges()
    {
        const Response refused =
            bearerChallenge(401, {.error = "invalid_token",
                                     .description = u"It is \"expired\"\r\nX: \u20ac"_s,
                                     .scope = {},
                                     .resourceMetadata = "https://r/.well-known/oauth-protected-resource"});
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.headers.constLast().value,
            "Bearer error=\"invalid_token\",error_description=\"It is 'expired'??X: ?\","
            "resource_metadata=\"https://r/.well-known/oauth-protected-resource\"");
        const Response missing = bearerRefusal(BearerError::Missing);
        QCOMPARE(missing.status, 401);
        QCOMPARE(missing.headers.constLast().value, "Bearer"); // RFC 6750 section 3.1: no error where no token was sent
        QCOMPARE(bearerRefusal(BearerError::Malformed).status, 400);
    }

    void problems()
    {
        const Response response =
            problem(422, u"Two fields."_s, {{u"email"_s, u"Is missing."_s}, {u"password"_s, u"Is short."_s}});
        QCOMPARE(response.contentType, "application/problem+json");
        const QJsonObject object = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(object.value("title"_L1).toString(), u"Unprocessable Content"_s);
        QCOMPARE(object.value("type"_L1).toString(), u"about:blank"_s);
        QCOMPARE(object.value("errors"_L1).toArray().at(1).toObject().value("field"_L1).toString(), u"password"_s);
        QCOMPARE(empty(429).withRetryAfter(std::chrono::milliseconds(1001)).headers.first().value, "2");
    }

    void jsonBodies()
    {
        Request request;
        QVERIFY(!parseJsonBody(request));
        QVERIFY(parseJsonBody(request, true));
        request.body = "{\"a:b\":{\"c\":\"\\\":\"},\"d\":[{\"e\":1},{\"e\":2}]}";
        QVERIFY(parseJsonBody(request));
        for (const char *bad : {"{", "[]", "1", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":1}}",
                 "{\"a\":\"\xff\"}", "{'a':1}"}) {
            request.body = bad;
            const auto refused = parseJsonBody(request);
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().status, 400);
        }
    }

    void routes()
    {
        Routes routes;
        const Handler handler = [](const RequestPtr &) { return empty(204); };
        routes.add(Method::Get, "/a/{x}/c", handler);
        routes.add(Method::Post, "/a/{x}/c", handler);
        routes.add(Method::Get, "/a/b/c", handler);
        QCOMPARE(routes.find("/a/b/c").place->path, "/a/b/c");
        QCOMPARE(routes.find("/a/z/c").place->path, "/a/{x}/c");
        QCOMPARE(routes.find("/a/z/c").parameters.at(0).second, "z");
        QCOMPARE(routes.find("/a/z/c").place->allow, "GET, HEAD, POST, OPTIONS");
        for (const char *path : {"", "/", "/a", "/a/b", "/a//c", "/a/b/c/", "/A/b/c", "/a/b/c/d", "/a/{x}/d"})
            QVERIFY2(!routes.find(path).place, path);
    }

    void queryParameters()
    {
        Request request;
        request.query = "scope=a+b%20c&empty=&flag&scope=second";
        QCOMPARE(request.queryParameter("scope"), "a b c"_ba);
        QCOMPARE(request.queryParameter("empty"), ""_ba);
        QCOMPARE(request.queryParameter("flag"), ""_ba);
        QVERIFY(!request.queryParameter("none"));
    }

    void ledgerCountsByAddressAndBySixtyFour()
    {
        const auto ledger = std::make_shared<ConnectionLedger>(5, 2);
        const auto first = ledger->take(QHostAddress(u"2001:db8::1"_s));
        const auto second = ledger->take(QHostAddress(u"2001:db8::ffff:1"_s));
        QVERIFY(first && second);
        QCOMPARE(ledger->take(QHostAddress(u"2001:db8::abcd:0:0:2"_s)).error(), ConnectionLedger::Full::FromAddress);
        const auto other = ledger->take(QHostAddress(u"2001:db8:0:1::1"_s));
        auto v4 = ledger->take(QHostAddress(u"192.0.2.1"_s));
        const auto mapped = ledger->take(QHostAddress(u"::ffff:192.0.2.1"_s));
        QVERIFY(other && v4 && mapped);
        QCOMPARE(ledger->take(QHostAddress(u"192.0.2.2"_s)).error(), ConnectionLedger::Full::InAll);
        v4->reset();
        QCOMPARE(ledger->count(), 4);
        QVERIFY(ledger->take(QHostAddress(u"192.0.2.1"_s)));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
