// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "app/cli/commandline.h"
#include "app/demo.h"
#include "app/options.h"

#include <QCoreApplication>
#include <QDir>

namespace tessera::app {

StartOptions::StartOptions()
{
    m_parser.setApplicationDescription(QStringLiteral("Tessera: an auth service that signs access tokens, a resource "
                                                      "service that verifies them, and the console to run both.\n"
                                                      "Without a command it starts the services.\n\n") +
                                       subcommandSummary());
    m_parser.addOptions({
        {QStringLiteral("headless"), QStringLiteral("Run the services without a window.")},
        {QStringLiteral("demo"),
            QStringLiteral(
                "Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.")
                .arg(demoEmail, demoPassword)},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")},
    });
    declareInstallationOptions(m_parser);
    declareServiceOptions(m_parser);
}

std::optional<StartOptions::Ending> StartOptions::read(const QStringList &arguments)
{
    const auto wrong = [](const QString &detail) {
        return Ending{int(ExitCode::WrongUsage), {}, QStringLiteral("tessera: ") + detail + u'\n'};
    };
    if (!m_parser.parse(arguments))
        return wrong(m_parser.errorText() + QStringLiteral(" See \"tessera --help\"."));
    if (m_parser.isSet(QStringLiteral("help")))
        return Ending{0, m_parser.helpText(), {}};
    if (m_parser.isSet(QStringLiteral("version")))
        return Ending{0, QStringLiteral("tessera %1\n").arg(QCoreApplication::applicationVersion()), {}};
    if (!m_parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("Commands come first, before any option. See \"tessera --help\"."));
    auto configuration = configurationFrom(m_parser);
    if (!configuration)
        return wrong(configuration.error().detail);
    m_configuration = *std::move(configuration);
    if (m_parser.isSet(QStringLiteral("demo"))) {
        if (m_parser.isSet(QStringLiteral("data-dir")))
            return wrong(QStringLiteral("--demo makes a data folder of its own: leave out --data-dir, or --demo."));
        m_demoFolder.emplace(QDir::tempPath() + QStringLiteral("/tessera-demo-XXXXXX"));
        if (!m_demoFolder->isValid())
            return Ending{int(ExitCode::Refused), {}, QStringLiteral("tessera: %1\n").arg(m_demoFolder->errorString())};
        m_configuration->dataFolder = m_demoFolder->path();
        m_configuration->keyEncryptionKeyFile.reset();
    }
    return std::nullopt;
}

runtime::ServiceHost::Prepare StartOptions::preparation() const
{
    return isDemo() ? runtime::ServiceHost::Prepare(prepareDemo) : runtime::ServiceHost::Prepare();
}

} // namespace tessera::app
