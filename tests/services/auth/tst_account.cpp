// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView fresh("another stable of zebras");

QJsonObject change(const QString &current, const QString &next)
{
    return {{QStringLiteral("current_password"), current}, {QStringLiteral("new_password"), next}};
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoTheBearerIs()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const QString token = installation.accessToken();
        const JsonReply reply = installation.get("/auth/me", token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        QCOMPARE(reply.object(),
            (QJsonObject{{QStringLiteral("id"), user.id.toText()}, {QStringLiteral("email"), alice},
                {QStringLiteral("name"), QStringLiteral("A Name")}, {QStringLiteral("email_verified"), false},
                {QStringLiteral("is_active"), true}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("editor")}},
                {QStringLiteral("created_at"), toIso8601(user.createdAt)}}));
        // As the database says now, not as the token did.
        QVERIFY(await(installation.users->edit(user.id,
                          {.email = {}, .name = QStringLiteral("Another"), .emailVerified = {}, .roles = {}}, {}))
                .has_value());
        QCOMPARE(installation.get("/auth/me", token).text(QStringLiteral("name")), QStringLiteral("Another"));
        const JsonReply head = installation.call("HEAD", "/auth/me", {}, token);
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
    }

    void bearers_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("RFC 6750 3.1 none") << QByteArray() << 401 << QByteArray();
        QTest::newRow("RFC 6750 3.1 another scheme")
            << QByteArray("Authorization: Basic YTpi\r\n") << 400 << QByteArray("invalid_request");
        QTest::newRow("RFC 6750 3.1 no token")
            << QByteArray("Authorization: Bearer\r\n") << 400 << QByteArray("invalid_request");
        QTest::newRow("RFC 6750 3.1 twice") << QByteArray("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n")
                                            << 400 << QByteArray("invalid_request");
        QTest::newRow("not a token") << QByteArray("Authorization: Bearer abc\r\n") << 401
                                     << QByteArray("invalid_token");
        QTest::newRow("RFC 8725 3.1 alg none")
            << QByteArray("Authorization: Bearer eyJhbGciOiJub25lIn0.e30.\r\n") << 401 << QByteArray("invalid_token");
    }
    void bearers()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        AuthInstallation installation;
        for (const QByteArray &path : {QByteArray("/auth/me"), QByteArray("/auth/sessions")}) {
            const JsonReply reply = installation.call("GET", path, {}, {}, field);
            QCOMPARE(reply.status, status);
            QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
            QCOMPARE(reply.header("WWW-Authenticate").contains("error=\"" + error + '"'), !error.isEmpty());
            QCOMPARE(reply.header("Content-Type"), "application/problem+json");
        }
        QCOMPARE(
            installation.call("POST", "/auth/password", R"({"current_password":"x","new_password":"y"})", {}, field)
                .status,
            status);
    }

    void tokensThatAreNoLongerGood()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const QString token = installation.accessToken();
        QString changed = token;
        changed[changed.size() - 10] = changed[changed.size() - 10] == u'A' ? u'B' : u'A';
        QCOMPARE(installation.get("/auth/me", changed).status, 401);

        // Signed by us, but of no session.
        const auto minted = await(installation.tokens->mint({.claims = {}, .user = user.id, .lifetime = {}}, {}));
        const JsonReply noSession = installation.get("/auth/me", QString::fromLatin1(minted.value()));
        QCOMPARE(noSession.status, 401);
        QVERIFY(noSession.header("WWW-Authenticate").contains("invalid_token"));

        installation.clock.advance(15min + 59s);
        QCOMPARE(installation.get("/auth/me", token).status, 200); // within the leeway
        installation.clock.advance(2s);
        QCOMPARE(installation.get("/auth/me", token).status, 401);

        const QString deleted = installation.accessToken();
        QVERIFY(await(installation.users->remove(user.id, {})).has_value());
        QCOMPARE(installation.get("/auth/me", deleted).status, 401);
    }

    void aTokenOutlivesRotationAndAChangedTyp()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const QString token = installation.accessToken();
        QVERIFY(await(installation.keys->rotate(true, {})).has_value());
        tokens::TokenPolicy policy;
        policy.typ = QStringLiteral("JWT");
        installation.tokenPolicy.store(policy);
        QCOMPARE(installation.get("/auth/me", token).status, 200);
        QCOMPARE(installation.get("/auth/me", installation.accessToken()).status, 200);
    }

    void aPasswordIsChanged()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const QString token = installation.accessToken(), other = installation.accessToken();
        const JsonReply reply = installation.post("/auth/password", change(goodPassword, fresh), token);
        QCOMPARE(reply.status, 204);
        QCOMPARE(installation.get("/auth/me", token).status, 200);
        QCOMPARE(installation.get("/auth/me", other).status, 401);
        QCOMPARE(installation.signIn().status, 401);
        QCOMPARE(installation.signIn(alice, fresh).status, 200);
        QCOMPARE(installation.audit(QStringLiteral("user.password-set")).constFirst().requestId.toLatin1(),
            reply.header("X-Request-Id"));
    }

    void passwordsThatAreRefused()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const QString token = installation.accessToken(), other = installation.accessToken();
        const JsonReply wrong = installation.post("/auth/password", change(QStringLiteral("wrong"), fresh), token);
        QCOMPARE(wrong.status, 422);
        QCOMPARE(wrong.refusedFields(), QStringList{QStringLiteral("current_password")});
        QCOMPARE(installation.audit(QStringLiteral("password.refused")).size(), 1);
        const JsonReply weak = installation.post("/auth/password", change(goodPassword, QStringLiteral("weak")), token);
        QCOMPARE(weak.status, 422);
        QCOMPARE(weak.refusedFields(), (QStringList{QStringLiteral("new_password"), QStringLiteral("new_password")}));
        QCOMPARE(installation.post("/auth/password", {}, token).refusedFields(),
            (QStringList{QStringLiteral("current_password"), QStringLiteral("new_password")}));
        QCOMPARE(installation.call("POST", "/auth/password", "{", token).status, 400);
        QCOMPARE(installation.get("/auth/me", other).status, 200);
        QCOMPARE(installation.signIn().status, 200);
    }

    void guessingTheCurrentPasswordLocks()
    {
        AuthInstallation installation;
        installation.signInPolicy.store({.lockAfter = 1, .lockFor = 5min});
        installation.addUser(alice);
        const QString token = installation.accessToken();
        QCOMPARE(installation.post("/auth/password", change(QStringLiteral("wrong"), fresh), token).status, 422);
        const JsonReply locked = installation.post("/auth/password", change(goodPassword, fresh), token);
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.header("Retry-After"), "300");
        QCOMPARE(installation.signIn().status, 429);
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestAccount>(argc, argv); }
#include "tst_account.moc"
