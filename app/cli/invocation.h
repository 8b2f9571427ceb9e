// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "admin/backupcontrol.h"
#include "app/cli/output.h"
#include "core/future.h"
#include "runtime/issuer.h"

#include <expected>
#include <functional>

class QCommandLineParser;

namespace tessera::runtime {
class Installation;
class SecretStore;
} // namespace tessera::runtime

namespace tessera::app {

/// What an option says, or the sentence of what it should have been.
template <typename T>
using OptionValue = std::expected<T, QString>;

/// One call of a subcommand: what was written, where the answer goes, and the installation it is about, which is opened
/// when it is first needed. Lives on the stack of the main thread.
class Invocation
{
public:
    Invocation(const Command &command, const QCommandLineParser &parser, QStringList arguments,
        runtime::SecretStore *keyring, Output &output);
    Invocation(const Invocation &) = delete;
    Invocation &operator=(const Invocation &) = delete;
    ~Invocation();

    [[nodiscard]] Output &output() { return m_output; }
    /// The words after the command's name; as many as its row allows.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    /// Empty where it does not stand there.
    [[nodiscard]] QString argument(qsizetype index) const { return m_arguments.value(index); }
    [[nodiscard]] bool isSet(QLatin1StringView option) const;
    /// The last one; empty where it was not given.
    [[nodiscard]] QString value(QLatin1StringView option) const;
    [[nodiscard]] QStringList values(QLatin1StringView option) const;
    /// A whole number within these bounds, or the fallback where the option was not given.
    [[nodiscard]] OptionValue<int> number(QLatin1StringView option, int fallback, int least, int most) const;
    /// The place of what was said among the choices; the first where the option was not given.
    [[nodiscard]] OptionValue<qsizetype> choice(QLatin1StringView option, const QStringList &choices) const;
    /// Nothing where the option was not given.
    [[nodiscard]] OptionValue<std::optional<Instant>> instant(QLatin1StringView option) const;
    [[nodiscard]] OptionValue<std::optional<Duration>> duration(QLatin1StringView option) const;

    /// Null where this program has none.
    [[nodiscard]] runtime::SecretStore *keyring() const { return m_keyring; }
    [[nodiscard]] Result<runtime::Configuration, runtime::RuntimeError> configuration() const;
    /// What tokens of the opened installation name, and why; only within with().
    [[nodiscard]] const runtime::NamedIssuer &namedIssuer() const;
    /// Likewise.
    [[nodiscard]] admin::BackupControl &backups();
    /// Runs the command on the opened installation, or says why that cannot be opened; where there is none, only a
    /// command that prepares one makes it, and says so.
    ExitCode with(const std::function<ExitCode(admin::AdminApi &)> &command);
    /// Nothing where --yes was given or somebody at the terminal agrees; else how to end, which has been said.
    [[nodiscard]] std::optional<ExitCode> withoutConsent(const QString &question);

    /// Who asks, as the audit log names it: `cli:NAME`.
    [[nodiscard]] static QString administrator();

    /// Waits for an answer, with events handled meanwhile.
    template <typename T>
    [[nodiscard]] static T await(Future<T> future)
    {
        waitFor(Future<void>(future));
        return future.takeResult();
    }

private:
    static void waitFor(const Future<void> &future);

    const Command &m_command;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    runtime::SecretStore *m_keyring;
    Output &m_output;
    std::unique_ptr<runtime::Installation> m_installation;
};

} // namespace tessera::app
