// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the configuration in force has to do with its file: what is changed is kept there, and what is changed there is
// followed.

#include "runtime/liveconfiguration.h"

#include "runtime/configurationfile.h"
#include "runtime/configurationoptions.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

using admin::ValueSource;

bool isShadowed(const Configuration &configuration, const QString &name)
{
    const ValueSource source = configuration.said.value(name).source;
    return source == ValueSource::Flag || source == ValueSource::Environment;
}

} // namespace

void LiveConfiguration::keep(const ConfigurationValues &values, admin::ConfigurationChange &change)
{
    const std::shared_ptr<const Configuration> now = m_composition.configuration();
    ConfigurationValues kept;
    for (const auto &[name, text] : values.asKeyValueRange()) {
        // What has no value is not written as one.
        if (!isShadowed(*now, name))
            kept.insert(name, text && text->isEmpty() ? std::nullopt : text);
        else
            change.notes.append(
                QStringLiteral("This holds until the program ends: %1 says otherwise at the next start. "
                               "Start it without that to choose here.")
                    .arg(now->said.value(name).place));
    }
    change.isKept = kept.size() == values.size();
    if (kept.isEmpty())
        return;
    if (now->file.isEmpty()) {
        change.isKept = false;
        change.notes.append(QStringLiteral("This holds until the program ends: it keeps no configuration file."));
        return;
    }
    if (const auto written = writeConfiguration(now->file, kept); !written) {
        change.isKept = false;
        change.notes.append(QStringLiteral("This holds until the program ends. ") + written.error().detail);
        return;
    }
    rememberPlaces(kept);
}

// Lines have moved, also those of other options.
void LiveConfiguration::rememberPlaces(const ConfigurationValues &kept)
{
    Configuration now = *m_composition.configuration();
    const auto read = readConfigurationFile(now.file, optionNames());
    for (const ConfigurationOption &option : configurationOptions()) {
        const QString name = option.inFile;
        if (!kept.contains(name) && now.said.value(name).source != ValueSource::File)
            continue;
        const int line = read ? read->value(name).line : 0;
        if (kept.contains(name) && !kept.value(name))
            now.said.remove(name);
        else if (line != 0)
            now.said.insert(name, {ValueSource::File, QStringLiteral("%1, line %2").arg(now.file).arg(line)});
    }
    m_composition.setConfiguration(std::move(now));
}

void LiveConfiguration::followFile()
{
    m_run([this] { followFileNow(); });
}

void LiveConfiguration::followFileNow()
{
    const std::shared_ptr<const Configuration> now = m_composition.configuration();
    const auto read = readConfigurationFile(now->file, optionNames());
    if (!read) {
        qCWarning(lcRuntime, "The configuration file has changed and cannot be used; what was said before holds. %ls",
            qUtf16Printable(read.error().detail));
        return;
    }
    Configuration wanted = *now;
    const Configuration defaults = defaultConfiguration();
    ConfigurationValues followed;
    for (const ConfigurationOption &option : configurationOptions()) {
        if (option.change != ConfigurationOption::Change::AtOnce || isShadowed(*now, option.inFile))
            continue;
        const auto value = read->constFind(option.inFile);
        const QString text = value == read->cend() ? option.text(defaults) : value->text;
        if (const auto refusal = option.read(wanted, text)) {
            qCWarning(lcRuntime, "The configuration file has changed and is not followed: line %d: %s: %ls.",
                value == read->cend() ? 0 : value->line, option.inFile.data(), qUtf16Printable(*refusal));
            return;
        }
        if (option.text(wanted) != option.text(*now))
            followed.insert(option.inFile, value == read->cend() ? std::nullopt : std::optional(text));
    }
    if (followed.isEmpty())
        return;
    if (const auto change = putInForce(wanted); !change) {
        qCWarning(lcRuntime, "The configuration file has changed and is not followed: %ls",
            qUtf16Printable(change.error().detail));
        return;
    }
    rememberPlaces(followed);
    for (const auto &[name, text] : followed.asKeyValueRange())
        qCInfo(lcRuntime, "The configuration file has changed: %s is \"%s\" now.", qUtf8Printable(name),
            qUtf8Printable(text.value_or(QString())));
    QMetaObject::invokeMethod(this, &LiveConfiguration::configurationChanged);
}

} // namespace tessera::runtime
