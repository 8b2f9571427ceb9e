// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/attackadmin.h"
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/keysource.h"
#include "app/cli/secretinput.h"
#include "app/words.h"
#include "language/refusals.h"
#include "playground/attackrun.h"
#include "playground/canary.h"
#include "runtime/datafolder.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QSaveFile>

#include <iostream>
#include <unistd.h>

namespace tessera::app {

namespace {

using admin::AdminApi;
using playground::AttackReport;
using playground::AttackResult;
using L = QLatin1StringView;

QString wordFor(playground::AttackOutcome outcome)
{
    using playground::AttackOutcome;
    switch (outcome) {
    case AttackOutcome::Refused: return Words::tr("refused", "how an attack ended");
    case AttackOutcome::Taken: return Words::tr("taken", "how an attack ended");
    case AttackOutcome::Fetched: return Words::tr("fetched", "how an attack ended");
    case AttackOutcome::Broke: return Words::tr("broke", "how an attack ended");
    case AttackOutcome::NotJudged: break;
    }
    return Words::tr("not-judged", "how an attack ended");
}

QString tableOf(const AttackReport &report)
{
    QList<Row> rows;
    for (const AttackResult &result : report.results) {
        const QString outcome = wordFor(result.outcome);
        rows.append({result.isAdvice()
                         ? Words::tr("%1 (policy)", "how an attack ended; that it got through is no hole").arg(outcome)
                         : outcome,
            result.status > 0 ? QString::number(result.status) : QStringLiteral("-"), result.attack.id,
            Cell::ours(told(result.attack.tries)), result.attack.rule});
    }
    return table({Words::tr("OUTCOME"), Words::tr("STATUS"), Words::tr("ATTACK"), Words::tr("WHAT WAS TRIED"),
                     Words::tr("RULE")},
               rows) +
           language::inOurLanguage(report.verdict());
}

bool isWritable(Output &output, const QString &file)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly))
        return true; // and gone again, since nothing is committed
    output.refuse(QStringLiteral("unavailable"),
        Words::tr("%1 cannot be written: %2.").arg(unmarked(file), target.errorString()));
    return false;
}

/// A report of the run before is replaced, as a pipeline expects.
bool writeReport(Output &output, const QString &file, const QByteArray &document)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(document) == document.size() && target.commit())
        return true;
    output.refuse(QStringLiteral("unavailable"),
        Words::tr("%1 cannot be written: %2.").arg(unmarked(file), target.errorString()));
    return false;
}

AttackReport runAttack(
    const QUrl &url, const admin::AttackPlan &plan, const playground::AttackPace &pace, playground::Canary &canary)
{
    canary.setBaits(plan.baits);
    playground::AttackRun run(
        {.url = url, .goodToken = plan.control, .attacks = plan.attacks, .pace = pace, .leftOut = plan.leftOut},
        &canary);
    QEventLoop loop;
    // On a terminal somebody waits.
    if (::isatty(STDERR_FILENO))
        QObject::connect(&run, &playground::AttackRun::resultAdded, &run, [&run] {
            const AttackReport &report = run.report();
            std::cerr << '\r'
                      << Words::tr("%1 of %2", "how many attacks were sent")
                             .arg(report.results.size())
                             .arg(report.planned)
                             .toStdString()
                      << (report.results.size() == report.planned ? "\n" : "") << std::flush;
        });
    QObject::connect(&run, &playground::AttackRun::finished, &loop, &QEventLoop::quit);
    run.start();
    loop.exec();
    return run.report();
}

/// The address to attack, or how to end, which has been said.
std::expected<QUrl, ExitCode> targetOf(Invocation &invocation)
{
    if (invocation.argument(0).isEmpty() == invocation.value(L("url")).isEmpty())
        return std::unexpected(invocation.output().wrongUsage(Words::tr("Name one address, as URL or with --url.")));
    const QString text = invocation.isSet(L("url")) ? invocation.value(L("url")) : invocation.argument(0);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return std::unexpected(
            invocation.output().wrongUsage(Words::tr("\"%1\" is not an http or https address.").arg(unmarked(text))));
    if (!admin::isOwnMachine(url) && !invocation.isSet(L("i-own-this-host"))) {
        return std::unexpected(invocation.output().refuse(QStringLiteral("refused"),
            Words::tr("%1 is no loopback address, and may be another machine. Attack only what is yours: "
                      "--i-own-this-host says that it is.")
                .arg(unmarked(url.host()))));
    }
    return url;
}

std::expected<admin::AttackWish, ExitCode> wishOf(Invocation &invocation)
{
    admin::AttackWish wish;
    if (invocation.isSet(L("control")) && invocation.isSet(L("control-file")))
        return std::unexpected(invocation.output().wrongUsage(
            Words::tr("Give the good token by --control or by --control-file, not by both.")));
    wish.control = invocation.value(L("control")).toUtf8().trimmed();
    if (invocation.isSet(L("control-file"))) {
        const auto token =
            readSecret(Words::tr("token", "what is read from a file"), invocation.value(L("control-file")), false);
        if (!token)
            return std::unexpected(invocation.output().refuse(QStringLiteral("invalid"), token.error().detail));
        wish.control = token->view().trimmed().toByteArray();
    }
    if (invocation.isSet(L("jwks"))) {
        const auto read = keySetFrom(invocation.value(L("jwks")));
        if (!read)
            return std::unexpected(invocation.output().refuse(read.error()));
        wish.keySet = *read;
    }
    return wish;
}

/// Whether there is an installation whose token the good one may be.
bool hasInstallation(const Invocation &invocation)
{
    const auto configuration = invocation.configuration();
    const auto folder =
        configuration ? runtime::DataFolder::find(configuration->dataFolder)
                      : Result<runtime::DataFolder, runtime::RuntimeError>(std::unexpected(configuration.error()));
    return folder && folder->hasDatabase();
}

ExitCode attack(Invocation &invocation)
{
    Output &output = invocation.output();
    const auto pause = invocation.duration(L("pause")), total = invocation.duration(L("time"));
    if (!pause || !total)
        return output.wrongUsage(!pause ? pause.error() : total.error());
    const QStringList reports = invocation.values(L("report"));
    for (const QString &file : reports) {
        if (!playground::documentFor(file, {}, {}))
            return output.wrongUsage(
                Words::tr("--report %1: the name of a report ends with .html, .json or .xml (JUnit).")
                    .arg(unmarked(file)));
    }
    const auto url = targetOf(invocation);
    if (!url)
        return url.error();
    // Before anything is sent, not after.
    for (const QString &file : reports) {
        if (!isWritable(output, file))
            return ExitCode::Refused;
    }
    auto wish = wishOf(invocation);
    if (!wish)
        return wish.error();
    playground::AttackPace pace;
    pace.pause = pause->value_or(pace.pause);
    pace.total = total->value_or(pace.total);

    playground::Canary canary;
    wish->canary = canary.listen();
    const auto answer = [&](const admin::Outcome<admin::AttackPlan> &plan) {
        if (!plan)
            return output.refuse(plan.error());
        const AttackReport report = runAttack(*url, *plan, pace, canary);
        const SystemClock clock;
        output.show(QJsonDocument::fromJson(toJson(report, clock.now())).object(), tableOf(report));
        for (const QString &sentence : report.leftOut)
            output.note(language::inOurLanguage(sentence));
        for (const QString &file : reports) {
            if (!writeReport(output, file, playground::documentFor(file, report, clock.now()).value_or(QByteArray())))
                return ExitCode::Refused;
        }
        return report.isSound() ? ExitCode::Done : ExitCode::Refused;
    };
    const bool isForeign = !wish->control.isEmpty() && (!wish->keySet.isEmpty() || !hasInstallation(invocation));
    if (isForeign) {
        const SystemClock clock;
        return answer(admin::planAttack(*wish, clock.now()));
    }
    return invocation.with([&](AdminApi &api) { return answer(Invocation::await(api.attacks().plan(*wish))); });
}

constexpr OptionSpec attackOptions[] = {
    {L("url"), L("URL"),
        QT_TRANSLATE_NOOP(
            "tessera::app", "The address, which answers a GET with a good token; may stand without --url, too.")},
    {L("control"), L("TOKEN"),
        QT_TRANSLATE_NOOP("tessera::app", "A token that the resource accepts; others on this machine can see it. Else "
                                          "this installation mints one, and can try more.")},
    {L("control-file"), L("FILE"), QT_TRANSLATE_NOOP("tessera::app", "The same in a file, - for standard input.")},
    {L("jwks"), L("FILE|URL"),
        QT_TRANSLATE_NOOP(
            "tessera::app", "The key set of the issuer of that token, where that is not this installation.")},
    {L("report"), L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app",
            "Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.")},
    {L("pause"), L("DURATION"), QT_TRANSLATE_NOOP("tessera::app", "Between two requests, as 500ms; else none.")},
    {L("time"), L("DURATION"), QT_TRANSLATE_NOOP("tessera::app", "For all of it; else 3min.")},
    {L("i-own-this-host"), {},
        QT_TRANSLATE_NOOP("tessera::app", "You may do this to that host. Not asked for loopback addresses.")},
};

constexpr Command commands[] = {
    {L("token"), L("attack"), QT_TRANSLATE_NOOP("tessera::app", "Send a resource forged tokens and say which it took."),
        L("[URL]"), attackOptions, attack},
};

} // namespace

std::span<const Command> attackCommands() { return commands; }

} // namespace tessera::app
