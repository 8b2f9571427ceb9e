// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/inspectionadvice.h"

#include <algorithm>

namespace tessera::playground {

namespace {

using Weight = Remark::Weight;

// From there on a number of seconds is the year 5138, and one of milliseconds is of 1973 and later.
constexpr double surelyMilliseconds = 1e11;

const ShownMember *member(const ShownPart &part, QByteArrayView name)
{
    const auto found =
        std::ranges::find_if(part.members, [name](const ShownMember &entry) { return entry.name == name; });
    return found == part.members.end() ? nullptr : &*found;
}

QByteArray textOf(const ShownMember *entry)
{
    const bool isText = entry && entry->value.size() >= 2 && entry->value.startsWith('"');
    return isText ? entry->value.sliced(1, entry->value.size() - 2) : QByteArray();
}

void adviseOnHeader(const Inspection &found, const ShownPart &header, QList<Remark> &advice)
{
    const auto add = [&](Weight weight, const QString &sentence) { advice.append({weight, header.place, sentence}); };
    const QByteArray alg = textOf(member(header, "alg"));
    const bool isJwe = found.form == TokenForm::Jwe;
    if (isJwe)
        add(Weight::Note,
            QStringLiteral("This token is encrypted (JWE): only who has the key can read what is in it."));
    else if (member(header, "enc"))
        add(Weight::Attention, QStringLiteral("The header is that of an encrypted token (JWE), which has five parts."));
    if (!member(header, "alg"))
        add(Weight::Problem, QStringLiteral("The header has no alg, which every token has."));
    else if (alg.compare("none", Qt::CaseInsensitive) == 0)
        add(Weight::Attention, QStringLiteral("alg is none: nobody has signed it, and anybody can have made it."));
    else if (!isJwe && alg.startsWith("HS"))
        add(Weight::Attention,
            QStringLiteral("It is signed with a shared secret (%1): whoever can verify it can also make "
                           "one.")
                .arg(QString::fromUtf8(alg)));
    for (const QByteArrayView name : {"jwk", "jku", "x5u", "x5c"}) {
        if (member(header, name))
            add(Weight::Attention, QStringLiteral("The header brings its own key (%1); no good verifier uses that.")
                                       .arg(QLatin1StringView(name)));
    }
    if (member(header, "crit"))
        add(Weight::Attention,
            QStringLiteral("The header has crit: who does not understand the extensions in it refuses the token."));
    if (!isJwe && !member(header, "kid"))
        add(Weight::Note, QStringLiteral("The header has no kid: a verifier has to try its keys."));
}

void adviseOnClaims(const ShownPart &claims, QList<Remark> &advice)
{
    const auto add = [&](Weight weight, const QString &sentence) { advice.append({weight, claims.place, sentence}); };
    for (const ShownMember &entry : claims.members) {
        if (!entry.registered || !entry.registered->isInstant)
            continue;
        const QString name = QString::fromUtf8(entry.name);
        if (!entry.instant)
            add(Weight::Problem, QStringLiteral("%1 is not a number; it is one of seconds since 1970.").arg(name));
        else if (*entry.instant >= surelyMilliseconds)
            add(Weight::Attention, QStringLiteral("%1 seems to be in milliseconds; it counts in seconds.").arg(name));
    }
    if (!member(claims, "exp"))
        add(Weight::Attention, QStringLiteral("There is no exp: it never expires, or is refused for that."));
    for (const QByteArrayView name : {"iss", "aud", "sub"}) {
        if (!member(claims, name))
            add(Weight::Note, QStringLiteral("There is no %1, which access tokens have (RFC 9068 section 2.2).")
                                  .arg(QLatin1StringView(name)));
    }
}

} // namespace

QList<Remark> adviceOn(const Inspection &found)
{
    QList<Remark> advice;
    if (const ShownPart *header = found.part(PartKind::Header); header && !header->members.isEmpty())
        adviseOnHeader(found, *header, advice);
    if (const ShownPart *claims = found.part(PartKind::Claims); claims && !claims->members.isEmpty())
        adviseOnClaims(*claims, advice);
    const ShownPart *signature = found.part(PartKind::Signature);
    if (found.form == TokenForm::Jws && signature && signature->bytes.isEmpty())
        advice.append({Weight::Attention, signature->place, QStringLiteral("There is no signature.")});
    return advice;
}

} // namespace tessera::playground
