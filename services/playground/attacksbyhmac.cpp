// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/jwk.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacksByHmac(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray forged = compact(context.forgedClaims());
    const QJsonObject header = context.headerWith({{QStringLiteral("alg"), QStringLiteral("HS256")}});
    const auto add = [&](const QString &id, const QString &secretIs, const QByteArray &secret, const QString &why,
                         const QString &rule) {
        all.append({.id = id,
            .tries = QStringLiteral("A forged token signed by HS256; the secret is %1.").arg(secretIs),
            .why = why,
            .rule = rule,
            .token = hmacToken(header, forged, secret)});
    };
    const QString weak = QStringLiteral("It takes HMAC beside public keys, with a secret that can be guessed.");
    const QString weakRule = QStringLiteral("RFC 8725 section 3.5");
    add(QStringLiteral("hmac-empty-secret"), QStringLiteral("empty"), {}, weak, weakRule);
    add(QStringLiteral("hmac-common-secret"), QStringLiteral("\"secret\""), "secret", weak, weakRule);
    add(QStringLiteral("hmac-example-secret"), QStringLiteral("\"your-256-bit-secret\", of a well-known web page"),
        "your-256-bit-secret", weak, weakRule);
    add(QStringLiteral("hmac-kid"), QStringLiteral("the kid"),
        context.header().value(QStringLiteral("kid")).toString().toUtf8(), weak, weakRule);
    const auto &key = context.material().publicKey;
    if (!key)
        return all;
    const QString confused = QStringLiteral("It hands the issuer's public key, which everybody has, to whatever "
                                            "algorithm the header names.");
    const QString confusion = QStringLiteral("RFC 8725 section 2.1, CVE-2015-9235, CVE-2016-10555");
    const QByteArray pem = key->toPem();
    add(QStringLiteral("hmac-public-key"), QStringLiteral("the issuer's public key as PEM"), pem, confused, confusion);
    add(QStringLiteral("hmac-public-key-trimmed"),
        QStringLiteral("the issuer's public key as PEM, without its last line end"), pem.trimmed(), confused,
        confusion);
    const QByteArray der =
        QByteArray::fromBase64(pem.mid(pem.indexOf('\n'), pem.lastIndexOf("\n-----") - pem.indexOf('\n')));
    add(QStringLiteral("hmac-public-key-der"), QStringLiteral("the issuer's public key as DER"), der, confused,
        confusion);
    if (key->kind() == crypto::KeyKind::Rsa) {
        add(QStringLiteral("hmac-modulus"), QStringLiteral("the modulus of the issuer's key"), key->rsa().modulus,
            confused, confusion);
        add(QStringLiteral("hmac-modulus-text"), QStringLiteral("\"n\" of the issuer's JWK, as text"),
            jose::toBase64Url(key->rsa().modulus), confused, confusion);
    }
    return all;
}

} // namespace tessera::playground
