// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "admin/versions.h"
#include "app/cli/commandline.h"
#include "app/columns.h"
#include "app/demo.h"
#include "app/helptext.h"
#include "app/options.h"
#include "app/process.h"
#include "app/words.h"
#include "language/refusals.h"

#include <QFileInfo>

namespace tessera::app {

namespace {

QList<QCommandLineOption> startOptions()
{
    return {
        {QStringLiteral("headless"), Words::tr("Run the services without a window.")},
        {QStringLiteral("demo"),
            Words::tr("Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.")
                .arg(demoEmail, demoPassword)},
        {QStringLiteral("open"), Words::tr("Take the token in this file apart, in the playground of the window."),
            QStringLiteral("FILE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this.")},
        {{QStringLiteral("v"), QStringLiteral("version")},
            Words::tr("Show the versions of this program and of what it runs on.")},
    };
}

QString helpText()
{
    const QString program = programName();
    const QString usage = Words::tr("Usage: %1");
    // Under the first one.
    const QString indent(columns(usage.section(QStringLiteral("%1"), 0, 0)), u' ');
    return usage.arg(Words::tr("%1 [options]", "a command, and what may follow").arg(program)) + u'\n' + indent +
           Words::tr("%1 COMMAND [options] [arguments]").arg(program) + QStringLiteral("\n\n") +
           paragraph(Words::tr("Tessera: an auth service that signs access tokens, a resource service that verifies "
                               "them, and the console to run both. Without a command it starts the services.")) +
           u'\n' + subcommandSummary() + u'\n' + optionTable(Words::tr("Options of a start:"), allStartOptions());
}

StartOptions::Ending wrong(const QString &sentence)
{
    return {int(ExitCode::WrongUsage), {}, QStringLiteral("%1: %2\n").arg(programName(), sentence)};
}

StartOptions::Ending wrongWithHelp(const QString &sentence)
{
    return wrong(Words::tr("%1 See \"%2 --help\".", "what is wrong, and a command").arg(sentence, programName()));
}

} // namespace

QList<QCommandLineOption> allStartOptions() { return startOptions() + serviceOptions() + installationOptions(); }

StartOptions::StartOptions() { m_parser.addOptions(allStartOptions()); }

std::optional<StartOptions::Ending> StartOptions::read(const QStringList &arguments)
{
    if (!m_parser.parse(arguments)) {
        if (m_parser.unknownOptionNames().contains(QStringLiteral("json")))
            return wrong(Words::tr("--json belongs to commands, as in \"%1 key list --json\". A start prints one line "
                                   "of JSON on standard output when the services are ready, and its log on standard "
                                   "error.")
                    .arg(programName()));
        return wrongWithHelp(language::inOurLanguage(m_parser.errorText()));
    }
    if (m_parser.isSet(QStringLiteral("help")))
        return Ending{0, helpText(), {}};
    if (m_parser.isSet(QStringLiteral("version")))
        return Ending{0, admin::versionReport(), {}};
    if (!m_parser.positionalArguments().isEmpty())
        return wrongWithHelp(Words::tr("Commands come first, before any option."));
    if (auto ending = readConfiguration())
        return ending;
    for (const QString &remark : std::as_const(m_configuration->remarks))
        m_notice += language::inOurLanguage(remark) + u'\n';
    if (m_parser.isSet(QStringLiteral("demo"))) {
        if (m_parser.isSet(QStringLiteral("data-dir")))
            return wrong(Words::tr("--demo makes a data folder of its own: leave out --data-dir, or --demo."));
        const QStringList abandoned = DemoFolder::removeAbandoned();
        for (const QString &path : abandoned)
            m_notice +=
                Words::tr("Removed %1, which a demonstration that was killed had left behind.").arg(path) + u'\n';
        auto folder = DemoFolder::make();
        if (!folder)
            return Ending{int(ExitCode::Refused), {}, QStringLiteral("%1: %2\n").arg(programName(), folder.error())};
        m_demoFolder = *std::move(folder);
        m_noticeWhenReady = demoNotice(m_demoFolder->path());
        return readConfiguration();
    }
    return std::nullopt;
}

std::optional<StartOptions::Ending> StartOptions::readConfiguration()
{
    auto configuration = configurationFrom(m_parser);
    if (!configuration)
        return wrong(language::inOurLanguage(configuration.error().detail));
    m_configuration = *std::move(configuration);
    if (m_demoFolder) {
        m_configuration->dataFolder = m_demoFolder->path();
        m_configuration->keyEncryptionKeyFile.reset();
        m_configuration->file.clear(); // what is tried out is kept nowhere
    }
    return std::nullopt;
}

QString StartOptions::fileToOpen() const
{
    const QString file = m_parser.value(QStringLiteral("open"));
    return file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
}

runtime::ServiceHost::Prepare StartOptions::preparation() const
{
    return isDemo() ? runtime::ServiceHost::Prepare(prepareDemo) : runtime::ServiceHost::Prepare();
}

} // namespace tessera::app
