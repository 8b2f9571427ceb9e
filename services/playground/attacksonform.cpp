// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacksOnForm(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray good = context.material().goodToken;
    const QString encoding = QStringLiteral("RFC 7515 2");

    all.append({QStringLiteral("padded"), QStringLiteral("The good token with base64 padding."), encoding, good + '='});
    all.append({QStringLiteral("four-parts"), QStringLiteral("A fourth part after the signature."),
        QStringLiteral("RFC 7515 7.1"), good + ".AA"});
    all.append({QStringLiteral("five-parts"), QStringLiteral("In the form of an encrypted token."),
        QStringLiteral("RFC 7516 7.1"),
        context.headerPart() + "..." + context.payloadPart() + '.' + context.signaturePart()});
    all.append({QStringLiteral("empty-parts"), QStringLiteral("Two full stops and nothing else."),
        QStringLiteral("RFC 7515 7.1"), ".."});

    // Bits of the last character that belong to no byte: decoders that ignore them take two texts for one token.
    QByteArray loose = context.signaturePart();
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const qsizetype last = QByteArrayView(alphabet).indexOf(loose.back());
    if (loose.size() % 4 != 0 && last >= 0) {
        loose.back() = alphabet[last ^ 1];
        all.append({QStringLiteral("not-canonical"), QStringLiteral("Loose bits after the signature's last byte."),
            encoding, context.headerPart() + '.' + context.payloadPart() + '.' + loose});
    }
    const QByteArray header = compact(context.header());
    all.append({QStringLiteral("header-duplicate"),
        QStringLiteral("A header that says alg twice, none the second time."), QStringLiteral("RFC 7515 4"),
        jose::toBase64Url(header.chopped(1) + ",\"alg\":\"none\"}") + '.' +
            jose::toBase64Url(compact(context.forgedClaims())) + '.'});
    all.append({QStringLiteral("header-not-an-object"), QStringLiteral("A header that is a list."),
        QStringLiteral("RFC 7515 4"),
        jose::toBase64Url("[" + header + "]") + '.' + context.payloadPart() + '.' + context.signaturePart()});
    return all;
}

} // namespace tessera::playground
