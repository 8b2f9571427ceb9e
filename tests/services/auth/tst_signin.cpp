// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"
#include "store/userrepository.h"

#include <semaphore>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

/// The answer without what differs between any two: its time and its id.
QByteArray comparable(const JsonReply &reply)
{
    QByteArray text = QByteArray::number(reply.status) + '\n';
    for (size_t n = 0; n < reply.headers.size(); ++n) {
        const QByteArray name = reply.headers.nameAt(n).toByteArray();
        text += name + ": " +
                (name == "X-Request-Id" || name == "Date" ? QByteArray("-") : reply.headers.valueAt(n).toByteArray()) +
                '\n';
    }
    return text + reply.body;
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTokens_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("signin") << QByteArray("/auth/signin");
        QTest::newRow("login") << QByteArray("/auth/login");
    }
    void givesTokens()
    {
        QFETCH(QByteArray, path);
        AuthInstallation installation;
        installation.addUser(alice);
        const JsonReply reply =
            installation.post(path, {{QStringLiteral("email"), QStringLiteral("Alice@Example.com ")},
                                        {QStringLiteral("password"), goodPassword}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "application/json");
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        QCOMPARE(reply.object().keys(),
            (QStringList{QStringLiteral("access_token"), QStringLiteral("expires_in"),
                QStringLiteral("refresh_expires_in"), QStringLiteral("refresh_token"), QStringLiteral("token_type")}));
        QCOMPARE(reply.text(QStringLiteral("token_type")), QStringLiteral("Bearer"));
        QCOMPARE(reply.object().value(u"expires_in").toInt(), 900);
        QCOMPARE(reply.object().value(u"refresh_expires_in").toInt(), 30 * 24 * 3600);
        QCOMPARE(installation.audit(QStringLiteral("signin.accepted")).size(), 1);
        QCOMPARE(installation.audit(QStringLiteral("signin.accepted")).constFirst().requestId.toLatin1(),
            reply.header("X-Request-Id"));
    }

    void remembersWhereAsked()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const JsonReply reply = installation.post(
            "/auth/signin", {{QStringLiteral("email"), alice}, {QStringLiteral("password"), goodPassword},
                                {QStringLiteral("remember"), true}});
        QCOMPARE(reply.object().value(u"refresh_expires_in").toInt(), 90 * 24 * 3600);
    }

    // Byte for byte, but for time and id; the same work behind it is shown where users are tested.
    void unknownWrongAndDisabledAreOneAnswer()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const store::UserRow disabled = installation.addUser(QStringLiteral("disabled@example.com"));
        QVERIFY(await(installation.users->setActive(disabled.id, false, {})).has_value());

        const quint64 before = installation.authenticator->evaluations();
        const JsonReply unknown = installation.signIn(QStringLiteral("nobody@example.com"));
        const JsonReply wrong = installation.signIn(alice, QStringLiteral("wrong"));
        const JsonReply inactive = installation.signIn(QStringLiteral("disabled@example.com"));
        QCOMPARE(installation.authenticator->evaluations() - before, 3u);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.header("Content-Type"), "application/problem+json");
        QCOMPARE(unknown.header("Cache-Control"), "no-store");
        QCOMPARE(unknown.header("WWW-Authenticate"), "Bearer");
        QCOMPARE(comparable(wrong), comparable(unknown));
        QCOMPARE(comparable(inactive), comparable(unknown));
        QVERIFY(unknown.header("X-Request-Id") != wrong.header("X-Request-Id"));
        QCOMPARE(installation.audit(QStringLiteral("signin.refused")).size(), 3);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("fields");
        const QStringList none, both{QStringLiteral("email"), QStringLiteral("password")},
            email{QStringLiteral("email")}, password{QStringLiteral("password")};
        QTest::newRow("not JSON") << QByteArray("{") << 400 << none;
        QTest::newRow("not an object") << QByteArray("[]") << 400 << none;
        QTest::newRow("text") << QByteArray("\"x\"") << 400 << none;
        QTest::newRow("a duplicate member")
            << QByteArray(R"({"email":"a@b.c","email":"a@b.c","password":"x"})") << 400 << none;
        QTest::newRow("a duplicate member, escaped")
            << QByteArray(R"({"email":"a@b.c","\u0065mail":"d@b.c","password":"x"})") << 400 << none;
        QTest::newRow("not UTF-8") << QByteArray("{\"email\":\"\xff\",\"password\":\"x\"}") << 400 << none;
        QTest::newRow("too deep") << QByteArray("[").repeated(2000) + QByteArray("]").repeated(2000) << 400 << none;
        QTest::newRow("nothing in it") << QByteArray("{}") << 422 << both;
        QTest::newRow("null") << QByteArray(R"({"email":null,"password":null})") << 422 << both;
        QTest::newRow("wrong types") << QByteArray(R"({"email":["a@b.c"],"password":5})") << 422 << both;
        QTest::newRow("no address") << QByteArray(R"({"email":"alice","password":"x"})") << 422 << email;
        QTest::newRow("an address too long")
            << QByteArray(R"({"email":"a@)") + QByteArray(260, 'b') + QByteArray(R"(.c","password":"x"})") << 422
            << email;
        QTest::newRow("an empty password") << QByteArray(R"({"email":"a@b.c","password":""})") << 422 << password;
        QTest::newRow("remember is text") << QByteArray(R"({"email":"a@b.c","password":"x","remember":"yes"})") << 422
                                          << QStringList{QStringLiteral("remember")};
    }
    void badInput()
    {
        QFETCH(QByteArray, body);
        AuthInstallation installation;
        const JsonReply reply = installation.call("POST", "/auth/signin", body);
        QTEST(reply.status, "status");
        QTEST(reply.refusedFields(), "fields");
        QCOMPARE(reply.header("Content-Type"), "application/problem+json");
        QCOMPARE(reply.object().value(u"status").toInt(), reply.status);
        QCOMPARE(installation.authenticator->evaluations(), 0u);
    }

    void otherMediaTypesAreRefused()
    {
        AuthInstallation installation;
        RawClient client(installation.port());
        client.send("POST /auth/signin HTTP/1.1\r\nHost: x\r\nContent-Type: "
                    "application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b");
        QCOMPARE(client.read().status, 415);
        QCOMPARE(installation.call("GET", "/auth/signin").status, 405);
        QCOMPARE(installation.call("GET", "/auth/signin").header("Allow"), "POST, OPTIONS");
        QCOMPARE(installation.call("POST", "/auth/signin", "{}", {}, "Accept: text/html\r\n").status, 406);
    }

    void aVeryLongPasswordIsJudgedLikeAnyOther()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        QCOMPARE(installation.signIn(alice, QString(60'000, u'x')).status, 401);
    }

    void throttlesAndLocks()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        for (const Duration wait : {0ms, 0ms, 500ms, 1000ms, 2000ms}) {
            installation.clock.advance(wait);
            QCOMPARE(installation.signIn(alice, QStringLiteral("wrong")).status, 401);
        }
        const JsonReply known = installation.signIn();
        const JsonReply unknownFirst = installation.signIn(QStringLiteral("nobody@example.com"));
        QCOMPARE(known.status, 429);
        QCOMPARE(known.header("Retry-After"), "300");
        QCOMPARE(known.header("Content-Type"), "application/problem+json");
        QCOMPARE(unknownFirst.status, 401);
        installation.clock.advance(5min);
        QCOMPARE(installation.signIn().status, 200);
    }

    void busyIsSaidWhileOtherPathsStayOpen()
    {
        AuthInstallation installation(1, 1);
        installation.addUser(alice);
        std::binary_semaphore begun(0), goOn(0);
        auto blocking = installation.pool.run([&] {
            begun.release();
            goOn.acquire();
            return true;
        });
        begun.acquire();
        auto waiting = installation.pool.run([] { return true; });
        const JsonReply reply = installation.signIn();
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.header("Retry-After").toInt() >= 1);
        QCOMPARE(installation.get("/.well-known/jwks.json").status, 200);
        QCOMPARE(installation.get("/healthz").status, 200);
        goOn.release();
        QVERIFY(await(blocking) && await(waiting));
        QCOMPARE(installation.signIn().status, 200);
    }

    // The password is read, then changed, then found to be right.
    void aPasswordChangedMeanwhileIsAWrongOne()
    {
        AuthInstallation installation(1);
        const store::UserRow user = installation.addUser(alice);
        std::binary_semaphore begun(0), goOn(0);
        auto blocking = installation.pool.run([&] {
            begun.release();
            goOn.acquire();
            return true;
        });
        begun.acquire();
        const QByteArray body =
            QJsonDocument(QJsonObject{{QStringLiteral("email"), alice}, {QStringLiteral("password"), goodPassword}})
                .toJson();
        RawClient client(installation.port());
        client.send("POST /auth/signin HTTP/1.1\r\nHost: issuer.example\r\nConnection: close\r\n"
                    "Content-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(QTest::qWaitFor([&] { return installation.pool.load() == 2; }));
        QVERIFY(await(installation.database->write([&](store::Connection &connection) {
            return store::UserRepository(connection)
                .setPasswordHash(user.id, QStringLiteral("another"), installation.clock.now());
        })).value());
        goOn.release();
        const JsonReply late{client.read()};
        QVERIFY(await(blocking));
        QCOMPARE(comparable(late), comparable(installation.signIn(QStringLiteral("nobody@example.com"))));
        QVERIFY(installation.audit(QStringLiteral("signin.accepted")).isEmpty());
    }

    void aFailureInsideTellsNothing()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        await(installation.database->write([](store::Connection &connection) {
            connection.execute(QStringLiteral("DROP TABLE user_role"));
        })).value();
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("could not be judged")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Request .+ could not be served")));
        const JsonReply reply = installation.signIn();
        QCOMPARE(reply.status, 503);
        QVERIFY(!reply.body.contains("user_role") && !reply.body.contains("SQL") && !reply.body.contains(".db"));
        QVERIFY(!reply.header("X-Request-Id").isEmpty());
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestSignIn>(argc, argv); }
#include "tst_signin.moc"
