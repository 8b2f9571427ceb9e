// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokentools.h"
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/keysource.h"
#include "app/cli/tokeninput.h"
#include "core/duration.h"

#include <iostream>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

struct IssuerRemark
{
    /// `option`, `configuration`, `running`, `last-run` or `default`.
    QString from;
    QString sentence;
};

/// Which issuer counts and why, since outside of services that is easily another one than people think.
IssuerRemark remarkOnIssuer(const Invocation &invocation)
{
    using runtime::IssuerOrigin;
    const runtime::NamedIssuer &named = invocation.namedIssuer();
    const QString says = QStringLiteral("The issuer is %1, ").arg(named.issuer);
    switch (named.origin) {
    case IssuerOrigin::Configured:
        return invocation.isSet(L("issuer"))
                   ? IssuerRemark{QStringLiteral("option"), says + QStringLiteral("as --issuer says.")}
                   : IssuerRemark{QStringLiteral("configuration"), says + QStringLiteral("as the configuration says.")};
    case IssuerOrigin::Running:
        return {QStringLiteral("running"), says + QStringLiteral("that of the services that run on this data folder.")};
    case IssuerOrigin::LastRun:
        return {QStringLiteral("last-run"),
            says + QStringLiteral("that of the services that ran on this data folder last.")};
    case IssuerOrigin::Default: break;
    }
    return {QStringLiteral("default"),
        says + QStringLiteral("since no services have run on this data folder yet; --issuer names another one.")};
}

/// Why a token that was minted may not do what it was made for.
QStringList warningsOf(const Invocation &invocation, AdminApi &api, const admin::TokenMint &mint)
{
    QStringList warnings;
    const QJsonValue subject = mint.claims.value(u"sub");
    if (subject.isNull() || (mint.user.isEmpty() && subject.isUndefined()))
        warnings.append(
            QStringLiteral("The token names nobody: it has no \"sub\", which resource services ask for (RFC 9068 "
                           "section 2.2). --user USER or --claim sub=ID gives it one."));
    const auto user =
        mint.user.isEmpty() ? std::nullopt : std::optional(Invocation::await(api.users().show(mint.user)));
    if (user && *user && !(*user)->isActive)
        warnings.append(QStringLiteral("The user %1 is disabled and could not sign in; resource services accept the "
                                       "token all the same until it expires.")
                .arg((*user)->email));
    const runtime::NamedIssuer &named = invocation.namedIssuer();
    if (!named.running.isEmpty() && named.running != named.issuer && !mint.claims.contains(u"iss"))
        warnings.append(QStringLiteral("The services that run on this data folder name %1 as issuer, and do not accept "
                                       "a token of %2.")
                .arg(named.running, named.issuer));
    return warnings;
}

ExitCode answerMinted(
    Invocation &invocation, AdminApi &api, const admin::TokenMint &mint, const admin::Outcome<QByteArray> &token)
{
    if (!token)
        return invocation.output().refuse(token.error());
    const QStringList warnings = warningsOf(invocation, api, mint);
    const bool isClaimed = mint.claims.contains(u"iss");
    const IssuerRemark remark = remarkOnIssuer(invocation);
    const QJsonObject json{{QStringLiteral("token"), QString::fromLatin1(*token)},
        {QStringLiteral("issuer"), isClaimed ? mint.claims.value(u"iss") : QJsonValue(invocation.namedIssuer().issuer)},
        {QStringLiteral("issuer_from"), isClaimed ? QStringLiteral("claim") : remark.from},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
    invocation.output().show(json, QString::fromLatin1(*token));
    if (!isClaimed)
        invocation.output().note(remark.sentence);
    for (const QString &warning : warnings)
        invocation.output().warn(warning);
    return ExitCode::Done;
}

ExitCode mint(Invocation &invocation)
{
    const auto lifetime = invocation.duration(L("lifetime"));
    if (!lifetime)
        return invocation.output().wrongUsage(lifetime.error());
    admin::TokenMint mint{
        .user = invocation.value(L("user")), .claims = {}, .lifetime = *lifetime, .typ = invocation.value(L("typ"))};
    const QStringList claims = invocation.values(L("claim"));
    for (const QString &claim : claims) {
        const qsizetype equals = claim.indexOf(u'=');
        if (equals < 1)
            return invocation.output().wrongUsage(
                QStringLiteral("--claim wants NAME=VALUE; null as value leaves a claim out."));
        const auto value = admin::claimFromText(claim.sliced(equals + 1));
        if (!value)
            return invocation.output().wrongUsage(QStringLiteral("--claim %1 begins as JSON and is none: %2 Text that "
                                                                 "begins with a quotation mark or a bracket is given "
                                                                 "as JSON text, as in --claim 'note=\"[1]\"'.")
                    .arg(claim.first(equals), value.error().detail));
        mint.claims.insert(claim.first(equals), *value);
    }
    return invocation.with(
        [&](AdminApi &api) { return answerMinted(invocation, api, mint, Invocation::await(api.tokens().mint(mint))); });
}

/// What of an accepted token was not looked at.
QString restriction(const admin::TokenVerdict &verdict)
{
    QStringList names;
    for (const admin::TokenCheck &check : verdict.checks) {
        if (check.verdict == u"not-reached")
            names.append(check.name);
    }
    return names.isEmpty() ? QString() : QStringLiteral("; not compared: ") + names.join(QStringLiteral(", "));
}

ExitCode answerVerdict(
    Invocation &invocation, const admin::Outcome<admin::TokenVerdict> &verdict, const QJsonObject &more = {})
{
    if (!verdict)
        return invocation.output().refuse(verdict.error());
    QList<QStringList> rows;
    for (const admin::TokenCheck &check : verdict->checks)
        rows.append({check.verdict, check.name, check.reason});
    QJsonObject json = toJson(*verdict);
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        json.insert(member.key(), member.value());
    invocation.output().show(
        json, table({QStringLiteral("VERDICT"), QStringLiteral("CHECK"), QStringLiteral("REASON")}, rows) +
                  (verdict->accepted ? QStringLiteral("accepted") + restriction(*verdict)
                                     : QStringLiteral("refused: ") + verdict->failed));
    return verdict->accepted ? ExitCode::Done : ExitCode::Refused;
}

OptionValue<admin::TokenExpectation> expectation(const Invocation &invocation)
{
    const auto at = invocation.instant(L("at"));
    if (!at)
        return std::unexpected(at.error());
    return admin::TokenExpectation{.issuer = invocation.value(L("issuer")),
        .audience = invocation.value(L("audience")),
        .algorithms = {},
        .allowTypJwt = invocation.isSet(L("allow-typ-jwt")),
        .signatureOnly = invocation.isSet(L("signature-only")),
        .at = *at};
}

ExitCode verifyBatch(const admin::TokenExpectation &expectation)
{
    const SystemClock clock;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (!line.empty())
            std::cout << admin::verifyBatchLine(line, expectation, clock.now()).constData() << '\n' << std::flush;
    }
    return ExitCode::Done;
}

ExitCode verify(Invocation &invocation)
{
    const auto expected = expectation(invocation);
    if (!expected)
        return invocation.output().wrongUsage(expected.error());
    if (invocation.isSet(L("batch")) != invocation.argument(0).isEmpty())
        return invocation.output().wrongUsage(QStringLiteral("Give one token, - for standard input, or --batch."));
    if (invocation.isSet(L("batch")))
        return verifyBatch(*expected);
    const auto token = tokenOf(invocation);
    if (!token)
        return invocation.output().refuse(QStringLiteral("invalid"), token.error().detail);
    if (!invocation.isSet(L("jwks")))
        return invocation.with([&](AdminApi &api) {
            const auto verdict = Invocation::await(api.tokens().verify(*token, *expected));
            const IssuerRemark remark = remarkOnIssuer(invocation);
            const ExitCode code = answerVerdict(invocation, verdict,
                {{QStringLiteral("issuer"), invocation.namedIssuer().issuer},
                    {QStringLiteral("issuer_from"), remark.from}});
            if (!expected->signatureOnly)
                invocation.output().note(remark.sentence);
            return code;
        });
    const auto keys = keySetFrom(invocation.value(L("jwks")));
    if (!keys)
        return invocation.output().refuse(keys.error());
    const SystemClock clock;
    return answerVerdict(invocation, admin::verifyToken(*token, *keys, *expected, clock.now()));
}

constexpr OptionSpec mintOptions[] = {
    {L("user"), L("USER"), L("Whose claims to begin with.")},
    {L("issuer"), L("URL"),
        L("What iss is; else as configured, as the services that run or ran last on the data folder say, or the "
          "default.")},
    {L("claim"), L("NAME=VALUE"),
        L("A claim, as JSON or text; null leaves it out. What begins with {, [ or \" must be JSON. May be given more "
          "than once.")},
    {L("lifetime"), L("DURATION"),
        L("How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, "
          "tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.")},
    {L("typ"), L("TYP"), L("at+jwt or JWT; else as tokens.typ says.")},
};
constexpr OptionSpec verifyOptions[] = {
    {L("jwks"), L("FILE|URL"),
        L("The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.")},
    {L("issuer"), L("URL"),
        L("What iss must be; else as configured, as the services that run or ran last on the data folder say, or the "
          "default. With --jwks it may be left out, and is then not compared.")},
    {L("audience"), L("NAME"), L("What aud must contain; likewise.")},
    {L("at"), L("INSTANT"), L("As if it were then, as 2026-11-23T08:15:30Z.")},
    {L("signature-only"), {}, L("Only up to the signature; the payload may be anything.")},
    {L("allow-typ-jwt"), {},
        L("Take typ JWT beside at+jwt, as is done for this installation's keys where tokens.typ is JWT.")},
    {L("batch"), {}, L("Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.")},
};

constexpr Command commands[] = {
    {L("token"), L("mint"), L("Sign a token; audited."), {}, mintOptions, mint},
    {L("token"), L("inspect"), L("Take a token apart without judging it; - reads it from standard input."),
        L("TOKEN|-"), {}, inspectCommand},
    {L("token"), L("verify"), L("Judge a token, check by check; - reads it from standard input."), L("[TOKEN|-]"),
        verifyOptions, verify},
};

} // namespace

std::span<const Command> tokenCommands() { return commands; }

} // namespace tessera::app
