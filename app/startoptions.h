// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demofolder.h"
#include "runtime/servicehost.h"

#include <QCommandLineParser>

namespace tessera::app {

/// Every option of a start.
[[nodiscard]] QList<QCommandLineOption> allStartOptions();

/// The command line of a start: both programs, with a window or without. Lives as long as the services: with --demo it
/// holds their throw-away data folder, which goes with it. What it has to say is in the language that the texts have
/// when it reads.
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
    /// Takes the configuration as it is now, for whoever had the file written after read(); likewise.
    [[nodiscard]] std::optional<Ending> readConfiguration();

    /// With --open, its whole path; else empty.
    [[nodiscard]] QString fileToOpen() const;
    [[nodiscard]] bool isDemo() const { return m_demoFolder != nullptr; }
    [[nodiscard]] const runtime::Configuration &configuration() const { return *m_configuration; }
    /// What was done before the start, for standard error: whole lines; mostly empty.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// What a person should know once the services run, likewise.
    [[nodiscard]] const QString &noticeWhenReady() const { return m_noticeWhenReady; }
    /// What has to be done to the installation before it listens.
    [[nodiscard]] runtime::ServiceHost::Prepare preparation() const;

private:
    QCommandLineParser m_parser;
    std::unique_ptr<DemoFolder> m_demoFolder;
    QString m_notice;
    QString m_noticeWhenReady;
    std::optional<runtime::Configuration> m_configuration;
};

} // namespace tessera::app
