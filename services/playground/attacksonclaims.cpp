// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attackcontext.h"

#include <QJsonArray>

namespace tessera::playground {

QList<Attack> attacksOnClaims(const AttackContext &context)
{
    QList<Attack> all;
    const jose::SigningKey &key = *context.material().issuerKey;
    const QJsonObject header = context.headerWith(
        {{QStringLiteral("alg"), QString(jose::name(key.algorithm()))}, {QStringLiteral("kid"), key.kid().toText()}});
    const qint64 now = toNumericDate(context.material().now);
    const auto add = [&](const QString &name, const QString &tries, const QString &rule, const QJsonObject &changes) {
        all.append({name, tries, rule, signedToken(header, compact(context.claimsWith(changes)), key)});
    };
    const auto addHeader = [&](const QString &name, const QString &tries, const QString &rule, QJsonObject changes) {
        QJsonObject changed = header;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            changed.insert(it.key(), it.value());
        all.append({name, tries, rule, signedToken(changed, compact(context.claims()), key)});
    };
    const QString exp = QStringLiteral("exp"), nbf = QStringLiteral("nbf"), iat = QStringLiteral("iat");

    add(QStringLiteral("expired"), QStringLiteral("Rightly signed, expired a day ago."),
        QStringLiteral("RFC 7519 4.1.4"), {{exp, now - 86'400}, {nbf, now - 90'000}, {iat, now - 90'000}});
    add(QStringLiteral("no-exp"), QStringLiteral("Without exp: good for ever."), QStringLiteral("RFC 9068 2.2"),
        {{exp, QJsonValue::Null}});
    add(QStringLiteral("exp-text"), QStringLiteral("exp as text."), QStringLiteral("RFC 7519 2"),
        {{exp, QString::number(now + 300)}});
    add(QStringLiteral("exp-huge"), QStringLiteral("exp beyond what a clock can hold."),
        QStringLiteral("RFC 7519 4.1.4"), {{exp, -1e300}});
    add(QStringLiteral("not-yet-valid"), QStringLiteral("Valid from tomorrow on."), QStringLiteral("RFC 7519 4.1.5"),
        {{nbf, now + 86'400}});
    add(QStringLiteral("other-issuer"), QStringLiteral("Of another issuer."), QStringLiteral("RFC 8725 3.8"),
        {{QStringLiteral("iss"), QStringLiteral("https://attacker.invalid")}});
    add(QStringLiteral("no-issuer"), QStringLiteral("Of no issuer."), QStringLiteral("RFC 9068 2.2"),
        {{QStringLiteral("iss"), QJsonValue::Null}});
    add(QStringLiteral("other-audience"), QStringLiteral("For another audience."), QStringLiteral("RFC 8725 3.9"),
        {{QStringLiteral("aud"), QStringLiteral("somebody-else")}});
    add(QStringLiteral("no-audience"), QStringLiteral("For no audience."), QStringLiteral("RFC 9068 2.2"),
        {{QStringLiteral("aud"), QJsonValue::Null}});
    add(QStringLiteral("empty-audience"), QStringLiteral("For an empty list of audiences."),
        QStringLiteral("RFC 9068 4"), {{QStringLiteral("aud"), QJsonArray()}});
    add(QStringLiteral("no-subject"), QStringLiteral("About nobody."), QStringLiteral("RFC 9068 2.2"),
        {{QStringLiteral("sub"), QJsonValue::Null}});
    add(QStringLiteral("oversized"), QStringLiteral("A claim of 12 KiB."), QStringLiteral("RFC 8725 3.11"),
        {{QStringLiteral("padding"), QString(12 * 1024, u'x')}});

    addHeader(QStringLiteral("crit"), QStringLiteral("An extension that must be understood and is not known."),
        QStringLiteral("RFC 7515 4.1.11"),
        {{QStringLiteral("crit"), QJsonArray{QStringLiteral("attacker")}}, {QStringLiteral("attacker"), true}});
    addHeader(QStringLiteral("other-typ"), QStringLiteral("A token of another kind (logout+jwt)."),
        QStringLiteral("RFC 8725 3.11"), {{QStringLiteral("typ"), QStringLiteral("logout+jwt")}});
    const QByteArray claims = compact(context.claims());
    all.append({QStringLiteral("claim-duplicate"), QStringLiteral("Says sub twice."), QStringLiteral("RFC 7519 4"),
        signedToken(header, claims.chopped(1) + ",\"sub\":\"attacker\"}", key)});
    all.append({QStringLiteral("claims-not-an-object"), QStringLiteral("Claims that are a list."),
        QStringLiteral("RFC 7519 7.2"), signedToken(header, '[' + claims + ']', key)});
    return all;
}

} // namespace tessera::playground
