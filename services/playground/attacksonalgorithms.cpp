// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "playground/attackcontext.h"

#include <QJsonArray>

namespace tessera::playground {

namespace {

const QString &alg()
{
    static const QString name = QStringLiteral("alg");
    return name;
}

} // namespace

QList<Attack> attacksOnAlgorithms(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray forged = compact(context.forgedClaims());
    const QString none = QStringLiteral("RFC 8725 section 3.2, CVE-2018-1000531");
    const QString believes = QStringLiteral("It believes a header that says that no signature is needed.");
    struct Spelling
    {
        QString id, alg;
    };
    for (const Spelling &spelling : {Spelling{QStringLiteral("alg-none"), QStringLiteral("none")},
             {QStringLiteral("alg-none-capital"), QStringLiteral("None")},
             {QStringLiteral("alg-none-upper"), QStringLiteral("NONE")},
             {QStringLiteral("alg-none-mixed"), QStringLiteral("nOnE")},
             {QStringLiteral("alg-none-space"), QStringLiteral("none ")}, {QStringLiteral("alg-empty"), QString()}}) {
        all.append({.id = spelling.id,
            .tries = spelling.alg.isEmpty()
                         ? QStringLiteral("A forged token without a signature, and with an empty alg.")
                         : QStringLiteral("A forged token without a signature, alg \"%1\".").arg(spelling.alg),
            .why = spelling.alg == u"none"
                       ? believes
                       : QStringLiteral("It forbids \"none\" and does not know this spelling of it."),
            .rule = none,
            .token = signingInput(context.headerWith({{alg(), spelling.alg}}), forged) + '.'});
    }
    all.append({.id = QStringLiteral("alg-none-signed"),
        .tries = QStringLiteral("A forged token with alg none and the good token's signature."),
        .why = QStringLiteral("It asks that there be a signature, and looks at it by the header's alg."),
        .rule = none,
        .token = signingInput(context.headerWith({{alg(), QStringLiteral("none")}}), forged) + '.' +
                 context.signaturePart()});
    const auto withoutAlg = [&](const QString &id, const QString &tries, const QJsonObject &header) {
        all.append({.id = id,
            .tries = tries,
            .why = QStringLiteral("It takes what it cannot read for an algorithm that needs no signature."),
            .rule = QStringLiteral("RFC 7515 section 4.1.1"),
            .token = signingInput(header, forged) + '.'});
    };
    withoutAlg(QStringLiteral("alg-missing"), QStringLiteral("A forged token whose header has no alg."),
        context.headerWith({{alg(), QJsonValue::Null}}));
    withoutAlg(QStringLiteral("alg-list"), QStringLiteral("A forged token whose alg is a list."),
        context.headerWith({{alg(), QJsonArray{QStringLiteral("none")}}}));
    withoutAlg(QStringLiteral("alg-unknown"), QStringLiteral("A forged token with an alg that nobody knows."),
        context.headerWith({{alg(), QStringLiteral("XX999")}}));

    // The same signature under the name of another algorithm: what is signed is not what is verified.
    const QString good = context.header().value(alg()).toString();
    for (const QString &other : {QStringLiteral("RS256"), QStringLiteral("RS384"), QStringLiteral("RS512"),
             QStringLiteral("PS256"), QStringLiteral("ES256"), QStringLiteral("EdDSA"), QStringLiteral("HS256")}) {
        if (other == good)
            continue;
        all.append({.id = QStringLiteral("alg-swapped-") + other.toLower(),
            .tries =
                QStringLiteral("The good token's claims and signature with alg %1 in place of %2.").arg(other, good),
            .why = QStringLiteral("It verifies without the header that was signed, or not at all by an algorithm that "
                                  "its key is not for."),
            .rule = QStringLiteral("RFC 8725 section 3.1"),
            .token = jose::toBase64Url(compact(context.headerWith({{alg(), other}}))) + '.' + context.payloadPart() +
                     '.' + context.signaturePart()});
    }
    return all;
}

} // namespace tessera::playground
