// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacksOnForm(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray good = context.material().goodToken;
    const QByteArray header = compact(context.header());
    const QByteArray forged = jose::toBase64Url(compact(context.forgedClaims()));
    const auto add = [&](const QString &id, const QString &tries, const QString &why, const QString &rule,
                         const QByteArray &token, Attack::Weight weight = Attack::Weight::Hole) {
        all.append({.id = id, .tries = tries, .why = why, .rule = rule, .weight = weight, .token = token});
    };
    const QString encoding = QStringLiteral("RFC 7515 section 2");
    const QString lax =
        QStringLiteral("It decodes loosely, so that one token has many texts: lists of tokens that were "
                       "revoked or seen are passed by.");
    const QString parts = QStringLiteral("It takes the parts that it expects and leaves the others unread.");
    constexpr auto advice = Attack::Weight::Advice;

    add(QStringLiteral("padded"), QStringLiteral("The good token with base64 padding."), lax, encoding, good + '=',
        advice);
    // Bits of the last character that belong to no byte.
    QByteArray loose = context.signaturePart();
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const qsizetype last = QByteArrayView(alphabet).indexOf(loose.back());
    if (loose.size() % 4 != 0 && last >= 0) {
        loose.back() = alphabet[last ^ 1];
        add(QStringLiteral("not-canonical"), QStringLiteral("Loose bits after the signature's last byte."), lax,
            encoding, context.headerPart() + '.' + context.payloadPart() + '.' + loose, advice);
    }
    add(QStringLiteral("four-parts"), QStringLiteral("A fourth part after the signature."), parts,
        QStringLiteral("RFC 7515 section 7.1"), good + ".AA");
    add(QStringLiteral("five-parts"), QStringLiteral("A forged payload in the form of an encrypted token."), parts,
        QStringLiteral("RFC 7516 section 7.1"),
        context.headerPart() + ".." + forged + '.' + context.payloadPart() + '.' + context.signaturePart());
    add(QStringLiteral("empty-parts"), QStringLiteral("Two full stops and nothing else."),
        QStringLiteral("It goes on after a failure to read."), QStringLiteral("RFC 7515 section 7.1"), "..");
    const QString two =
        QStringLiteral("One of its readers takes the first of two members of a name, another the last.");
    add(QStringLiteral("header-duplicate"),
        QStringLiteral("A forged token whose header says alg twice, none the second time."), two,
        QStringLiteral("RFC 7515 section 4"),
        jose::toBase64Url(header.chopped(1) + ",\"alg\":\"none\"}") + '.' + forged + '.');
    add(QStringLiteral("header-list"), QStringLiteral("A forged token whose header is a list of headers."),
        QStringLiteral("It goes on after a failure to read."), QStringLiteral("RFC 7515 section 4"),
        jose::toBase64Url("[" + header + "]") + '.' + forged + '.' + context.signaturePart());
    return all;
}

} // namespace tessera::playground
