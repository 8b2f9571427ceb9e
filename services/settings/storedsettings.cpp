// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/storedsettings.h"

#include "core/nearest.h"

namespace tessera::settings {

namespace {

QString unknown(const QString &name)
{
    QStringList names;
    for (const SettingDescription &description : catalogue())
        names.append(description.name);
    const QString meant = nearest(name, names);
    return QStringLiteral("There is no setting \"%1\"").arg(name.left(100)) +
           (meant.isEmpty() ? QStringLiteral(".") : QStringLiteral("; did you mean \"%1\"?").arg(meant));
}

} // namespace

Settings StoredSettings::usable() const
{
    if (brokenRules(asStored).isEmpty())
        return asStored;
    Settings defaults;
    defaults.rotation.cachedUntil = asStored.rotation.cachedUntil;
    return defaults;
}

StoredSettings readStored(const QMap<QString, QString> &texts)
{
    StoredSettings stored;
    for (const auto &[name, text] : texts.asKeyValueRange()) {
        const SettingDescription *description = describe(name);
        const auto instant = name == jwksCachedUntil ? instantFromIso8601(text) : std::nullopt;
        if (instant)
            stored.asStored.rotation.cachedUntil = *instant;
        else if (!description)
            stored.problems.append(
                QStringLiteral("The database holds a setting that this version does not know: %1.").arg(name));
        else if (const std::optional<QString> refusal = description->read(stored.asStored, text))
            stored.problems.append(*refusal + QStringLiteral(" Its default counts."));
    }
    const QStringList broken = brokenRules(stored.asStored);
    for (const QString &rule : broken)
        stored.problems.append(rule + QStringLiteral(" All settings are at their default until that is mended."));
    return stored;
}

Result<Settings, SettingsError> withChanges(Settings settings, const QMap<QString, QString> &changes)
{
    for (const auto &[name, text] : changes.asKeyValueRange()) {
        const SettingDescription *description = describe(name);
        if (!description)
            return fail(SettingsError::UnknownName, unknown(name));
        if (const std::optional<QString> refusal = description->read(settings, text))
            return fail(SettingsError::InvalidValue, *refusal);
    }
    if (const QStringList broken = brokenRules(settings); !broken.isEmpty())
        return fail(SettingsError::RuleBroken, broken.join(u' '));
    return settings;
}

} // namespace tessera::settings
