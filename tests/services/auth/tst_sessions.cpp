// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView bearer("access_token");
constexpr QLatin1StringView refresh("refresh_token");

QJsonObject with(const QString &refreshToken) { return {{refresh, refreshToken}}; }

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshGivesANewPair()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const JsonReply first = installation.signIn();
        const JsonReply second = installation.post("/auth/refresh", with(first.text(refresh)));
        QCOMPARE(second.status, 200);
        QCOMPARE(second.header("Cache-Control"), "no-store");
        QVERIFY(second.text(refresh) != first.text(refresh));
        QCOMPARE(installation.get("/auth/me", second.text(bearer)).status, 200);
        QCOMPARE(installation.post("/auth/refresh", with(second.text(refresh))).status, 200);
    }

    void aSpentTokenEndsTheSessionAfterTheGrace()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const JsonReply first = installation.signIn();
        const JsonReply second = installation.post("/auth/refresh", with(first.text(refresh)));
        QCOMPARE(installation.post("/auth/refresh", with(first.text(refresh))).text(refresh), second.text(refresh));
        installation.clock.advance(11s);
        const JsonReply reused = installation.post("/auth/refresh", with(first.text(refresh)));
        QCOMPARE(reused.status, 401);
        QCOMPARE(reused.header("Content-Type"), "application/problem+json");
        QCOMPARE(reused.header("WWW-Authenticate"), "Bearer");
        QCOMPARE(installation.post("/auth/refresh", with(second.text(refresh))).status, 401);
        QCOMPARE(installation.get("/auth/me", second.text(bearer)).status, 401);
        QCOMPARE(installation.audit(QStringLiteral("refresh.reused")).size(), 1);
    }

    void refreshTokensThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << QByteArray("{}") << 422;
        QTest::newRow("empty") << QByteArray(R"({"refresh_token":""})") << 422;
        QTest::newRow("not text") << QByteArray(R"({"refresh_token":1})") << 422;
        QTest::newRow("not JSON") << QByteArray("refresh") << 400;
        QTest::newRow("garbage") << QByteArray(R"({"refresh_token":"AAAA"})") << 401;
        QTest::newRow("not ASCII") << QByteArray("{\"refresh_token\":\"\xc3\xa9\xc3\xa9\"}") << 401;
    }
    void refreshTokensThatAreNone()
    {
        QFETCH(QByteArray, body);
        AuthInstallation installation;
        QTEST(installation.call("POST", "/auth/refresh", body).status, "status");
    }

    void aDisabledUserRefreshesNoMore()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const JsonReply tokens = installation.signIn();
        QVERIFY(await(installation.users->setActive(user.id, false, {})).has_value());
        QCOMPARE(installation.post("/auth/refresh", with(tokens.text(refresh))).status, 401);
        QCOMPARE(installation.get("/auth/me", tokens.text(bearer)).status, 401);
    }

    void signOutEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("signout") << QByteArray("/auth/signout");
        QTest::newRow("logout") << QByteArray("/auth/logout");
    }
    void signOutEndsTheSession()
    {
        QFETCH(QByteArray, path);
        AuthInstallation installation;
        installation.addUser(alice);
        const JsonReply tokens = installation.signIn();
        const JsonReply other = installation.signIn();
        const JsonReply out = installation.call("POST", path, {}, tokens.text(bearer), "Content-Length: 0\r\n");
        QCOMPARE(out.status, 204);
        QVERIFY(out.body.isEmpty());
        const JsonReply refused = installation.get("/auth/me", tokens.text(bearer));
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.header("WWW-Authenticate").contains("error=\"invalid_token\""));
        QCOMPARE(installation.post("/auth/refresh", with(tokens.text(refresh))).status, 401);
        QCOMPARE(installation.get("/auth/me", other.text(bearer)).status, 200);
    }

    void signOutEverywhere()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        installation.addUser(QStringLiteral("bob@example.com"));
        const JsonReply one = installation.signIn(), two = installation.signIn(),
                        bobs = installation.signIn(QStringLiteral("bob@example.com"));
        QCOMPARE(
            installation.post("/auth/signout", {{QStringLiteral("everywhere"), true}}, one.text(bearer)).status, 204);
        QCOMPARE(installation.get("/auth/me", one.text(bearer)).status, 401);
        QCOMPARE(installation.get("/auth/me", two.text(bearer)).status, 401);
        QCOMPARE(installation.get("/auth/me", bobs.text(bearer)).status, 200);
    }

    void aRefreshTokenAloneSignsOut()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const JsonReply tokens = installation.signIn();
        installation.clock.advance(1h);
        QCOMPARE(installation.get("/auth/me", tokens.text(bearer)).status, 401);
        QCOMPARE(installation.post("/auth/signout", with(tokens.text(refresh))).status, 204);
        QCOMPARE(installation.post("/auth/refresh", with(tokens.text(refresh))).status, 401);
        QCOMPARE(installation.post("/auth/signout", with(tokens.text(refresh))).status, 204);

        const JsonReply again = installation.signIn(), other = installation.signIn();
        installation.clock.advance(1h);
        QCOMPARE(installation
                     .post("/auth/signout", {{refresh, again.text(refresh)}, {QStringLiteral("everywhere"), true}},
                         again.text(bearer))
                     .status,
            204);
        QCOMPARE(installation.post("/auth/refresh", with(other.text(refresh))).status, 401);
    }

    void onesOwnOtherSessionCanBeNamed()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        installation.addUser(QStringLiteral("bob@example.com"));
        const JsonReply one = installation.signIn(), two = installation.signIn(),
                        bobs = installation.signIn(QStringLiteral("bob@example.com"));
        QCOMPARE(installation.post("/auth/signout", with(bobs.text(refresh)), one.text(bearer)).status, 204);
        QCOMPARE(installation.get("/auth/me", bobs.text(bearer)).status, 200);
        const JsonReply three = installation.signIn();
        QCOMPARE(installation.post("/auth/signout", with(two.text(refresh)), three.text(bearer)).status, 204);
        QCOMPARE(installation.get("/auth/me", two.text(bearer)).status, 401);
        QCOMPARE(installation.get("/auth/me", three.text(bearer)).status, 401);
    }

    void signOutNeedsAToken()
    {
        AuthInstallation installation;
        const JsonReply nothing = installation.post("/auth/signout", {});
        QCOMPARE(nothing.status, 401);
        QCOMPARE(nothing.header("WWW-Authenticate"), "Bearer");
        QCOMPARE(installation.post("/auth/signout", with(QStringLiteral("AAAA"))).status, 401);
        QCOMPARE(installation.post("/auth/signout", {{QStringLiteral("everywhere"), 1}}).status, 422);
        QCOMPARE(installation.call("POST", "/auth/signout", "[]").status, 400);
    }

    void listsOnesOwnSessions()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        installation.addUser(QStringLiteral("bob@example.com"));
        (void)installation.signIn(QStringLiteral("bob@example.com"));
        (void)installation.signIn();
        installation.clock.advance(1s);
        const QString token = installation.accessToken();
        const JsonReply reply = installation.get("/auth/sessions", token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        const QJsonArray sessions = reply.object().value(u"sessions").toArray();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions[0].toObject().value(u"current").toBool(), true);
        QCOMPARE(sessions[1].toObject().value(u"current").toBool(), false);
        QCOMPARE(sessions[0].toObject().value(u"user_agent").toString(), QStringLiteral("tests"));
        QCOMPARE(sessions[0].toObject().value(u"address").toString(), QStringLiteral("127.0.0.1"));
        QVERIFY(instantFromIso8601(sessions[0].toObject().value(u"expires_at").toString()).has_value());
        QVERIFY(!reply.body.contains("token"));
    }

    void endsOneOfThem()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        installation.addUser(QStringLiteral("bob@example.com"));
        const QString token = installation.accessToken(), other = installation.accessToken(),
                      bobs = installation.accessToken(QStringLiteral("bob@example.com"));
        const auto idOf = [&](const QString &owner) {
            const QJsonArray sessions = installation.get("/auth/sessions", owner).object().value(u"sessions").toArray();
            for (const QJsonValue &session : sessions) {
                if (session.toObject().value(u"current").toBool())
                    return session.toObject().value(u"id").toString().toLatin1();
            }
            return QByteArray();
        };
        const QByteArray otherId = idOf(other), bobsId = idOf(bobs);
        QCOMPARE(installation.call("DELETE", "/auth/sessions/" + bobsId, {}, token).status, 404);
        QCOMPARE(installation.get("/auth/me", bobs).status, 200);
        QCOMPARE(installation.call("DELETE", "/auth/sessions/" + otherId).status, 401);
        QCOMPARE(installation.call("DELETE", "/auth/sessions/" + otherId, {}, token).status, 204);
        QCOMPARE(installation.get("/auth/me", other).status, 401);
        QCOMPARE(installation.get("/auth/me", token).status, 200);
        QCOMPARE(installation.call("DELETE", "/auth/sessions/nonsense", {}, token).status, 404);
        QCOMPARE(
            installation.call("DELETE", "/auth/sessions/00000000-0000-0000-0000-000000000000", {}, token).status, 404);
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestSessions>(argc, argv); }
#include "tst_sessions.moc"
