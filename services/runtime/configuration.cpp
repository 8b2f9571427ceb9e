// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/configuration.h"

#include "core/nearest.h"
#include "runtime/configurationfile.h"
#include "runtime/configurationoptions.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tessera::runtime {

namespace {

/// What was said of an option, where, and at which folder relative paths begin there.
struct Said
{
    QString text;
    SaidAt at;
    QString base;
};

std::optional<Said> saidOf(
    const ConfigurationOption &option, const ConfigurationSources &sources, const QMap<QString, FileValue> &inFile)
{
    using admin::ValueSource;
    if (const auto flag = sources.flags.constFind(option.name); flag != sources.flags.cend())
        return Said{*flag, {ValueSource::Flag, option.flag()}, QDir::currentPath()};
    if (const auto set = sources.environment.constFind(option.variable()); set != sources.environment.cend())
        return Said{*set, {ValueSource::Environment, option.variable()}, QDir::currentPath()};
    if (const auto value = inFile.constFind(option.inFile); value != inFile.cend())
        return Said{value->text, {ValueSource::File, QStringLiteral("%1, line %2").arg(*sources.file).arg(value->line)},
            QFileInfo(*sources.file).absolutePath()};
    return std::nullopt;
}

// Other programs may have variables that begin like ours: only what resembles one is taken for a mistake.
QStringList mistypedVariables(const QMap<QString, QString> &environment)
{
    QStringList known{QStringLiteral("TESSERA_CONFIG")};
    for (const ConfigurationOption &option : configurationOptions())
        known.append(option.variable());
    QStringList remarks;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (!name.startsWith(u"TESSERA_") || known.contains(name))
            continue;
        if (const QString meant = nearest(name, known); !meant.isEmpty())
            remarks.append(QStringLiteral("The variable %1 says nothing; is %2 meant?").arg(name, meant));
    }
    return remarks;
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tessera");
}

QString defaultConfigurationFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/tessera/tessera.toml");
}

QString systemConfigurationFile() { return QStringLiteral("/etc/tessera/tessera.toml"); }

Result<Configuration, RuntimeError> loadConfiguration(const ConfigurationSources &sources)
{
    QMap<QString, FileValue> inFile;
    if (sources.file) {
        auto read = readConfigurationFile(*sources.file, optionNames());
        if (!read)
            return std::unexpected(read.error());
        inFile = *std::move(read);
    }
    Configuration configuration = defaultConfiguration();
    configuration.remarks = mistypedVariables(sources.environment);
    if (const std::optional<QString> &file = sources.file ? sources.file : sources.newFile)
        configuration.file = QFileInfo(*file).absoluteFilePath();
    for (const ConfigurationOption &option : configurationOptions()) {
        const std::optional<Said> said = saidOf(option, sources, inFile);
        if (!said)
            continue;
        if (const auto refusal = option.take(configuration, said->text, said->base)) {
            const QString place = said->at.source == admin::ValueSource::File
                                      ? said->at.place + QStringLiteral(": ") + option.inFile
                                      : said->at.place;
            return fail(RuntimeError::WrongConfiguration, place + QStringLiteral(": ") + *refusal);
        }
        configuration.said.insert(option.inFile, said->at);
    }
    return configuration;
}

} // namespace tessera::runtime
