// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "runtime/restore.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

ExitCode backup(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const auto made = Invocation::await(api.backUp(invocation.argument(0)));
        if (!made)
            return invocation.output().refuse(made.error());
        invocation.output().show(QJsonObject{{QStringLiteral("file"), invocation.argument(0)}},
            QStringLiteral("Wrote a copy of everything to %1.").arg(invocation.argument(0)));
        invocation.output().note(
            QStringLiteral("Private keys in it are sealed: keep the key-encryption key as well, and elsewhere."));
        return ExitCode::Done;
    });
}

ExitCode restore(Invocation &invocation)
{
    const auto settled = invocation.configuration();
    if (!settled)
        return invocation.output().wrongUsage(settled.error().detail);
    const auto done =
        runtime::restoreDatabase(*settled, invocation.keyring(), invocation.argument(0), invocation.isSet(L("force")));
    if (!done)
        return invocation.output().refuse(QStringLiteral("refused"), done.error().detail);
    invocation.output().show(
        QJsonObject{{QStringLiteral("data_dir"), settled->dataFolder},
            {QStringLiteral("previous"), done->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*done)}},
        QStringLiteral("Restored into %1.").arg(settled->dataFolder) +
            (done->isEmpty() ? QString() : QStringLiteral(" What was there before is in %1.").arg(*done)));
    return ExitCode::Done;
}

constexpr OptionSpec restoreOptions[] = {
    {L("force"), {}, L("Although there is a database; it is kept beside under another name.")}};

constexpr Command commands[] = {
    {L("backup"), {}, L("Write a copy of the database while services run."), L("FILE"), {}, backup},
    {L("restore"), {}, L("Put a backup in the place of the database; no service may run."), L("FILE"), restoreOptions,
        restore},
};

} // namespace

std::span<const Command> backupCommands() { return commands; }

} // namespace tessera::app
