// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacksOnSignatures(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray start = context.headerPart() + '.' + context.payloadPart() + '.';
    const QByteArray signature = jose::fromBase64Url(context.signaturePart()).value_or(QByteArray());
    const QString rule = QStringLiteral("RFC 7515 5.2");

    all.append(
        {QStringLiteral("signature-stripped"), QStringLiteral("The good token without its signature."), rule, start});
    all.append(
        {QStringLiteral("signature-missing"), QStringLiteral("Two parts instead of three."), rule, start.chopped(1)});
    for (const qsizetype at : {qsizetype(0), signature.size() / 2, signature.size() - 1}) {
        QByteArray altered = signature;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        all.append({QStringLiteral("signature-altered"),
            QStringLiteral("One bit of byte %1 of the signature changed.").arg(at), rule,
            start + jose::toBase64Url(altered)});
    }
    all.append({QStringLiteral("signature-cut"), QStringLiteral("The signature without its last byte."), rule,
        start + jose::toBase64Url(signature.chopped(1))});
    all.append({QStringLiteral("signature-zero"), QStringLiteral("As many zero bytes as the signature has."), rule,
        start + jose::toBase64Url(QByteArray(signature.size(), '\0'))});
    all.append({QStringLiteral("ecdsa-zero"), QStringLiteral("ES256 with r = s = 0 (CVE-2022-21449)."),
        QStringLiteral("FIPS 186-5 6.4.2"),
        signingInput(
            context.headerWith({{QStringLiteral("alg"), QStringLiteral("ES256")}}), compact(context.forgedClaims())) +
            '.' + jose::toBase64Url(QByteArray(64, '\0'))});
    all.append(
        {QStringLiteral("payload-altered"), QStringLiteral("Another subject under the good token's signature."), rule,
            context.headerPart() + '.' + jose::toBase64Url(compact(context.forgedClaims())) + '.' +
                context.signaturePart()});
    return all;
}

} // namespace tessera::playground
