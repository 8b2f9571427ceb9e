// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/mint.h"

#include "crypto/cryptolibrary.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace tessera;
using tokens::MintRequest;
using tokens::TokenPolicy;
using tokens::TokenRule;

namespace {

const Instant now = fromMilliseconds(1'800'000'000'500);
tokens::TokenIdentity identity()
{
    return {.issuer = QStringLiteral("https://issuer.example"), .audience = QStringLiteral("api")};
}

template <typename Edit>
TokenPolicy with(Edit edit)
{
    TokenPolicy policy;
    edit(policy);
    return policy;
}

} // namespace

class TestTokenPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<TokenPolicy>("policy");
        QTest::addColumn<QList<TokenRule>>("broken");
        using enum TokenRule;
        const auto row = [](const char *name, auto edit, const QList<TokenRule> &broken) {
            QTest::newRow(name) << with(edit) << broken;
        };
        row("the defaults", [](TokenPolicy &) {}, {});
        row("access tokens of seconds", [](TokenPolicy &p) { p.accessLifetime = 3s; }, {});
        row("parts of seconds", [](TokenPolicy &p) { p.accessLifetime = 1500ms; }, {LifetimeInWholeSeconds});
        row("no lifetime", [](TokenPolicy &p) { p.accessLifetime = 0s; }, {LifetimeInBounds});
        row("access over a day", [](TokenPolicy &p) { p.accessLifetime = 24h + 1s; }, {LifetimeInBounds});
        row("refresh shorter than access", [](TokenPolicy &p) { p.refreshLifetime = 14min; }, {RefreshOutlivesAccess});
        row("no grace", [](TokenPolicy &p) { p.refreshGrace = 0s; }, {});
        row("grace too long", [](TokenPolicy &p) { p.refreshGrace = 5min + 1ms; }, {GraceInBounds});
        row("typ JWT", [](TokenPolicy &p) { p.typ = QStringLiteral("JWT"); }, {});
        row("typ of another kind", [](TokenPolicy &p) { p.typ = QStringLiteral("jwt"); }, {TypKnown});
    }

    void rules()
    {
        QFETCH(TokenPolicy, policy);
        QFETCH(QList<TokenRule>, broken);
        QList<TokenRule> found;
        const auto rules = tokens::brokenRules(policy);
        for (const auto &rule : rules)
            found.append(rule.code);
        QCOMPARE(found, broken);
    }

    void mintedClaimsAddReplaceAndRemove()
    {
        const auto claims = tokens::mintedClaims(
            {.claims = {{QStringLiteral("sub"), QStringLiteral("tester")},
                 {QStringLiteral("aud"), QStringLiteral("elsewhere")}, {QStringLiteral("nbf"), QJsonValue::Null}},
                .user = {},
                .lifetime = 1h},
            identity(), TokenPolicy(), std::nullopt, now);
        QVERIFY(claims);
        QCOMPARE(claims->value(u"sub"), QStringLiteral("tester"));
        QCOMPARE(claims->value(u"aud"), QStringLiteral("elsewhere"));
        QCOMPARE(claims->value(u"iss"), identity().issuer);
        QVERIFY(!claims->contains(u"nbf"));
        QCOMPARE(claims->value(u"exp").toInteger(), toNumericDate(now) + 3600);
        QCOMPARE(tokens::expiryOf(*claims), fromMilliseconds((toNumericDate(now) + 3600) * 1000));
    }

    void mintingIsBounded_data()
    {
        QTest::addColumn<MintRequest>("request");
        const auto withExpiry = [](const QJsonValue &value) {
            return MintRequest{.claims = {{QStringLiteral("exp"), value}}, .user = {}, .lifetime = {}};
        };
        QTest::newRow("longer than the longest lifetime")
            << MintRequest{.claims = {}, .user = {}, .lifetime = 24h * 90 + 1s};
        QTest::newRow("no lifetime") << MintRequest{.claims = {}, .user = {}, .lifetime = 0s};
        QTest::newRow("exp past the longest lifetime") << withExpiry(toNumericDate(now) + 90 * 86400 + 1);
        QTest::newRow("exp of 10^300") << withExpiry(1e300);
        QTest::newRow("exp as text") << withExpiry(QStringLiteral("never"));
        QTest::newRow("no exp") << withExpiry(QJsonValue::Null);
    }

    void mintingIsBounded()
    {
        QFETCH(MintRequest, request);
        QVERIFY(!tokens::mintedClaims(request, identity(), TokenPolicy(), std::nullopt, now));
    }

    void anExpiredTokenMayBeMinted()
    {
        const auto claims = tokens::mintedClaims({.claims = {{QStringLiteral("exp"), -5}}, .user = {}, .lifetime = {}},
            identity(), TokenPolicy(), std::nullopt, now);
        QVERIFY(claims);
        QCOMPARE(tokens::expiryOf(*claims), fromMilliseconds(0));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestTokenPolicy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tokenpolicy.moc"
