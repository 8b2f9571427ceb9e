// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

ExitCode answerSettings(Invocation &invocation, const admin::Outcome<QList<admin::Setting>> &settings)
{
    if (!settings)
        return invocation.output().refuse(settings.error());
    QList<QStringList> rows;
    for (const admin::Setting &setting : *settings) {
        rows.append({setting.name, setting.value, setting.isDefault() ? QString() : setting.defaultValue,
            setting.bounds, setting.description});
    }
    invocation.output().show(
        toJson(*settings), table({QStringLiteral("NAME"), QStringLiteral("VALUE"), QStringLiteral("DEFAULT"),
                                     QStringLiteral("BOUNDS"), QStringLiteral("WHAT IT IS")},
                               rows));
    return ExitCode::Done;
}

ExitCode list(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) { return answerSettings(invocation, api.settings().list()); });
}

ExitCode get(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const auto setting = api.settings().show(invocation.argument(0));
        if (!setting)
            return invocation.output().refuse(setting.error());
        invocation.output().show(toJson(*setting), setting->value);
        return ExitCode::Done;
    });
}

ExitCode set(Invocation &invocation)
{
    // NAME VALUE, and again for settings that only hold together; or NAME=VALUE for each.
    const QStringList &words = invocation.arguments();
    const bool inPairs = !words.front().contains(u'=');
    QMap<QString, QString> values;
    for (qsizetype i = 0; i < words.size(); i += inPairs ? 2 : 1) {
        const qsizetype equals = words[i].indexOf(u'=');
        if (inPairs ? i + 1 == words.size() : equals < 1)
            return invocation.output().wrongUsage(
                QStringLiteral("Write NAME VALUE or NAME=VALUE, once for each setting."));
        if (inPairs)
            values.insert(words[i], words[i + 1]);
        else
            values.insert(words[i].first(equals), words[i].sliced(equals + 1));
    }
    return invocation.with(
        [&](AdminApi &api) { return answerSettings(invocation, Invocation::await(api.settings().set(values))); });
}

ExitCode reset(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        return answerSettings(invocation, Invocation::await(api.settings().reset(invocation.arguments())));
    });
}

constexpr Command commands[] = {
    {L("settings"), L("list"), L("List every setting with its default, bounds and meaning."), {}, {}, list},
    {L("settings"), L("get"), L("Show one setting."), L("NAME"), {}, get},
    {L("settings"), L("set"), L("Change settings; all or none."), L("NAME [VALUE] [...]"), {}, set, true},
    {L("settings"), L("reset"), L("Give settings their default again."), L("NAME [...]"), {}, reset},
};

} // namespace

std::span<const Command> settingsCommands() { return commands; }

} // namespace tessera::app
