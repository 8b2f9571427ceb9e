// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/helptext.h"
#include "app/options.h"
#include "app/process.h"
#include "app/words.h"
#include "core/nearest.h"
#include "language/refusals.h"
#include "language/terminallanguage.h"

#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace tessera::app {

namespace {

QString fullName(const Command &command)
{
    return command.name.isEmpty() ? QString(command.group) : QString(command.group) + u' ' + command.name;
}

// With the program's name, as it is typed.
QString usage(const Command &command)
{
    return (programName() + u' ' + fullName(command) + u' ' + command.arguments).trimmed();
}

QString call(const Command &command)
{
    return Words::tr("%1 [options]", "a command, and what may follow").arg(usage(command));
}

QStringList words(const Command &command) { return QString(command.arguments).split(u' ', Qt::SkipEmptyParts); }

qsizetype fewest(const Command &command)
{
    const QStringList all = words(command);
    return std::ranges::count_if(all, [](const QString &word) { return !word.startsWith(u'['); });
}

qsizetype most(const Command &command)
{
    return command.arguments.endsWith(QLatin1StringView("...]")) || command.arguments.endsWith(QLatin1StringView("..."))
               ? std::numeric_limits<qsizetype>::max()
               : words(command).size();
}

QString helpOf(const Command &command)
{
    const QString own = optionTable(Words::tr("Options:"), ownOptions(command));
    return Words::tr("Usage: %1").arg(call(command)) + QStringLiteral("\n\n") + paragraph(Words::tr(command.help)) +
           u'\n' + own + (own.isEmpty() ? QString() : QStringLiteral("\n")) +
           optionTable(Words::tr("Options of every command:"), commonOptions());
}

// One kid in 64 begins with a hyphen, and nobody should have to know what "--" is for: such a word is no option. A kid
// is always the first argument.
QStringList takeKids(QStringList &words, const Command &command)
{
    static const QRegularExpression kid(QStringLiteral("^-[A-Za-z0-9_-]{42}$"));
    QStringList kids;
    for (qsizetype i = 0; i < words.size() && words[i] != u"--";) {
        const bool isValue = i > 0 && std::ranges::any_of(command.options, [&](const OptionSpec &option) {
            return !option.value.isEmpty() && words[i - 1] == QLatin1StringView("--") + option.name;
        });
        if (!isValue && kid.match(words[i]).hasMatch())
            kids.append(words.takeAt(i));
        else
            ++i;
    }
    return kids;
}

ExitCode runOne(const Command &command, QStringList rest, runtime::SecretStore *keyring)
{
    QCommandLineParser parser;
    parser.addOptions(ownOptions(command) + commonOptions());
    const bool isJson = rest.contains(u"--json");
    Output output(isJson);
    const QStringList kids = takeKids(rest, command);
    rest.prepend(programName());
    if (!parser.parse(rest))
        return output.wrongUsage(Words::tr("%1 See \"%2 --help\".", "what is wrong, and a command")
                .arg(language::inOurLanguage(unmarked(parser.errorText())), programName() + u' ' + fullName(command)));
    if (parser.isSet(QStringLiteral("help"))) {
        output.raw(helpOf(command).toUtf8());
        return output.ending(ExitCode::Done);
    }
    const QStringList arguments = kids + parser.positionalArguments();
    if (arguments.size() > most(command))
        return output.wrongUsage(
            Words::tr("\"%1\" is one word too many. Usage: %2").arg(unmarked(arguments[most(command)]), call(command)));
    if (arguments.size() < fewest(command))
        return output.wrongUsage(Words::tr("Usage: %1").arg(call(command)));
    // What services say of their doings is for their log; a command says what came of it.
    QLoggingCategory::setFilterRules(QStringLiteral("tessera.*.info=false\ntessera.*.debug=false"));
    Invocation invocation(command, parser, arguments, keyring, output);
    return output.ending(command.run(invocation));
}

QString groupHelp(const QString &group)
{
    QList<std::pair<QString, QString>> names;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (command.group == group)
            names.append({QStringLiteral("  ") + usage(command), Words::tr(command.help)});
    }
    return explained(Words::tr("Commands:"), names) + u'\n' +
           paragraph(Words::tr("Each takes --data-dir DIR, --config FILE, --json and --help."));
}

QStringList groups()
{
    QStringList names;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (!names.contains(command.group))
            names.append(command.group);
    }
    return names;
}

QString unknown(const QString &written, const QString &group, const QStringList &right)
{
    const QString before = group.isEmpty() ? QString() : group + u' ';
    const QString meant = nearest(written, right);
    const QString command = before + unmarked(written);
    return meant.isEmpty()
               ? Words::tr("There is no command \"%1\"; there are %2.").arg(command, right.join(QStringLiteral(", ")))
               : Words::tr("There is no command \"%1\"; did you mean \"%2\"?").arg(command, before + meant);
}

} // namespace

QList<QCommandLineOption> ownOptions(const Command &command)
{
    QList<QCommandLineOption> options;
    for (const OptionSpec &option : command.options)
        options.append({QString(option.name), Words::tr(option.help), option.value});
    return options;
}

QList<QCommandLineOption> commonOptions()
{
    return installationOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("json"),
                   Words::tr("Answer with one JSON document, described in %1(1).").arg(programName())},
               {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this.")},
           };
}

QList<Command> allCommands()
{
    QList<Command> all;
    for (const std::span<const Command> group :
        {userCommands(), userExchangeCommands(), keyCommands(), sessionCommands(), settingsCommands(), mintCommands(),
            tokenCommands(), attackCommands(), tlsCommands(), auditCommands(), backupCommands(), completionCommands()})
        all.append(QList<Command>(group.begin(), group.end()));
    return all;
}

QString subcommandSummary()
{
    QString text = paragraph(Words::tr("Commands, for a data folder with or without running services:"));
    const QList<Command> commands = allCommands();
    const QStringList each = groups();
    for (const QString &group : each) {
        QStringList names;
        for (const Command &command : commands) {
            if (command.group == group)
                names.append(command.name.isEmpty() ? QString(command.arguments) : QString(command.name));
        }
        text += QStringLiteral("  %1 %2 %3\n").arg(programName(), group.leftJustified(10), names.join(u'|'));
    }
    return text;
}

QStringList withHelpAsOption(const QStringList &arguments)
{
    if (arguments.value(1) != u"help")
        return arguments;
    return arguments.first(1) + arguments.sliced(2) + QStringList{QStringLiteral("--help")};
}

std::optional<ExitCode> runSubcommand(const QStringList &arguments, runtime::SecretStore *keyring)
{
    const QString group = arguments.value(1);
    if (group.isEmpty() || group.startsWith(u'-'))
        return std::nullopt;
    const bool isJson = arguments.contains(u"--json");
    using Language = language::TerminalLanguage;
    const Language spoken(isJson ? Language::For::Programs : Language::For::People);
    Output output(isJson);
    if (!groups().contains(group))
        return output.wrongUsage(unknown(group, {}, groups()));
    QStringList names;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (command.group != group)
            continue;
        if (command.name.isEmpty()) {
            // A file may have any name, but one without a dot or a folder that resembles a command is a slip.
            static const QRegularExpression bare(QStringLiteral("^[a-z-]+$"));
            const QString word = arguments.value(2);
            if (bare.match(word).hasMatch() && !word.startsWith(u'-') && !nearest(word, names).isEmpty())
                return output.wrongUsage(unknown(word, group, names));
            return runOne(command, arguments.sliced(2), keyring);
        }
        if (arguments.value(2) == command.name)
            return runOne(command, arguments.sliced(3), keyring);
        names.append(command.name);
    }
    const QString name = arguments.value(2);
    if (name == u"--help" || name == u"-h") {
        output.raw(groupHelp(group).toUtf8());
        return output.ending(ExitCode::Done);
    }
    if (name.isEmpty() || name.startsWith(u'-'))
        return output.wrongUsage(
            Words::tr("What to do with \"%1\"? There are %2.").arg(group, names.join(QStringLiteral(", "))));
    return output.wrongUsage(unknown(name, group, names));
}

} // namespace tessera::app
