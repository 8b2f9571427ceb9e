// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/issuermetadata.h"

#include <QTest>

using namespace tessera;
using namespace tessera::resource;

class TestIssuerMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("error"); // -1: allowed
        const auto row = [](const char *name, const char *url, std::optional<IssuerError> error) {
            QTest::newRow(name) << QString::fromLatin1(url) << (error ? static_cast<int>(*error) : -1);
        };
        row("https", "https://id.example.com/keys", {});
        row("https with a port and a query", "https://id.example.com:8443/keys?tenant=a", {});
        row("http on 127.0.0.1", "http://127.0.0.1:8000/keys", {});
        row("http elsewhere in 127/8", "http://127.8.9.1/keys", {});
        row("http on ::1", "http://[::1]:8000/keys", {});
        row("http on localhost", "http://localhost:8000/keys", {});
        row("plain http to another machine", "http://id.example.com/keys", IssuerError::NotSecure);
        row("a name that begins like an address", "http://127.0.0.1.example.com/keys", IssuerError::NotSecure);
        row("a name that ends like localhost", "http://notlocalhost/keys", IssuerError::NotSecure);
        row("0.0.0.0 is no loopback address", "http://0.0.0.0:8000/keys", IssuerError::NotSecure);
        row("a private address", "http://192.168.0.1/keys", IssuerError::NotSecure);
        row("user name that looks like a host", "http://127.0.0.1@example.com/keys", IssuerError::NotAUrl);
        row("fragment", "https://id.example.com/keys#a", IssuerError::NotAUrl);
        row("file", "file:///etc/passwd", IssuerError::NotAUrl);
        row("data", "data:application/json,{}", IssuerError::NotAUrl);
        row("relative", "/keys", IssuerError::NotAUrl);
        row("no host", "https:///keys", IssuerError::NotAUrl);
        row("empty", "", IssuerError::NotAUrl);
    }

    void keyUrls()
    {
        QFETCH(QString, url);
        QFETCH(int, error);
        const Result<void, IssuerError> checked = checkKeyUrl(QUrl(url, QUrl::StrictMode));
        QCOMPARE(checked ? -1 : static_cast<int>(checked.error().code), error);
    }

    void anIssuerHasNoQuery()
    {
        QVERIFY(issuerUrl(QStringLiteral("https://id.example.com/tenant")));
        QCOMPARE(issuerUrl(QStringLiteral("https://id.example.com/?a=b")).error().code, IssuerError::NotAUrl);
    }

    void metadataPlaces_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("oauth");
        QTest::addColumn<QString>("openId");
        QTest::newRow("RFC 8414 3.1, no path")
            << QStringLiteral("https://example.com")
            << QStringLiteral("https://example.com/.well-known/oauth-authorization-server")
            << QStringLiteral("https://example.com/.well-known/openid-configuration");
        QTest::newRow("a slash at the end is no path")
            << QStringLiteral("https://example.com/")
            << QStringLiteral("https://example.com/.well-known/oauth-authorization-server")
            << QStringLiteral("https://example.com/.well-known/openid-configuration");
        QTest::newRow("RFC 8414 3.1, a path")
            << QStringLiteral("https://example.com/issuer1")
            << QStringLiteral("https://example.com/.well-known/oauth-authorization-server/issuer1")
            << QStringLiteral("https://example.com/issuer1/.well-known/openid-configuration");
        QTest::newRow("a path with an escape")
            << QStringLiteral("https://example.com/a%2Fb")
            << QStringLiteral("https://example.com/.well-known/oauth-authorization-server/a%2Fb")
            << QStringLiteral("https://example.com/a%2Fb/.well-known/openid-configuration");
    }

    void metadataPlaces()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, oauth);
        QFETCH(QString, openId);
        const QList<QUrl> urls = metadataUrls(issuerUrl(issuer).value());
        QCOMPARE(urls.size(), 2);
        QCOMPARE(urls[0].toString(QUrl::FullyEncoded), oauth);
        QCOMPARE(urls[1].toString(QUrl::FullyEncoded), openId);
    }

    void metadata_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QByteArray &document, std::optional<IssuerError> error) {
            QTest::newRow(name) << document << (error ? static_cast<int>(*error) : -1);
        };
        row("good", "{\"issuer\":\"https://a.example\",\"jwks_uri\":\"https://keys.example/jwks\"}", {});
        row("RFC 8414 3.3 another issuer",
            "{\"issuer\":\"https://b.example\",\"jwks_uri\":\"https://keys.example/jwks\"}", IssuerError::WrongIssuer);
        row("RFC 8414 3.3 a slash more",
            "{\"issuer\":\"https://a.example/\",\"jwks_uri\":\"https://keys.example/jwks\"}", IssuerError::WrongIssuer);
        row("no issuer", "{\"jwks_uri\":\"https://keys.example/jwks\"}", IssuerError::WrongIssuer);
        row("two issuers",
            "{\"issuer\":\"https://b.example\",\"issuer\":\"https://a.example\",\"jwks_uri\":\"https://keys.example/"
            "jwks\"}",
            IssuerError::Malformed);
        row("plain http to another machine",
            "{\"issuer\":\"https://a.example\",\"jwks_uri\":\"http://keys.example/jwks\"}", IssuerError::NotSecure);
        row("no jwks_uri", "{\"issuer\":\"https://a.example\"}", IssuerError::NotAUrl);
        row("jwks_uri is a number", "{\"issuer\":\"https://a.example\",\"jwks_uri\":1}", IssuerError::NotAUrl);
        row("not JSON", "<html>", IssuerError::Malformed);
        row("not an object", "[]", IssuerError::Malformed);
        row("empty", "", IssuerError::Malformed);
    }

    void metadata()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, error);
        const Result<QUrl, IssuerError> uri = jwksUriOf(document, QStringLiteral("https://a.example"));
        QCOMPARE(uri ? -1 : static_cast<int>(uri.error().code), error);
        if (uri)
            QCOMPARE(uri->toString(), QStringLiteral("https://keys.example/jwks"));
    }
};

QTEST_GUILESS_MAIN(TestIssuerMetadata)
#include "tst_issuermetadata.moc"
