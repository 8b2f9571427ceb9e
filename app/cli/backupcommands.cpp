// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "runtime/restore.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

QString counted(qint64 number, L one, L several)
{
    return number == 1 ? QStringLiteral("1 ") + one : QString::number(number) + u' ' + several;
}

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
    const auto done = runtime::restoreDatabase(*settled, invocation.keyring(), invocation.argument(0),
        invocation.isSet(L("force")), Invocation::administrator());
    if (!done)
        return invocation.output().refuse(QStringLiteral("refused"), done.error().detail);
    QString text = QStringLiteral("Restored into %1: %2, %3, %4.")
                       .arg(settled->dataFolder, counted(done->users, L("user"), L("users")),
                           counted(done->keys, L("key"), L("keys")),
                           counted(done->sessions, L("session that goes on"), L("sessions that go on")));
    if (done->until)
        text += QStringLiteral(" The last thing it knows of was done at %1.").arg(shown(done->until));
    if (!done->previous.isEmpty())
        text += QStringLiteral(" What was there before is in %1.").arg(done->previous);
    invocation.output().show(
        QJsonObject{{QStringLiteral("data_dir"), settled->dataFolder},
            {QStringLiteral("previous"),
                done->previous.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(done->previous)},
            {QStringLiteral("until"), done->until ? QJsonValue(toIso8601(*done->until)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("users"), done->users}, {QStringLiteral("keys"), done->keys},
            {QStringLiteral("sessions"), done->sessions}},
        text);
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
