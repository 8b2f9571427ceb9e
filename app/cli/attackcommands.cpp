// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/keysource.h"
#include "app/cli/secretinput.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

ExitCode answerSummary(Invocation &invocation, const admin::Outcome<admin::AttackSummary> &summary)
{
    if (!summary)
        return invocation.output().refuse(summary.error());
    QList<QStringList> rows;
    qsizetype refused = 0;
    for (const admin::AttackLine &line : summary->lines) {
        refused += line.outcome == u"refused" ? 1 : 0;
        rows.append({line.outcome, line.status > 0 ? QString::number(line.status) : QStringLiteral("-"), line.name,
            line.tries, line.rule});
    }
    invocation.output().show(
        toJson(*summary), table({QStringLiteral("OUTCOME"), QStringLiteral("STATUS"), QStringLiteral("ATTACK"),
                                    QStringLiteral("WHAT WAS TRIED"), QStringLiteral("RULE")},
                              rows) +
                              QStringLiteral("%1 of %2 attacks were refused.").arg(refused).arg(summary->lines.size()));
    return summary->isSound ? ExitCode::Done : ExitCode::Refused;
}

ExitCode attack(Invocation &invocation)
{
    const QUrl url(invocation.argument(0), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return invocation.output().wrongUsage(
            QStringLiteral("\"%1\" is not an http or https address.").arg(invocation.argument(0)));
    if (!admin::isOwnMachine(url) && !invocation.isSet(L("i-own-this-host"))) {
        return invocation.output().refuse(QStringLiteral("refused"),
            QStringLiteral("%1 is another machine. Attack only what is yours: --i-own-this-host says that it is.")
                .arg(url.host()));
    }
    if (!invocation.isSet(L("token-file")))
        return invocation.with(
            [&](AdminApi &api) { return answerSummary(invocation, Invocation::await(api.attacks().attack(url))); });
    const auto token = readSecret(QStringLiteral("token"), invocation.value(L("token-file")), false);
    if (!token)
        return invocation.output().refuse(QStringLiteral("invalid"), token.error().detail);
    QByteArray keySet;
    if (invocation.isSet(L("jwks"))) {
        const auto read = keySetFrom(invocation.value(L("jwks")));
        if (!read)
            return invocation.output().refuse(read.error());
        keySet = *read;
    }
    const SystemClock clock;
    return answerSummary(invocation,
        Invocation::await(admin::attackWith(url, token->view().trimmed().toByteArray(), keySet, clock.now())));
}

constexpr OptionSpec attackOptions[] = {
    {L("token-file"), L("FILE"),
        L("A token that the resource accepts, - for standard input; else this installation mints one, and can try "
          "more.")},
    {L("jwks"), L("FILE|URL"), L("With --token-file: the issuer's key set.")},
    {L("i-own-this-host"), {}, L("You may do this to that host. Not asked for on this machine.")},
};

constexpr Command commands[] = {
    {L("token"), L("attack"), L("Send a resource forged tokens and say which it took."), L("URL"), attackOptions,
        attack},
};

} // namespace

std::span<const Command> attackCommands() { return commands; }

} // namespace tessera::app
