// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

namespace {

// The orders of the curves, SEC 2.
constexpr char orderOfP256[] = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
constexpr char orderOfP384[] =
    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973";

} // namespace

QList<Attack> attacksOnSignatures(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray start = context.headerPart() + '.' + context.payloadPart() + '.';
    const QByteArray signature = jose::fromBase64Url(context.signaturePart()).value_or(QByteArray());
    const auto add = [&](const QString &id, const QString &tries, const QString &why, const QByteArray &token) {
        all.append(
            {.id = id, .tries = tries, .why = why, .rule = QStringLiteral("RFC 7515 section 5.2"), .token = token});
    };
    const QString skips = QStringLiteral("It verifies only where there is a signature.");
    const QString lax = QStringLiteral("It compares a part of the signature, or does not look at all.");

    add(QStringLiteral("signature-stripped"), QStringLiteral("The good token without its signature."), skips, start);
    add(QStringLiteral("signature-missing"), QStringLiteral("Two parts instead of three."), skips, start.chopped(1));
    struct Bit
    {
        QString id;
        qsizetype at;
    };
    for (const Bit &bit : {Bit{QStringLiteral("signature-altered-first"), 0},
             {QStringLiteral("signature-altered-middle"), signature.size() / 2},
             {QStringLiteral("signature-altered-last"), signature.size() - 1}}) {
        QByteArray altered = signature;
        altered[bit.at] = static_cast<char>(altered[bit.at] ^ 1);
        add(bit.id, QStringLiteral("One bit of byte %1 of the signature changed.").arg(bit.at), lax,
            start + jose::toBase64Url(altered));
    }
    add(QStringLiteral("signature-cut"), QStringLiteral("The signature without its last byte."), lax,
        start + jose::toBase64Url(signature.chopped(1)));
    add(QStringLiteral("signature-extended"), QStringLiteral("The signature with a byte more."), lax,
        start + jose::toBase64Url(signature + '\0'));
    add(QStringLiteral("signature-zero"), QStringLiteral("As many zero bytes as the signature has."), lax,
        start + jose::toBase64Url(QByteArray(signature.size(), '\0')));
    const QString unbound = QStringLiteral("It verifies something else than it believes.");
    add(QStringLiteral("payload-altered"), QStringLiteral("Forged claims under the good token's signature."), unbound,
        context.headerPart() + '.' + jose::toBase64Url(compact(context.forgedClaims())) + '.' +
            context.signaturePart());
    add(QStringLiteral("header-altered"), QStringLiteral("Another header under the good token's signature."), unbound,
        jose::toBase64Url(compact(context.headerWith({{QStringLiteral("x"), 1}}))) + '.' + context.payloadPart() + '.' +
            context.signaturePart());

    const auto forgedAs = [&](const QString &id, const QString &alg, const QString &tries, const QByteArray &numbers,
                              const QString &why, const QString &rule) {
        all.append({.id = id,
            .tries = tries,
            .why = why,
            .rule = rule,
            .token = signingInput(context.headerWith({{QStringLiteral("alg"), alg}}), compact(context.forgedClaims())) +
                     '.' + jose::toBase64Url(numbers)});
    };
    const QString psychic = QStringLiteral("It does not ask that r and s be at least 1: then 0 = 0 for every message.");
    const QString zero = QStringLiteral("A forged token, %1 with r = s = 0.");
    const QString order = QStringLiteral("A forged token, %1 with r = s = the order of the curve.");
    const QString psychicRule = QStringLiteral("FIPS 186-5 section 6.4.2, CVE-2022-21449");
    forgedAs(QStringLiteral("ecdsa-zero"), QStringLiteral("ES256"), zero.arg(QStringLiteral("ES256")),
        QByteArray(64, '\0'), psychic, psychicRule);
    forgedAs(QStringLiteral("ecdsa-zero-p384"), QStringLiteral("ES384"), zero.arg(QStringLiteral("ES384")),
        QByteArray(96, '\0'), psychic, psychicRule);
    const QString modulo = QStringLiteral("It does not ask that r and s be less than the order, which is zero again.");
    forgedAs(QStringLiteral("ecdsa-order"), QStringLiteral("ES256"), order.arg(QStringLiteral("ES256")),
        QByteArray::fromHex(orderOfP256).repeated(2), modulo, psychicRule);
    forgedAs(QStringLiteral("ecdsa-order-p384"), QStringLiteral("ES384"), order.arg(QStringLiteral("ES384")),
        QByteArray::fromHex(orderOfP384).repeated(2), modulo, psychicRule);
    forgedAs(QStringLiteral("eddsa-zero"), QStringLiteral("EdDSA"),
        QStringLiteral("A forged token, EdDSA with a signature of zeros."), QByteArray(64, '\0'),
        QStringLiteral("It does not refuse a point of small order."), QStringLiteral("RFC 8032 section 5.1.7"));
    return all;
}

} // namespace tessera::playground
