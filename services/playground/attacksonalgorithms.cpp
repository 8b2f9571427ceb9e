// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacksOnAlgorithms(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray forged = compact(context.forgedClaims());
    const auto header = [&context](const QString &alg) { return context.headerWith({{QStringLiteral("alg"), alg}}); };

    for (const QString &none :
        {QStringLiteral("none"), QStringLiteral("None"), QStringLiteral("NONE"), QStringLiteral("nOnE"), QString()}) {
        all.append(
            {QStringLiteral("alg-none"), QStringLiteral("A forged token without a signature, alg \"%1\".").arg(none),
                QStringLiteral("RFC 8725 3.2"), signingInput(header(none), forged) + '.'});
    }
    all.append({QStringLiteral("alg-none-signed"),
        QStringLiteral("alg none with the good token's signature left in place."), QStringLiteral("RFC 8725 3.2"),
        signingInput(header(QStringLiteral("none")), forged) + '.' + context.signaturePart()});
    all.append(
        {QStringLiteral("alg-missing"), QStringLiteral("A header without alg."), QStringLiteral("RFC 7515 4.1.1"),
            signingInput(context.headerWith({{QStringLiteral("alg"), QJsonValue::Null}}), forged) + '.' +
                context.signaturePart()});

    const QJsonObject hmac = header(QStringLiteral("HS256"));
    all.append({QStringLiteral("hmac-empty-secret"), QStringLiteral("HS256 with an empty secret."),
        QStringLiteral("RFC 8725 3.1"), hmacToken(hmac, forged, {})});
    all.append({QStringLiteral("hmac-common-secret"), QStringLiteral("HS256 with the secret \"secret\"."),
        QStringLiteral("RFC 8725 3.5"), hmacToken(hmac, forged, "secret")});
    if (const auto &key = context.material().publicKey) {
        const QByteArray pem = key->toPem();
        all.append({QStringLiteral("hmac-public-key"),
            QStringLiteral("HS256 with the issuer's public key, as PEM, for a secret."), QStringLiteral("RFC 8725 2.1"),
            hmacToken(hmac, forged, pem)});
        all.append(
            {QStringLiteral("hmac-public-key-trimmed"), QStringLiteral("The same without the line end of the PEM."),
                QStringLiteral("RFC 8725 2.1"), hmacToken(hmac, forged, pem.trimmed())});
    }

    // The same signature under the name of another algorithm: what is signed is not what is verified.
    const QString good = context.header().value(QStringLiteral("alg")).toString();
    for (const QString &other :
        {QStringLiteral("RS512"), QStringLiteral("PS256"), QStringLiteral("ES256"), QStringLiteral("EdDSA")}) {
        if (other != good) {
            all.append({QStringLiteral("alg-swapped"),
                QStringLiteral("The good token with alg %1 in place of %2.").arg(other, good),
                QStringLiteral("RFC 8725 3.1"),
                jose::toBase64Url(compact(header(other))) + '.' + context.payloadPart() + '.' +
                    context.signaturePart()});
        }
    }
    return all;
}

} // namespace tessera::playground
