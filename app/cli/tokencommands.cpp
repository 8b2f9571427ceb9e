// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokencourse.h"
#include "admin/tokentools.h"
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/issuerremark.h"
#include "app/cli/json.h"
#include "app/cli/keysource.h"
#include "app/cli/tokeninput.h"
#include "app/words.h"

#include <QJsonArray>

#include <iostream>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

QString wordFor(const QString &verdict)
{
    if (verdict == u"pass")
        return Words::tr("pass", "the verdict of a check");
    if (verdict == u"fail")
        return Words::tr("fail", "the verdict of a check");
    return verdict == u"not-reached" ? Words::tr("not-reached", "the verdict of a check") : verdict;
}

QString conclusionOf(const admin::TokenVerdict &verdict)
{
    if (!verdict.accepted)
        return Words::tr("refused: %1", "and the name of a check").arg(verdict.failed);
    QStringList names;
    for (const admin::TokenCheck &check : verdict.checks) {
        if (check.verdict == u"not-reached")
            names.append(check.name);
    }
    return names.isEmpty() ? Words::tr("accepted")
                           : Words::tr("accepted; not compared: %1").arg(names.join(QStringLiteral(", ")));
}

ExitCode answerVerdict(
    Invocation &invocation, const admin::Outcome<admin::TokenVerdict> &verdict, const QJsonObject &more = {})
{
    if (!verdict)
        return invocation.output().refuse(verdict.error());
    QList<Row> rows;
    for (const admin::TokenCheck &check : verdict->checks)
        rows.append({wordFor(check.verdict), check.name, Cell::ours(told(check.reason))});
    QJsonObject json = toJson(*verdict);
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        json.insert(member.key(), member.value());
    invocation.output().show(
        json, table({Words::tr("VERDICT"), Words::tr("CHECK"), Words::tr("REASON")}, rows) + conclusionOf(*verdict));
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

QJsonValue jsonOf(const std::optional<Instant> &instant) { return instant ? QJsonValue(shown(instant)) : QJsonValue(); }

/// Done where the token is good now.
ExitCode answerCourse(Invocation &invocation, const admin::Outcome<QList<admin::TokenStretch>> &course)
{
    if (!course)
        return invocation.output().refuse(course.error());
    const SystemClock clock;
    const Instant now = clock.now();
    bool isAccepted = false;
    QJsonArray json;
    QList<Row> rows;
    for (const admin::TokenStretch &stretch : *course) {
        const bool isNow = (!stretch.from || *stretch.from <= now) && (!stretch.until || now < *stretch.until);
        isAccepted |= isNow && stretch.accepted;
        json.append(QJsonObject{{QStringLiteral("from"), jsonOf(stretch.from)},
            {QStringLiteral("until"), jsonOf(stretch.until)}, {QStringLiteral("accepted"), stretch.accepted},
            {QStringLiteral("failed"), stretch.failed.isEmpty() ? QJsonValue() : QJsonValue(stretch.failed)},
            {QStringLiteral("reason"), stretch.reason},
            {QStringLiteral("key_state"), stretch.keyState.isEmpty() ? QJsonValue() : QJsonValue(stretch.keyState)}});
        rows.append({isNow ? Words::tr("now") : QString(), stretch.from ? shown(stretch.from) : QStringLiteral("-"),
            stretch.accepted ? Words::tr("accepted")
                             : Words::tr("refused: %1", "and the name of a check").arg(stretch.failed),
            stretch.keyState.isEmpty() ? QStringLiteral("-") : stretch.keyState, Cell::ours(told(stretch.reason))});
    }
    invocation.output().show(
        json, table({QString(), Words::tr("FROM"), Words::tr("VERDICT"), Words::tr("KEY"), Words::tr("REASON")}, rows));
    invocation.output().note(Words::tr(
        "Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later."));
    return isAccepted ? ExitCode::Done : ExitCode::Refused;
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
        return invocation.output().wrongUsage(Words::tr("Give one token, - for standard input, or --batch."));
    if (invocation.isSet(L("course")) && (invocation.isSet(L("at")) || invocation.isSet(L("batch"))))
        return invocation.output().wrongUsage(
            Words::tr("--course is about every instant and one token: neither --at nor --batch goes with it."));
    if (invocation.isSet(L("batch")))
        return verifyBatch(*expected);
    const auto token = tokenOf(invocation);
    if (!token)
        return invocation.output().refuse(QStringLiteral("invalid"), token.error().detail);
    if (!invocation.isSet(L("jwks")))
        return invocation.with([&](AdminApi &api) {
            if (invocation.isSet(L("course")))
                return answerCourse(invocation, Invocation::await(api.tokens().course(*token, *expected)));
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
    if (invocation.isSet(L("course")))
        return answerCourse(invocation, admin::tokenCourse(*token, *keys, *expected));
    const SystemClock clock;
    return answerVerdict(invocation, admin::verifyToken(*token, *keys, *expected, clock.now()));
}

constexpr OptionSpec verifyOptions[] = {
    {L("jwks"), L("FILE|URL"),
        QT_TRANSLATE_NOOP("tessera::app",
            "The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.")},
    {L("issuer"), L("URL"),
        QT_TRANSLATE_NOOP("tessera::app",
            "What iss must be; else as configured, as the services that run or ran last on the data "
            "folder say, or the default. With --jwks it may be left out, and is then not compared.")},
    {L("audience"), L("NAME"), QT_TRANSLATE_NOOP("tessera::app", "What aud must contain; likewise.")},
    {L("at"), L("INSTANT"), QT_TRANSLATE_NOOP("tessera::app", "As if it were then, as 2026-11-23T08:15:30Z.")},
    {L("course"), {},
        QT_TRANSLATE_NOOP(
            "tessera::app", "How it is judged at every instant, from first to last, and the state of its key then.")},
    {L("signature-only"), {},
        QT_TRANSLATE_NOOP("tessera::app", "Only up to the signature; the payload may be anything.")},
    {L("allow-typ-jwt"), {},
        QT_TRANSLATE_NOOP("tessera::app",
            "Take typ JWT beside at+jwt, as is done for this installation's keys where tokens.typ is JWT.")},
    {L("batch"), {},
        QT_TRANSLATE_NOOP(
            "tessera::app", "Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.")},
};

constexpr Command commands[] = {
    {L("token"), L("inspect"),
        QT_TRANSLATE_NOOP("tessera::app", "Take a token apart without judging it; - reads it from standard input."),
        L("TOKEN|-"), {}, inspectCommand},
    {L("token"), L("verify"),
        QT_TRANSLATE_NOOP("tessera::app", "Judge a token, check by check; - reads it from standard input."),
        L("[TOKEN|-]"), verifyOptions, verify},
};

} // namespace

std::span<const Command> tokenCommands() { return commands; }

} // namespace tessera::app
