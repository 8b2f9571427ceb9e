// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completionplaces.h"

#include "app/cli/commandline.h"
#include "app/cli/groups.h"
#include "app/startoptions.h"
#include "app/words.h"

#include <algorithm>

namespace tessera::app {

namespace {

CompletedValue kindOf(const QString &valueName)
{
    if (valueName.isEmpty())
        return CompletedValue::None;
    if (valueName.contains(u"FILE"))
        return CompletedValue::File;
    return valueName == u"DIR" ? CompletedValue::Folder : CompletedValue::Other;
}

QList<CompletedOption> completed(const QList<QCommandLineOption> &options)
{
    QList<CompletedOption> all;
    for (const QCommandLineOption &option : options)
        all.append({option.names().constLast(), kindOf(option.valueName()), option.description()});
    return all;
}

CompletedPlace &placeOf(QList<CompletedPlace> &places, const QString &words)
{
    const auto found = std::ranges::find(places, words, &CompletedPlace::words);
    if (found != places.end())
        return *found;
    places.append({words, {}, completed(commonOptions()), false});
    return places.last();
}

} // namespace

QList<CompletedPlace> completedPlaces()
{
    QList<CompletedPlace> places{{QString(), {}, completed(allStartOptions()), false}};
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        const QString group = command.group;
        if (!std::ranges::contains(places.first().next, group, &CompletedWord::word))
            places.first().next.append({group, {}});
        if (!command.name.isEmpty())
            placeOf(places, group).next.append({command.name, Words::tr(command.help)});
        CompletedPlace &place = placeOf(places, command.name.isEmpty() ? group : group + u' ' + command.name);
        place.options = completed(ownOptions(command) + commonOptions());
        if (command.arguments == QLatin1StringView("SHELL"))
            place.next = {{QStringLiteral("bash"), {}}, {QStringLiteral("zsh"), {}}, {QStringLiteral("fish"), {}}};
        place.takesFile = command.arguments.contains(QLatin1StringView("FILE"));
    }
    return places;
}

} // namespace tessera::app
