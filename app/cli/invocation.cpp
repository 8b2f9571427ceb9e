// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/options.h"
#include "runtime/installation.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFutureWatcher>

namespace tessera::app {

Invocation::Invocation(
    const QCommandLineParser &parser, QStringList arguments, runtime::SecretStore *keyring, Output &output)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_keyring(keyring)
    , m_output(output)
{
}

Invocation::~Invocation() = default;

bool Invocation::isSet(QLatin1StringView option) const { return m_parser.isSet(option); }

QString Invocation::value(QLatin1StringView option) const { return m_parser.value(option); }

QStringList Invocation::values(QLatin1StringView option) const { return m_parser.values(option); }

std::optional<int> Invocation::number(QLatin1StringView option, int fallback, int least, int most) const
{
    if (!isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Result<runtime::Configuration, runtime::RuntimeError> Invocation::configuration() const
{
    return configurationFrom(m_parser);
}

ExitCode Invocation::with(const std::function<ExitCode(admin::AdminApi &)> &command)
{
    const auto settled = configuration();
    if (!settled)
        return m_output.wrongUsage(settled.error().detail);
    auto opened = runtime::Installation::open(*settled, m_keyring, QStringLiteral("cli:") + userName());
    if (!opened)
        return m_output.refuse(QStringLiteral("unavailable"), opened.error().detail);
    m_installation = *std::move(opened);
    return command(m_installation->api());
}

void Invocation::waitFor(const QFuture<void> &future)
{
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
}

} // namespace tessera::app
