// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/secretinput.h"
#include "app/cli/writeout.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr qsizetype largestImport = 64 * 1024 * 1024;

/// As --format says, else by the name of the file, else CSV.
OptionValue<admin::UserFormat> formatOf(const Invocation &invocation, const QString &file)
{
    if (!invocation.isSet(L("format")))
        return file.endsWith(u".json", Qt::CaseInsensitive) ? admin::UserFormat::Json : admin::UserFormat::Csv;
    const auto format = invocation.choice(L("format"), {QStringLiteral("csv"), QStringLiteral("json")});
    return format.transform(
        [](qsizetype index) { return index == 0 ? admin::UserFormat::Csv : admin::UserFormat::Json; });
}

ExitCode import(Invocation &invocation)
{
    const auto format = formatOf(invocation, invocation.argument(0));
    if (!format)
        return invocation.output().wrongUsage(format.error());
    const auto bytes = readWhole(invocation.argument(0), largestImport);
    if (!bytes)
        return invocation.output().refuse(QStringLiteral("invalid"), bytes.error().detail);
    const bool isDry = invocation.isSet(L("dry-run"));
    const bool mayLeaveOut = invocation.isSet(L("skip-refused"));
    return invocation.with([&](AdminApi &api) {
        const auto report =
            Invocation::await(api.users().importUsers(bytes->view().toByteArray(), *format, mayLeaveOut, isDry));
        if (!report)
            return invocation.output().refuse(report.error());
        QJsonArray problems;
        QString text;
        for (const admin::ImportProblem &problem : report->problems) {
            problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                {QStringLiteral("email"), problem.email}, {QStringLiteral("detail"), problem.detail}});
            text += QStringLiteral("line %1: %2\n").arg(problem.line).arg(problem.detail);
        }
        const QString who = report->added == 0   ? QStringLiteral("Nothing")
                            : report->added == 1 ? QStringLiteral("1 user")
                                                 : QStringLiteral("%1 users").arg(report->added);
        text += QStringLiteral("%1 %2 added.").arg(who, isDry ? u"would be" : report->added > 1 ? u"were" : u"was");
        invocation.output().show(QJsonObject{{QStringLiteral("added"), report->added},
                                     {QStringLiteral("dry_run"), isDry}, {QStringLiteral("problems"), problems}},
            text);
        return report->problems.isEmpty() || mayLeaveOut ? ExitCode::Done : ExitCode::Refused;
    });
}

ExitCode exportAll(Invocation &invocation)
{
    const auto format = formatOf(invocation, invocation.argument(0));
    if (!format)
        return invocation.output().wrongUsage(format.error());
    return invocation.with([&](AdminApi &api) {
        const auto document = Invocation::await(api.users().exportUsers(*format));
        if (!document)
            return invocation.output().refuse(document.error());
        return writeOut(invocation.output(), invocation.argument(0), *document);
    });
}

constexpr OptionSpec exchangeFormat{L("format"), L("FORMAT"), L("csv or json; else as the name of the file says.")};
constexpr OptionSpec importOptions[] = {
    exchangeFormat,
    {L("skip-refused"), {}, L("Leave out what is refused and add the rest.")},
    {L("dry-run"), {}, L("Only say what is wrong, line by line.")},
};
constexpr OptionSpec exportOptions[] = {exchangeFormat};

constexpr Command commands[] = {
    {L("user"), L("import"), L("Add the users of a file, all or none."), L("FILE"), importOptions, import, true},
    {L("user"), L("export"), L("Write all users, without passwords."), L("[FILE]"), exportOptions, exportAll},
};

} // namespace

std::span<const Command> userExchangeCommands() { return commands; }

} // namespace tessera::app
