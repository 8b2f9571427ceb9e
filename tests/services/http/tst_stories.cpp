// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bearer.h"
#include "rawclient.h"
#include "testserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::http;
using namespace tessera::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What an answer tells of its request to whoever watches the server, and the client does not get.
class StoriesTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray get(const QByteArray &path) { return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

private Q_SLOTS:
    void aRefusalIsToldInItsOwnWords()
    {
        QCOMPARE(problem(401, u"No."_s).story->refusal, u"No."_s);
        QCOMPARE(oauthError(400, "invalid_grant"_L1, u"Spent."_s).story->refusal, u"Spent."_s);
        QCOMPARE(problem(422, u"Some fields were refused."_s, {{u"name"_s, u"Too long."_s}, {u"email"_s, u"Needed."_s}})
                     .story->refusal,
            u"Some fields were refused. name: Too long. email: Needed."_s);
        QCOMPARE(bearerRefusal(BearerError::Missing).story->refusal,
            QJsonDocument::fromJson(bearerRefusal(BearerError::Missing).body).object().value(u"detail"_s).toString());
        QVERIFY(!json(200, {}).story);
    }

    void moreIsToldBesideTheRefusal()
    {
        const auto more = std::make_shared<const RequestStory>(RequestStory{.user = u"alice"_s});
        const Response good = json(200, {}).withStory(more);
        QCOMPARE(good.story, more); // the very same, not a copy
        const Response refused = problem(403, u"No."_s).withStory(more);
        QCOMPARE(refused.story->user, u"alice"_s);
        QCOMPARE(refused.story->refusal, u"No."_s);
        QVERIFY(more->refusal.isEmpty());
        QCOMPARE(problem(403, u"No."_s).withStory(RequestStoryPtr()).story->refusal, u"No."_s);
    }

    void itReachesWhoWatches_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &request, int status, const QString &user,
                             const QString &refusal = {}) {
            QTest::newRow(name) << request << status << user << refusal;
        };
        row("of a handler", get("/told"), 204, u"alice"_s);
        row("of a handler that answers later", get("/told-later"), 204, u"bob"_s);
        row("no story", get("/ready"), 204, {});
        row("no path", get("/nowhere"), 404, {}, u"There is nothing under this path."_s);
        row("no request", "nonsense\r\n\r\n", 400, {}, u"The request line must be"_s);
        row("a handler that threw", get("/throws"), 500, {}, u"Something went wrong here."_s);
        row("a document", get("/.well-known/jwks.json"), 200, {});
    }
    void itReachesWhoWatches()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QFETCH(const QString, user);
        QFETCH(const QString, refusal);
        TestServer server;
        const Reply reply = exchange(server.port(), request);
        QCOMPARE(reply.status, status);
        QTRY_COMPARE(server.observer().records().size(), 1);
        const RequestRecord record = server.observer().records().constFirst();
        QCOMPARE(record.story ? record.story->user : QString(), user);
        const QString told = record.story ? record.story->refusal : QString();
        QCOMPARE(told.isEmpty(), refusal.isEmpty());
        QCOMPARE(told, QJsonDocument::fromJson(reply.body).object().value(u"detail"_s).toString());
        QVERIFY2(told.startsWith(refusal), qPrintable(told));
    }

    void noneIsLeftForTheNextRequest()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(get("/told") + get("/ready") + get("/told-later") + get("/plain"));
        for (int i = 0; i < 4; ++i)
            (void)client.read();
        QTRY_COMPARE(server.observer().records().size(), 4);
        const QList<RequestRecord> records = server.observer().records();
        QVERIFY(records.at(0).story && !records.at(1).story && records.at(2).story && !records.at(3).story);
    }

    void whereTheTimeWentIsTold()
    {
        TestServer server;
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QCOMPARE(client.read().status, 100); // it has the head
        const QDeadlineTimer slow(5ms);
        QTRY_VERIFY(slow.hasExpired());
        client.send("{}");
        QCOMPARE(client.read().status, 200);
        client.send(get("/held"));
        QTRY_COMPARE(server.held(), 1);
        const QDeadlineTimer thoughtful(5ms);
        QTRY_VERIFY(thoughtful.hasExpired());
        server.release();
        QCOMPARE(client.read().status, 200);
        QTRY_COMPARE(server.observer().records().size(), 2);
        const RequestRecord sentSlowly = server.observer().records().at(0), heldUp = server.observer().records().at(1);
        QVERIFY(sentSlowly.receiving >= 5ms);
        QVERIFY(heldUp.handling >= 5ms);
        for (const RequestRecord &record : {sentSlowly, heldUp})
            QVERIFY(record.duration >= record.receiving + record.handling);
    }

    void theRouteIsToldAsItWasAdded_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("route");
        QTest::newRow("literal") << get("/plain") << "/plain"_ba;
        QTest::newRow("with a parameter") << get("/items/alice@example.com") << "/items/{id}"_ba;
        QTest::newRow("a document") << get("/.well-known/jwks.json") << "/.well-known/jwks.json"_ba;
        QTest::newRow("another method") << "PUT /items/7 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"_ba
                                        << "/items/{id}"_ba;
        QTest::newRow("a body too long") << "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 999999\r\n\r\n"_ba
                                         << "/echo"_ba;
        QTest::newRow("none") << get("/nowhere") << QByteArray();
        QTest::newRow("no request") << "nonsense\r\n\r\n"_ba << QByteArray();
    }
    void theRouteIsToldAsItWasAdded()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, route);
        TestServer server;
        (void)exchange(server.port(), request);
        QTRY_COMPARE(server.observer().records().size(), 1);
        QCOMPARE(server.observer().records().constFirst().route, route);
    }

    void aClientThatWentHasItsTimesToo()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(get("/held"));
        QTRY_COMPARE(server.held(), 1);
        client.reset();
        QTRY_COMPARE(server.observer().records().size(), 1);
        const RequestRecord record = server.observer().records().constFirst();
        QVERIFY(record.aborted && !record.story);
        QCOMPARE(record.status, 0);
        QVERIFY(record.receiving >= 0us && record.handling >= 0us);
        QVERIFY(record.duration >= record.handling);
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "tst_stories.moc"
