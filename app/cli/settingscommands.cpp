// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/words.h"
#include "runtime/configurationoptions.h"

#include <QRegularExpression>

#include <algorithm>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr char origins[] =
    QT_TRANSLATE_NOOP("tessera::app", "none, or up to 100 origins such as https://app.example.com, or *");

/// What values it may have, which the catalogue of the settings says in English.
QString boundsOf(const admin::Setting &setting)
{
    if (!setting.choices.isEmpty())
        return setting.choices.join(Words::tr(" or ", "between words to choose from"));
    if (setting.bounds == QLatin1StringView(origins))
        return Words::tr(origins);
    static const QRegularExpression range(QStringLiteral("^(off, or )?(\\S+) to (\\S+)( in whole seconds)?$"));
    const QRegularExpressionMatch match = range.match(setting.bounds);
    if (!match.hasMatch())
        return setting.bounds;
    const QString text = match.hasCaptured(1)   ? Words::tr("off, or %1 to %2")
                         : match.hasCaptured(4) ? Words::tr("%1 to %2 in whole seconds")
                                                : Words::tr("%1 to %2", "the least and the most of a setting");
    return text.arg(match.captured(2), match.captured(3));
}

QString meaningOf(const admin::Setting &setting)
{
    return QCoreApplication::translate("tessera::settings", setting.description.toUtf8().constData());
}

ExitCode answerSettings(Invocation &invocation, const admin::Outcome<QList<admin::Setting>> &settings)
{
    if (!settings)
        return invocation.output().refuse(settings.error());
    QList<Row> rows;
    for (const admin::Setting &setting : *settings) {
        rows.append({setting.name, setting.value, setting.isDefault() ? QString() : setting.defaultValue,
            Cell::ours(boundsOf(setting)), Cell::ours(meaningOf(setting))});
    }
    invocation.output().show(toJson(*settings), table({Words::tr("NAME"), Words::tr("VALUE"), Words::tr("DEFAULT"),
                                                          Words::tr("BOUNDS"), Words::tr("WHAT IT IS")},
                                                    rows));
    return ExitCode::Done;
}

ExitCode list(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) { return answerSettings(invocation, api.settings().list()); });
}

// What is decided before the start, and may well be taken for a setting.
std::optional<ExitCode> refusedOption(Invocation &invocation, const QStringList &names)
{
    const auto found = std::ranges::find_if(names, [](const QString &name) { return runtime::findOption(name); });
    if (found == names.end())
        return std::nullopt;
    return invocation.output().refuse(QStringLiteral("not-found"),
        Words::tr("\"%1\" is no setting: write it into the configuration file, or give it at the start with %2.")
            .arg(*found, runtime::findOption(*found)->flag()));
}

ExitCode get(Invocation &invocation)
{
    if (const auto refused = refusedOption(invocation, invocation.arguments()))
        return *refused;
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
            return invocation.output().wrongUsage(Words::tr("Write NAME VALUE or NAME=VALUE, once for each setting."));
        if (inPairs)
            values.insert(words[i], words[i + 1]);
        else
            values.insert(words[i].first(equals), words[i].sliced(equals + 1));
    }
    if (const auto refused = refusedOption(invocation, values.keys()))
        return *refused;
    return invocation.with(
        [&](AdminApi &api) { return answerSettings(invocation, Invocation::await(api.settings().set(values))); });
}

ExitCode reset(Invocation &invocation)
{
    if (const auto refused = refusedOption(invocation, invocation.arguments()))
        return *refused;
    return invocation.with([&](AdminApi &api) {
        return answerSettings(invocation, Invocation::await(api.settings().reset(invocation.arguments())));
    });
}

constexpr Command commands[] = {
    {L("settings"), L("list"),
        QT_TRANSLATE_NOOP("tessera::app", "List every setting with its default, bounds and meaning."), {}, {}, list},
    {L("settings"), L("get"), QT_TRANSLATE_NOOP("tessera::app", "Show one setting."), L("NAME"), {}, get},
    {L("settings"), L("set"), QT_TRANSLATE_NOOP("tessera::app", "Change settings; all or none."),
        L("NAME [VALUE] [...]"), {}, set, true},
    {L("settings"), L("reset"), QT_TRANSLATE_NOOP("tessera::app", "Give settings their default again."),
        L("NAME [...]"), {}, reset},
};

} // namespace

std::span<const Command> settingsCommands() { return commands; }

} // namespace tessera::app
