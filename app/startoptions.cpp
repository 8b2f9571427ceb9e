// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "admin/versions.h"
#include "app/cli/commandline.h"
#include "app/demo.h"
#include "app/helptext.h"
#include "app/options.h"
#include "app/process.h"

#include <QFileInfo>

namespace tessera::app {

namespace {

QList<QCommandLineOption> startOptions()
{
    return {
        {QStringLiteral("headless"), QStringLiteral("Run the services without a window.")},
        {QStringLiteral("demo"),
            QStringLiteral(
                "Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.")
                .arg(demoEmail, demoPassword)},
        {QStringLiteral("open"), QStringLiteral("Take the token in this file apart, in the playground of the window."),
            QStringLiteral("FILE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this.")},
        {{QStringLiteral("v"), QStringLiteral("version")},
            QStringLiteral("Show the versions of this program and of what it runs on.")},
    };
}

QString helpText()
{
    const QString program = programName();
    return QStringLiteral("Usage: %1 [options]\n"
                          "       %1 COMMAND [options] [arguments]\n\n"
                          "Tessera: an auth service that signs access tokens, a resource service that verifies them,\n"
                          "and the console to run both. Without a command it starts the services.\n\n")
               .arg(program) +
           subcommandSummary() + u'\n' + optionTable(QStringLiteral("Options of a start:"), allStartOptions());
}

StartOptions::Ending wrong(const QString &detail)
{
    return {int(ExitCode::WrongUsage), {}, programName() + QStringLiteral(": ") + detail + u'\n'};
}

} // namespace

QList<QCommandLineOption> allStartOptions() { return startOptions() + serviceOptions() + installationOptions(); }

StartOptions::StartOptions() { m_parser.addOptions(allStartOptions()); }

std::optional<StartOptions::Ending> StartOptions::read(const QStringList &arguments)
{
    const QString seeHelp = QStringLiteral(" See \"%1 --help\".").arg(programName());
    if (!m_parser.parse(arguments)) {
        if (m_parser.unknownOptionNames().contains(QStringLiteral("json")))
            return wrong(
                QStringLiteral("--json belongs to commands, as in \"%1 key list --json\". A start prints one line "
                               "of JSON on standard output when the services are ready, and its log on standard "
                               "error.")
                    .arg(programName()));
        return wrong(m_parser.errorText() + seeHelp);
    }
    if (m_parser.isSet(QStringLiteral("help")))
        return Ending{0, helpText(), {}};
    if (m_parser.isSet(QStringLiteral("version")))
        return Ending{0, admin::versionReport(), {}};
    if (!m_parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("Commands come first, before any option.") + seeHelp);
    if (auto ending = readConfiguration())
        return ending;
    if (m_parser.isSet(QStringLiteral("demo"))) {
        if (m_parser.isSet(QStringLiteral("data-dir")))
            return wrong(QStringLiteral("--demo makes a data folder of its own: leave out --data-dir, or --demo."));
        const QStringList abandoned = DemoFolder::removeAbandoned();
        for (const QString &path : abandoned)
            m_notice +=
                QStringLiteral("Removed %1, which a demonstration that was killed had left behind.\n").arg(path);
        auto folder = DemoFolder::make();
        if (!folder)
            return Ending{int(ExitCode::Refused), {}, QStringLiteral("%1: %2\n").arg(programName(), folder.error())};
        m_demoFolder = *std::move(folder);
        return readConfiguration();
    }
    return std::nullopt;
}

std::optional<StartOptions::Ending> StartOptions::readConfiguration()
{
    auto configuration = configurationFrom(m_parser);
    if (!configuration)
        return wrong(configuration.error().detail);
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

QString StartOptions::noticeWhenReady() const { return isDemo() ? demoNotice(m_demoFolder->path()) : QString(); }

runtime::ServiceHost::Prepare StartOptions::preparation() const
{
    return isDemo() ? runtime::ServiceHost::Prepare(prepareDemo) : runtime::ServiceHost::Prepare();
}

} // namespace tessera::app
