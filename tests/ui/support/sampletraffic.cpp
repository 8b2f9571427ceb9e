// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sampletraffic.h"

#include "support/await.h"
#include "ui/support/consolefixture.h"
#include "ui/support/samplehistory.h"
#include "ui/support/samplepeople.h"

namespace tessera::test {

namespace {

using namespace std::chrono_literals;

QByteArray mint(ConsoleFixture &console, const QJsonObject &claims)
{
    const auto minted = await(
        console.api().tokens().mint({.user = sampleUser(), .claims = claims, .lifetime = std::chrono::minutes(5)}));
    if (!minted)
        throw std::runtime_error(minted.error().detail.toStdString());
    return *minted;
}

// The same token with another header.
QByteArray withHeader(const QByteArray &token, const QByteArray &header)
{
    const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return header.toBase64(form) + token.sliced(token.indexOf('.'));
}

} // namespace

void makeSampleTraffic(ConsoleFixture &console)
{
    const QList<SamplePerson> people = samplePeople();
    const QString &auth = console.addresses().auth;
    const QString data = console.addresses().resource + QStringLiteral("/api/data");
    const QString verify = console.addresses().resource + QStringLiteral("/verify");

    QByteArray good;
    for (const int who : {0, 1, 5})
        good = console.signIn(people[who].email, samplePassword())
                   .value(QStringLiteral("access_token"))
                   .toString()
                   .toLatin1();
    console.signIn(people[2].email, QStringLiteral("violet harbour"));
    console.signIn(QStringLiteral("root@example.com"), QStringLiteral("toor"));

    const qint64 now = toNumericDate(SystemClock().now());
    const QByteArray expired = mint(console, {{QStringLiteral("exp"), now - 600}, {QStringLiteral("iat"), now - 1500}});
    const QByteArray elsewhere = mint(console, {{QStringLiteral("aud"), QStringLiteral("warehouse")}});
    QByteArray altered = good;
    altered[altered.size() - 20] = altered.at(altered.size() - 20) == 'A' ? 'B' : 'A';
    const QByteArray unsignedToken = withHeader(good, R"({"alg":"none","typ":"at+jwt"})");
    const QByteArray strangeKey =
        withHeader(good, R"({"alg":"RS256","kid":"b3duIGtleSBvZiBhIHN0cmFuZ2VyIGF0IHRoZSBkb29y","typ":"at+jwt"})");

    for (const QByteArray &token :
        {good, good, expired, good, altered, elsewhere, good, unsignedToken, strangeKey, QByteArray(), good})
        console.request("GET", data, token);
    for (const QByteArray &token : {good, expired, good})
        console.request("GET", verify, token);
    console.request("GET", auth + QStringLiteral("/auth/me"), good);
    console.request("GET", auth + QStringLiteral("/auth/sessions"), good);
    console.request("GET", auth + QStringLiteral("/.well-known/jwks.json"));
    console.request("GET", auth + QStringLiteral("/wp-login.php"));
    console.request("POST", auth + QStringLiteral("/auth/signout"), good, "{}");
}

} // namespace tessera::test
