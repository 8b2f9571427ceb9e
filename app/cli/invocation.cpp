// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/printable.h"
#include "app/cli/secretinput.h"
#include "app/options.h"
#include "app/words.h"
#include "core/duration.h"
#include "core/future.h"
#include "runtime/installation.h"
#include "runtime/localtls.h"

#include <QCommandLineParser>
#include <QEventLoop>

namespace tessera::app {

Invocation::Invocation(const Command &command, const QCommandLineParser &parser, QStringList arguments,
    runtime::SecretStore *keyring, Output &output)
    : m_command(command)
    , m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_keyring(keyring)
    , m_output(output)
{
}

Invocation::~Invocation() = default;

bool Invocation::isSet(QLatin1StringView option) const { return m_parser.isSet(option); }

QString Invocation::value(QLatin1StringView option) const { return m_parser.value(option); }

QStringList Invocation::values(QLatin1StringView option) const { return m_parser.values(option); }

OptionValue<int> Invocation::number(QLatin1StringView option, int fallback, int least, int most) const
{
    if (!isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    const QString first = QString::number(least), said = unmarked(value(option));
    if (most == std::numeric_limits<int>::max())
        return std::unexpected(
            Words::tr("--%1 is a whole number, %2 or more, and not \"%3\".").arg(option, first, said));
    return std::unexpected(Words::tr("--%1 is a whole number, from %2 to %3, and not \"%4\".")
            .arg(option, first, QString::number(most), said));
}

OptionValue<qsizetype> Invocation::choice(QLatin1StringView option, const QStringList &choices) const
{
    const qsizetype chosen = isSet(option) ? choices.indexOf(value(option)) : 0;
    if (chosen >= 0)
        return chosen;
    return std::unexpected(Words::tr("--%1 is %2 or %3, and not \"%4\".", "words to choose from")
            .arg(option, choices.first(choices.size() - 1).join(QStringLiteral(", ")), choices.last(),
                unmarked(value(option))));
}

OptionValue<std::optional<Instant>> Invocation::instant(QLatin1StringView option) const
{
    if (!isSet(option))
        return std::nullopt;
    if (const auto read = instantFromIso8601(value(option)))
        return read;
    return std::unexpected(Words::tr("--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or "
                                     "2026-11-23T09:15:30+01:00, and not \"%2\".")
            .arg(option, unmarked(value(option))));
}

OptionValue<std::optional<Duration>> Invocation::duration(QLatin1StringView option) const
{
    if (!isSet(option))
        return std::nullopt;
    if (const auto read = durationFromText(value(option)))
        return read;
    const QString advice = durationAdvice(value(option));
    return std::unexpected(
        Words::tr("--%1 is a duration as 60s, 15min or 24h, and not \"%2\".").arg(option, unmarked(value(option))) +
        (advice.isEmpty() ? QString() : u' ' + told(advice)));
}

Result<runtime::Configuration, runtime::RuntimeError> Invocation::configuration() const
{
    auto settled = configurationFrom(m_parser);
    if (settled) {
        for (const QString &remark : std::as_const(settled->remarks))
            m_output.warn(told(remark));
    }
    return settled;
}

ExitCode Invocation::with(const std::function<ExitCode(admin::AdminApi &)> &command)
{
    const auto settled = configuration();
    if (!settled)
        return m_output.wrongUsage(settled.error());
    using runtime::Installation;
    const bool isThere = Installation::exists(*settled);
    // What is only tried leaves no trace.
    const bool makes = m_command.makesInstallation && !m_parser.optionNames().contains(u"dry-run");
    auto opened = Installation::open(
        *settled, m_keyring, administrator(), {}, makes ? Installation::Missing::Make : Installation::Missing::Refuse);
    if (!opened) {
        const bool isNone = opened.error().code == runtime::RuntimeError::NoInstallation;
        return m_output.refuse(isNone ? QStringLiteral("not-found") : QStringLiteral("unavailable"), opened.error());
    }
    m_installation = *std::move(opened);
    if (!isThere)
        m_output.note(Words::tr("Made a new installation in %1.").arg(m_installation->folder().path()));
    // What a command asks by TLS may be one of its own services.
    if (const auto authority = m_installation->authority().find(); authority && *authority)
        runtime::believe((*authority)->der());
    return command(m_installation->api());
}

QString Invocation::administrator() { return QStringLiteral("cli:") + userName(); }

const runtime::NamedIssuer &Invocation::namedIssuer() const { return m_installation->namedIssuer(); }

admin::BackupControl &Invocation::backups() { return m_installation->backups(); }

std::optional<ExitCode> Invocation::withoutConsent(const QString &question)
{
    if (m_parser.isSet(QStringLiteral("yes")))
        return std::nullopt;
    switch (askForConsent(question)) {
    case Consent::Given: return std::nullopt;
    case Consent::Denied: return m_output.refuse(QStringLiteral("refused"), Words::tr("Nothing was done."));
    case Consent::NobodyToAsk: break;
    }
    return m_output.wrongUsage(
        Words::tr("Nothing was done: there is no terminal to ask \"%1\" on. --yes does it without asking.")
            .arg(question));
}

void Invocation::waitFor(const Future<void> &future)
{
    QEventLoop loop;
    bool isThere = false;
    future.then(&loop, [&](const Future<void> &) {
        isThere = true;
        loop.quit();
    });
    if (!isThere)
        loop.exec();
}

} // namespace tessera::app
