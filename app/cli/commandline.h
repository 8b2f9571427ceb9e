// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineOption>
#include <QStringList>

#include <optional>

namespace tessera::runtime {
class SecretStore;
}

namespace tessera::app {

/// Runs the subcommand that the arguments name, if they begin with a word: its group and name, then options and
/// arguments in any order. Help for a group and for a command; a wrong word comes with the nearest right one.
/// `arguments` begins with the name of the program; `keyring` may be null. Nothing where there is no subcommand.
[[nodiscard]] std::optional<ExitCode> runSubcommand(const QStringList &arguments, runtime::SecretStore *keyring);

/// The arguments with `help` as a first word read as --help: `help key import` asks what `key import --help` does.
[[nodiscard]] QStringList withHelpAsOption(const QStringList &arguments);

/// What a command takes beside its arguments: options of its own, and those that every command has.
[[nodiscard]] QList<QCommandLineOption> ownOptions(const Command &command);
[[nodiscard]] QList<QCommandLineOption> commonOptions();

/// A line for each group, for the help of the program itself.
[[nodiscard]] QString subcommandSummary();

} // namespace tessera::app
