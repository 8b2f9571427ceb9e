// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completionplaces.h"
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/process.h"
#include "app/words.h"

namespace tessera::app {

namespace {

using L = QLatin1StringView;

ExitCode write(Invocation &invocation)
{
    const QString shell = invocation.argument(0);
    const auto script = shell == u"bash"   ? bashCompletion
                        : shell == u"zsh"  ? zshCompletion
                        : shell == u"fish" ? fishCompletion
                                           : nullptr;
    if (!script)
        return invocation.output().wrongUsage(
            Words::tr("There is no completion for \"%1\"; there are bash, zsh, fish.").arg(shell));
    invocation.output().raw(script(programName(), completedPlaces()).toUtf8());
    return ExitCode::Done;
}

constexpr Command commands[] = {
    {L("completion"), {},
        QT_TRANSLATE_NOOP("tessera::app", "Write a script that completes commands and options: bash, zsh or fish."),
        L("SHELL"), {}, write},
};

} // namespace

std::span<const Command> completionCommands() { return commands; }

} // namespace tessera::app
