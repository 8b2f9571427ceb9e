// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokentools.h"
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/issuerremark.h"
#include "app/cli/json.h"
#include "app/words.h"
#include "core/duration.h"
#include "playground/minttemplate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

QStringList templateNames()
{
    QStringList names;
    for (const playground::MintTemplate &one : playground::mintTemplates())
        names.append(QString::fromLatin1(one.id));
    return names;
}

/// Why a token that was minted may not do what it was made for.
QStringList warningsOf(const Invocation &invocation, AdminApi &api, const admin::TokenMint &mint)
{
    QStringList warnings;
    const QJsonValue subject = mint.claims.value(u"sub");
    if (subject.isNull() || (mint.user.isEmpty() && subject.isUndefined()))
        warnings.append(
            Words::tr("The token names nobody: it has no \"sub\", which resource services ask for (RFC 9068 "
                      "section 2.2). --user USER or --claim sub=ID gives it one."));
    if (mint.lifetime && mint.claims.contains(u"exp"))
        warnings.append(Words::tr("\"exp\" is given as a claim, by --claim or by the template, so --lifetime "
                                  "changes nothing."));
    const auto user =
        mint.user.isEmpty() ? std::nullopt : std::optional(Invocation::await(api.users().show(mint.user)));
    if (user && *user && !(*user)->isActive)
        warnings.append(Words::tr("The user %1 is disabled and could not sign in; resource services accept the "
                                  "token all the same until it expires.")
                .arg(unmarked((*user)->email)));
    const runtime::NamedIssuer &named = invocation.namedIssuer();
    if (!named.running.isEmpty() && named.running != named.issuer && !mint.claims.contains(u"iss"))
        warnings.append(Words::tr("The services that run on this data folder name %1 as issuer, and do not accept "
                                  "a token of %2.")
                .arg(unmarked(named.running), unmarked(named.issuer)));
    return warnings;
}

ExitCode answerMinted(
    Invocation &invocation, AdminApi &api, const admin::TokenMint &mint, const admin::Outcome<QByteArray> &token)
{
    if (!token)
        return invocation.output().refuse(token.error());
    const QJsonObject publicKey = mint.throwAwayKey ? admin::publicJwk(*mint.throwAwayKey) : QJsonObject();
    const QStringList warnings = warningsOf(invocation, api, mint);
    const bool isClaimed = mint.claims.contains(u"iss");
    const IssuerRemark remark = remarkOnIssuer(invocation);
    const QJsonObject json{{QStringLiteral("token"), QString::fromLatin1(*token)},
        {QStringLiteral("issuer"), isClaimed ? mint.claims.value(u"iss") : QJsonValue(invocation.namedIssuer().issuer)},
        {QStringLiteral("issuer_from"), isClaimed ? QStringLiteral("claim") : remark.from},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)},
        {QStringLiteral("public_key"), publicKey.isEmpty() ? QJsonValue() : QJsonValue(publicKey)}};
    invocation.output().show(json, QString::fromLatin1(*token));
    if (!publicKey.isEmpty())
        invocation.output().note(Words::tr("No service trusts the throw-away key. Its public half is %1")
                .arg(QString::fromUtf8(QJsonDocument(publicKey).toJson(QJsonDocument::Compact))));
    if (!isClaimed)
        invocation.output().note(remark.sentence);
    for (const QString &warning : warnings)
        invocation.output().warn(warning);
    return ExitCode::Done;
}

/// Members as `NAME=VALUE` on the command line, put over those that are there.
std::expected<void, ExitCode> addMembers(Invocation &invocation, L option, QJsonObject &members)
{
    const QStringList given = invocation.values(option);
    for (const QString &member : given) {
        const qsizetype equals = member.indexOf(u'=');
        if (equals < 1)
            return std::unexpected(invocation.output().wrongUsage(
                Words::tr("--%1 wants NAME=VALUE; null as value leaves it out.").arg(option)));
        const auto value = admin::claimFromText(member.sliced(equals + 1));
        if (!value)
            return std::unexpected(invocation.output().wrongUsage(
                Words::tr("--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a "
                          "bracket is given as JSON text, as in --%1 'note=\"[1]\"'.")
                    .arg(option, unmarked(member.first(equals)), told(value.error().detail))));
        members.insert(member.first(equals), *value);
    }
    return {};
}

std::expected<admin::TokenMint, ExitCode> wishOf(Invocation &invocation)
{
    Output &output = invocation.output();
    const auto lifetime = invocation.duration(L("lifetime"));
    if (!lifetime)
        return std::unexpected(output.wrongUsage(lifetime.error()));
    admin::TokenMint mint{.user = invocation.value(L("user")), .lifetime = *lifetime};
    if (invocation.isSet(L("template"))) {
        const playground::MintTemplate *found = playground::findMintTemplate(invocation.value(L("template")));
        if (!found)
            return std::unexpected(output.wrongUsage(Words::tr("There is no template \"%1\", but: %2.")
                    .arg(unmarked(invocation.value(L("template"))), templateNames().join(QStringLiteral(", ")))));
        const SystemClock clock;
        const playground::MintChanges changes = playground::changesOf(*found, clock.now());
        mint.header = changes.header;
        mint.claims = changes.claims;
    }
    if (invocation.isSet(L("typ")))
        mint.header.insert(QStringLiteral("typ"), invocation.value(L("typ")));
    for (const auto &[option, members] : {std::pair(L("header"), &mint.header), std::pair(L("claim"), &mint.claims)}) {
        if (const auto added = addMembers(invocation, option, *members); !added)
            return std::unexpected(added.error());
    }
    if (invocation.isSet(L("throw-away"))) {
        const auto key = admin::makeThrowAwayKey(invocation.value(L("throw-away")));
        if (!key)
            return std::unexpected(output.wrongUsage(key.error()));
        mint.throwAwayKey = *key;
    }
    return mint;
}

ExitCode mint(Invocation &invocation)
{
    const auto wish = wishOf(invocation);
    if (!wish)
        return wish.error();
    return invocation.with([&](AdminApi &api) {
        return answerMinted(invocation, api, *wish, Invocation::await(api.tokens().mint(*wish)));
    });
}

constexpr OptionSpec mintOptions[] = {
    {L("user"), L("USER"), QT_TRANSLATE_NOOP("tessera::app", "Whose claims to begin with.")},
    {L("issuer"), L("URL"),
        QT_TRANSLATE_NOOP("tessera::app", "What iss is; else as configured, as the services that run or ran last on "
                                          "the data folder say, or the default.")},
    {L("claim"), L("NAME=VALUE"),
        QT_TRANSLATE_NOOP("tessera::app", "A claim, as JSON or text; null leaves it out. What begins with {, [ or \" "
                                          "must be JSON. May be given more than once.")},
    {L("lifetime"), L("DURATION"),
        QT_TRANSLATE_NOOP("tessera::app",
            "How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, "
            "tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.")},
    {L("typ"), L("TYP"), QT_TRANSLATE_NOOP("tessera::app", "at+jwt or JWT; else as tokens.typ says.")},
    {L("header"), L("NAME=VALUE"),
        QT_TRANSLATE_NOOP(
            "tessera::app", "A member of the header, written as a claim is; alg is what the key signs with.")},
    {L("template"), L("NAME"),
        QT_TRANSLATE_NOOP("tessera::app",
            "What to begin with: access-token, administrator, nobody-special, client, expired, "
            "not-yet-valid, other-audience, other-issuer, id-token or critical.")},
    {L("throw-away"), L("ALG"),
        QT_TRANSLATE_NOOP("tessera::app", "Sign with a key that is made for this and trusted by nobody: RS256, RS384, "
                                          "RS512, PS256, ES256, ES384 or EdDSA; its public half is told.")},
};

constexpr Command commands[] = {
    {L("token"), L("mint"), QT_TRANSLATE_NOOP("tessera::app", "Sign a token; audited."), {}, mintOptions, mint},
};

} // namespace

std::span<const Command> mintCommands() { return commands; }

} // namespace tessera::app
