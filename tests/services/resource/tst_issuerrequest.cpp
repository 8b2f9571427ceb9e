// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/issuerrequest.h"

#include "eventually.h"
#include "scriptedissuer.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

using Manner = ScriptedIssuer::Reply::Manner;

class TestIssuerRequest : public QObject
{
    Q_OBJECT

    QNetworkAccessManager network;

    IssuerRequest::Outcome fetch(const QUrl &url, const QByteArray &etag = {}, Duration timeout = 300ms)
    {
        std::optional<IssuerRequest::Outcome> outcome;
        int times = 0;
        JwksClientConfiguration configuration;
        configuration.requestTimeout = timeout;
        IssuerRequest request(network, url, etag, configuration);
        connect(&request, &IssuerRequest::finished, this, [&](const IssuerRequest::Outcome &got) {
            outcome = got;
            ++times;
        });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, QDeadlineTimer(10s)))
            throw std::runtime_error("the request was never finished");
        QCoreApplication::processEvents();
        if (times != 1)
            throw std::runtime_error("the request was finished more than once");
        return *outcome;
    }

private Q_SLOTS:
    void takesAGoodAnswer()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.body = "{}",
                                  .headers = {{"Content-Type", "application/jwk-set+json; charset=utf-8"},
                                      {"ETag", "\"a\""}, {"Cache-Control", "max-age=5"}, {"Age", "1"}}});
        const IssuerRequest::Outcome outcome = fetch(issuer.url("/keys"));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->body, QByteArray("{}"));
        QCOMPARE(outcome->etag, QByteArray("\"a\""));
        QCOMPARE(outcome->cacheControl, QByteArray("max-age=5"));
        QCOMPARE(outcome->age, QByteArray("1"));
        QVERIFY(!outcome->notModified);
    }

    void takesNotModifiedForAKnownEtag()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.body = "{}", .headers = {{"Content-Type", "application/json"}, {"ETag", "\"a\""}}});
        const IssuerRequest::Outcome outcome = fetch(issuer.url("/keys"), "\"a\"");
        QVERIFY(outcome && outcome->notModified);
        QVERIFY(issuer.seen().constLast().head.contains("if-none-match: \"a\"\r\n"));
    }

    void asksPlainly()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.body = "{}", .headers = {{"Content-Type", "application/json"}, {"Set-Cookie", "a=b"}}});
        QVERIFY(fetch(issuer.url("/keys")));
        QVERIFY(fetch(issuer.url("/keys")));
        const QByteArray head = issuer.seen().constLast().head;
        QVERIFY(head.startsWith("GET /keys HTTP/1.1\r\n"));
        QVERIFY(head.contains("accept-encoding: identity\r\n"));
        QVERIFY(!head.toLower().contains("cookie"));
        QVERIFY(!head.contains("if-none-match"));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("manner");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &type,
                             const QByteArray &header, Manner manner, const char *says) {
            QTest::newRow(name) << status << body << type << header << static_cast<int>(manner)
                                << QString::fromLatin1(says);
        };
        const QByteArray json = "application/json";
        row("redirect 302", 302, "", json, "Location: /elsewhere", Manner::Answer, "redirect");
        row("redirect 301", 301, "", json, "Location: /elsewhere", Manner::Answer, "redirect");
        row("redirect 307", 307, "", json, "Location: /elsewhere", Manner::Answer, "redirect");
        row("redirect 308", 308, "", json, "Location: /elsewhere", Manner::Answer, "redirect");
        row("304 that was not asked for", 304, "", json, "", Manner::Answer, "304");
        row("not found", 404, "{}", json, "", Manner::Answer, "404");
        row("broken", 500, "{}", json, "", Manner::Answer, "500");
        row("201", 201, "{}", json, "", Manner::Answer, "201");
        row("206", 206, "{}", json, "", Manner::Answer, "206");
        row("password wanted", 401, "{}", json, "WWW-Authenticate: Basic realm=a", Manner::Answer, "401");
        row("HTML", 200, "<html>", "text/html", "", Manner::Answer, "JSON");
        row("text", 200, "{}", "text/plain", "", Manner::Answer, "JSON");
        row("more than 256 KiB", 200, QByteArray(256 * 1024 + 1, ' '), json, "", Manner::Answer, "256 KiB");
        row("far more", 200, QByteArray(8 * 1024 * 1024, ' '), json, "", Manner::Answer, "256 KiB");
        row("silent", 200, "", json, "", Manner::Silent, "within");
        row("drips on", 200, "", json, "", Manner::Drip, "within");
        row("hangs up", 200, "", json, "", Manner::Close, "closed");
        row("cut short", 200, "{}", json, "", Manner::CutShort, "closed");
    }

    void refuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, header);
        QFETCH(int, manner);
        QFETCH(QString, says);
        ScriptedIssuer issuer;
        ScriptedIssuer::Reply reply{
            .status = status, .body = body, .headers = {{"Content-Type", type}}, .manner = static_cast<Manner>(manner)};
        if (const qsizetype colon = header.indexOf(':'); colon > 0)
            reply.headers.append({header.first(colon), header.sliced(colon + 2)});
        issuer.reply("/keys", reply);
        issuer.reply("/elsewhere", {.body = "{}"});
        const IssuerRequest::Outcome outcome = fetch(issuer.url("/keys"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, RequestError::Refused);
        QVERIFY2(outcome.error().detail.contains(says), qPrintable(outcome.error().detail));
        // Never asked again by itself, but for what Qt insists on when the other side hangs up on it.
        QVERIFY(issuer.count("/keys") <= (reply.manner == Manner::Close ? 3 : 1));
        QCOMPARE(issuer.count("/elsewhere"), 0);
    }

    void takesExactly256KiB()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.body = QByteArray(256 * 1024, ' ')});
        const IssuerRequest::Outcome outcome = fetch(issuer.url("/keys"), {}, 5s);
        QVERIFY(outcome);
        QCOMPARE(outcome->body.size(), 256 * 1024);
    }

    void saysWhenTheIssuerIsNotThere()
    {
        ScriptedIssuer issuer;
        const QUrl url = issuer.url("/keys");
        issuer.goDown();
        const IssuerRequest::Outcome outcome = fetch(url);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, RequestError::NotReached);
        QVERIFY2(outcome.error().detail.contains(url.toString()), qPrintable(outcome.error().detail));
    }

    void oneRequestThoughAKeptConnectionIsGone()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.body = "{}"});
        QVERIFY(fetch(issuer.url("/keys")));
        issuer.goDown();
        issuer.comeBack();
        QVERIFY(fetch(issuer.url("/keys")));
        QCOMPARE(issuer.count("/keys"), 2);
    }

    void reachesLocalhostByName()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.body = "{}"});
        QUrl url = issuer.url("/keys");
        url.setHost(QStringLiteral("localhost"));
        const IssuerRequest::Outcome outcome = fetch(url, {}, 3s);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    }

    void destroyedInTheMiddleItSaysNothing()
    {
        ScriptedIssuer issuer;
        issuer.reply("/keys", {.manner = Manner::Silent});
        auto request =
            std::make_unique<IssuerRequest>(network, issuer.url("/keys"), QByteArray(), JwksClientConfiguration());
        const QSignalSpy finished(request.get(), &IssuerRequest::finished);
        QVERIFY(eventually([&] { return issuer.count("/keys") == 1; }));
        request.reset();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIssuerRequest)
#include "tst_issuerrequest.moc"
