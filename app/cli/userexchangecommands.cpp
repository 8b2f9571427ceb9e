// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/secretinput.h"
#include "app/cli/writeout.h"
#include "app/words.h"
#include "language/refusals.h"

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
            text += Words::tr("line %1: %2").arg(problem.line).arg(language::inOurLanguage(problem.detail)) + u'\n';
        }
        const int added = static_cast<int>(report->added);
        text += added == 0 ? (isDry ? Words::tr("Nothing would be added.") : Words::tr("Nothing was added."))
                : isDry    ? Words::tr("%n users would be added.", nullptr, added)
                           : Words::tr("%n users were added.", nullptr, added);
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

constexpr OptionSpec exchangeFormat{
    L("format"), L("FORMAT"), QT_TRANSLATE_NOOP("tessera::app", "csv or json; else as the name of the file says.")};
constexpr OptionSpec importOptions[] = {
    exchangeFormat,
    {L("skip-refused"), {}, QT_TRANSLATE_NOOP("tessera::app", "Leave out what is refused and add the rest.")},
    {L("dry-run"), {}, QT_TRANSLATE_NOOP("tessera::app", "Only say what is wrong, line by line.")},
};
constexpr OptionSpec exportOptions[] = {exchangeFormat};

constexpr Command commands[] = {
    {L("user"), L("import"), QT_TRANSLATE_NOOP("tessera::app", "Add the users of a file, all or none."), L("FILE"),
        importOptions, import, true},
    {L("user"), L("export"), QT_TRANSLATE_NOOP("tessera::app", "Write all users, without passwords."), L("[FILE]"),
        exportOptions, exportAll},
};

} // namespace

std::span<const Command> userExchangeCommands() { return commands; }

} // namespace tessera::app
