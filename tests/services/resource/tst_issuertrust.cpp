// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"
#include "resource/issuerrequest.h"
#include "support/certificates.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const http::TlsIdentity> identityOf(const TestCertificate &certificate)
{
    return http::TlsIdentity::from({certificate.pem(), certificate.keyPem()}).value();
}

QList<QSslCertificate> asTrusted(const TestCertificate &certificate)
{
    return QSslCertificate::fromData(certificate.pem());
}

TestCertificate authority(const QString &name) { return TestCertificate::make({.names = {name}, .isAuthority = true}); }

/// An issuer that speaks TLS.
struct SecureIssuer
{
    explicit SecureIssuer(const TestCertificate &certificate)
        : identity(std::make_shared<http::TlsSnapshot>(identityOf(certificate)))
        , server({.name = QStringLiteral("issuer"), .tls = identity}, routes(), clock)
        , url(server.start().value().toUrl() + QStringLiteral("/keys"))
    {
    }

    static http::Routes routes()
    {
        http::Routes routes;
        routes.add(
            http::Method::Get, "/keys", http::Handler([](const http::RequestPtr &) { return http::json(200, {}); }));
        return routes;
    }

    SystemClock clock;
    std::shared_ptr<http::TlsSnapshot> identity;
    http::Server server;
    QUrl url;
};

} // namespace

/// Whom the resource service believes where it fetches keys by https.
class TestIssuerTrust : public QObject
{
    Q_OBJECT

    // Another one each time: connections that are open already would be believed as they were.
    IssuerRequest::Outcome fetch(const QUrl &url, const JwksClientConfiguration &configuration)
    {
        QNetworkAccessManager network;
        std::optional<IssuerRequest::Outcome> outcome;
        IssuerRequest request(network, url, {}, configuration);
        connect(&request, &IssuerRequest::finished, this, [&](const IssuerRequest::Outcome &got) { outcome = got; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, QDeadlineTimer(10s)))
            throw std::runtime_error("the request was never finished");
        return *outcome;
    }

private Q_SLOTS:
    void believesItsAuthorityAlone()
    {
        const TestCertificate ours = authority(QStringLiteral("ours"));
        const TestCertificate theirs = authority(QStringLiteral("theirs"));
        const SecureIssuer issuer(TestCertificate::make({}, &ours));
        JwksClientConfiguration configuration;
        configuration.trusted = asTrusted(ours);
        const auto fetched = fetch(issuer.url, configuration);
        QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
        configuration.trusted = asTrusted(theirs);
        QCOMPARE(fetch(issuer.url, configuration).error().code, RequestError::NotReached);
        configuration.trusted.clear(); // the system knows neither
        QCOMPARE(fetch(issuer.url, configuration).error().code, RequestError::NotReached);
    }

    void looksAtNamesAndTimes()
    {
        const TestCertificate ours = authority(QStringLiteral("ours"));
        JwksClientConfiguration configuration;
        configuration.trusted = asTrusted(ours);
        const Instant now = SystemClock().now();
        for (const TestCertificate::Wish &wish : {TestCertificate::Wish{.names = {QStringLiteral("elsewhere.test")}},
                 TestCertificate::Wish{.from = now - 48h, .until = now - 24h},
                 TestCertificate::Wish{.from = now + 24h, .until = now + 48h}}) {
            const SecureIssuer issuer(TestCertificate::make(wish, &ours));
            const auto fetched = fetch(issuer.url, configuration);
            QVERIFY(!fetched);
            QCOMPARE(fetched.error().code, RequestError::NotReached);
        }
    }

    // Nobody signed that certificate, and it has another name: the service beside is known by what it shows.
    void believesTheServiceBeside()
    {
        const TestCertificate::Wish wish{.names = {QStringLiteral("auth.example.test")}};
        SecureIssuer issuer(TestCertificate::make(wish));
        JwksClientConfiguration configuration;
        configuration.beside = issuer.identity;
        QVERIFY(fetch(issuer.url, configuration));
        issuer.identity->store(identityOf(TestCertificate::make(wish))); // renewed
        QVERIFY(fetch(issuer.url, configuration));

        const SecureIssuer impostor(TestCertificate::make(wish));
        QCOMPARE(fetch(impostor.url, configuration).error().code, RequestError::NotReached);
    }
};

QTEST_GUILESS_MAIN(TestIssuerTrust)

#include "tst_issuertrust.moc"
