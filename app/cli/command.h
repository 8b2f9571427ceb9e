// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace tessera::app {

class Invocation;

/// What a program of ours tells its caller.
enum class ExitCode {
    Done = 0,
    Refused = 1,    ///< Refused, not found, or failed; standard error says why.
    WrongUsage = 2, ///< The command line itself is wrong.
};

/// `--name`, or `--name VALUE` where `value` is not empty. May be given more than once where the command reads all.
struct OptionSpec
{
    QLatin1StringView name;
    QLatin1StringView value;
    /// A text of the context `tessera::app`.
    const char *help;
};

/// A subcommand: a row of one of the tables that the groups give.
struct Command
{
    QLatin1StringView group;
    /// Empty for a group that is a command itself (`backup`).
    QLatin1StringView name;
    /// A text of the context `tessera::app`.
    const char *help;
    /// `EMAIL`, `[FILE]`, `NAME VALUE`; as many words are taken as stand here, those in brackets may be missing, `...`
    /// takes more.
    QLatin1StringView arguments;
    std::span<const OptionSpec> options;
    ExitCode (*run)(Invocation &invocation);
    /// Whether it prepares a fresh installation where there is none in the data folder. All others say that there is
    /// none, so that a mistyped folder is noticed.
    bool makesInstallation = false;
};

} // namespace tessera::app
