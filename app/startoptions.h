// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/servicehost.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

namespace tessera::app {

/// The command line of a start: both programs, with a window or without. Lives as long as the services: with --demo it
/// holds their throw-away data folder, which goes with it.
class StartOptions
{
public:
    StartOptions();

    /// Nothing where the program may start; else what to print and how to end (--help, --version, a mistake).
    struct Ending
    {
        int code = 0;
        QString toOutput;
        QString toErrors;
    };
    [[nodiscard]] std::optional<Ending> read(const QStringList &arguments);

    [[nodiscard]] bool isDemo() const { return m_demoFolder.has_value(); }
    [[nodiscard]] const runtime::Configuration &configuration() const { return *m_configuration; }
    /// What has to be done to the installation before it listens.
    [[nodiscard]] runtime::ServiceHost::Prepare preparation() const;

private:
    QCommandLineParser m_parser;
    std::optional<QTemporaryDir> m_demoFolder;
    std::optional<runtime::Configuration> m_configuration;
};

} // namespace tessera::app
