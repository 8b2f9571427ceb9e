// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"

#include "auth/metadatadocument.h"
#include "jose/keyset.h"

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeySet()
    {
        AuthInstallation installation;
        const JsonReply reply = installation.get("/.well-known/jwks.json");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "application/json");
        QCOMPARE(reply.header("Cache-Control"), "public, max-age=300");
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "*");
        QCOMPARE(reply.header("ETag"), installation.keys->ring()->etag());
        const auto set = jose::KeySet::fromJson(reply.body);
        QVERIFY(set.has_value() && set->skipped().isEmpty());
        QCOMPARE(set->size(), 1);
        QVERIFY(set->contains(installation.keys->ring()->activeKid()));
        for (const char *secret : {"\"d\"", "\"p\"", "\"q\"", "\"k\"", "private"})
            QVERIFY(!reply.body.contains(secret));
    }

    void theKeySetInItsOwnMediaType()
    {
        AuthInstallation installation;
        const JsonReply reply =
            installation.call("GET", "/.well-known/jwks.json", {}, {}, "Accept: application/jwk-set+json\r\n");
        QCOMPARE(reply.header("Content-Type"), "application/jwk-set+json");
        QCOMPARE(installation.call("GET", "/.well-known/jwks.json", {}, {}, "Accept: text/html\r\n").status, 406);
    }

    void theKeySetFollowsTheRing()
    {
        AuthInstallation installation;
        const QByteArray etag = installation.get("/.well-known/jwks.json").header("ETag");
        QCOMPARE(
            installation.call("GET", "/.well-known/jwks.json", {}, {}, "If-None-Match: " + etag + "\r\n").status, 304);
        const KeyId added = await(installation.keys->rotate(false, {})).value().kid;
        const JsonReply reply =
            installation.call("GET", "/.well-known/jwks.json", {}, {}, "If-None-Match: " + etag + "\r\n");
        QCOMPARE(reply.status, 200);
        QVERIFY(jose::KeySet::fromJson(reply.body)->contains(added));
        QVERIFY(await(installation.keys->revoke(added, QStringLiteral("a test"), {})).has_value());
        QVERIFY(!jose::KeySet::fromJson(installation.get("/.well-known/jwks.json").body)->contains(added));
    }

    void aDocumentThatGoesBeforeTheKeys()
    {
        AuthInstallation installation;
        installation.server->stop();
        installation.service.reset();
        QVERIFY(await(installation.keys->rotate(false, {})).has_value());
    }

    void theMetadata()
    {
        AuthInstallation installation;
        const JsonReply reply = installation.get("/.well-known/oauth-authorization-server");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "application/json");
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "*");
        QCOMPARE(reply.text(QStringLiteral("issuer")), QStringLiteral("http://issuer.example"));
        QCOMPARE(reply.text(QStringLiteral("jwks_uri")), QStringLiteral("http://issuer.example/.well-known/jwks.json"));
        QVERIFY(reply.object().value(u"response_types_supported").isArray());
        QVERIFY(!reply.object().contains(u"token_endpoint") && !reply.object().contains(u"authorization_endpoint"));
        QCOMPARE(installation.get("/.well-known/openid-configuration").object(), reply.object());
    }

    void anIssuerThatEndsInASlash()
    {
        const QJsonObject metadata =
            auth::authorizationServerMetadata({.issuer = QStringLiteral("https://id.example/"), .audience = {}});
        QCOMPARE(metadata.value(u"issuer").toString(), QStringLiteral("https://id.example/"));
        QCOMPARE(metadata.value(u"jwks_uri").toString(), QStringLiteral("https://id.example/.well-known/jwks.json"));
    }

    void health()
    {
        AuthInstallation installation;
        for (const QByteArray &path : {QByteArray("/healthz"), QByteArray("/readyz")}) {
            QCOMPARE(installation.get(path).status, 200);
            QCOMPARE(installation.get(path).header("Cache-Control"), "no-store");
        }
        const QString path = installation.database->path();
        const QString elsewhere = path + QStringLiteral(".elsewhere");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Nothing can be written at the moment")));
        QVERIFY(QFile::rename(path, elsewhere));
        QTRY_VERIFY(installation.database->writingFault()); // asked earlier, a reader may find it first, and warn
        QCOMPARE(installation.get("/readyz").status, 503);
        QVERIFY(!QByteArray(installation.get("/readyz").body).contains(path.toUtf8()));
        QVERIFY(QFile::rename(elsewhere, path));
        QTRY_VERIFY(!installation.database->writingFault());
        QCOMPARE(installation.get("/readyz").status, 200);
        await(installation.database->write([](store::Connection &connection) {
            connection.execute(QStringLiteral("DROP TABLE setting"));
        })).value();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Request .+ could not be served")));
        const JsonReply reply = installation.get("/readyz");
        QCOMPARE(reply.status, 503);
        QVERIFY(!reply.header("Retry-After").isEmpty());
        QCOMPARE(installation.get("/healthz").status, 200);
    }

    void headWorksWhereGetDoes_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/.well-known/jwks.json", "/.well-known/oauth-authorization-server",
                 "/.well-known/openid-configuration", "/healthz", "/readyz"})
            QTest::newRow(path) << QByteArray(path);
    }
    void headWorksWhereGetDoes()
    {
        QFETCH(QByteArray, path);
        AuthInstallation installation;
        const JsonReply get = installation.get(path), head = installation.call("HEAD", path);
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(head.header("Content-Length"), get.header("Content-Length"));
        QCOMPARE(head.header("Content-Type"), get.header("Content-Type"));
        QCOMPARE(head.header("X-Content-Type-Options"), "nosniff");
        QVERIFY(!head.header("X-Request-Id").isEmpty());
        const JsonReply posted = installation.call("POST", path, "{}");
        QCOMPARE(posted.status, 405);
        QVERIFY(posted.header("Allow").startsWith("GET, HEAD"));
    }

    void originsAreAllowedByTheList()
    {
        AuthInstallation installation;
        installation.addUser(alice);
        const QByteArray origin = "Origin: https://app.example\r\n";
        const QByteArray body =
            QJsonDocument(QJsonObject{{QStringLiteral("email"), alice}, {QStringLiteral("password"), goodPassword}})
                .toJson();
        QCOMPARE(installation.call("POST", "/auth/signin", body, {}, origin).header("Access-Control-Allow-Origin"), "");
        installation.cors->store(http::CorsPolicy{.origins = {"https://app.example"}});
        QCOMPARE(installation.call("POST", "/auth/signin", body, {}, origin).header("Access-Control-Allow-Origin"),
            "https://app.example");
        QCOMPARE(installation.call("POST", "/auth/signin", body, {}, "Origin: https://evil.example\r\n")
                     .header("Access-Control-Allow-Origin"),
            "");
        const JsonReply preflight = installation.call("OPTIONS", "/auth/signin", {}, {},
            origin + "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type\r\n");
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("Access-Control-Allow-Origin"), "https://app.example");
        QCOMPARE(installation.call("GET", "/.well-known/jwks.json", {}, {}, "Origin: https://evil.example\r\n")
                     .header("Access-Control-Allow-Origin"),
            "*");
    }

    void whatIsNotThere()
    {
        AuthInstallation installation;
        QCOMPARE(installation.get("/auth/nowhere").status, 404);
        QCOMPARE(installation.get("/").header("Content-Type"), "application/problem+json");
        QCOMPARE(installation.call("DELETE", "/auth/me").status, 405);
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestDocuments>(argc, argv); }
#include "tst_documents.moc"
