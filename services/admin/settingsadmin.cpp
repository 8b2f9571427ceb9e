// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/settingsadmin.h"

#include "admin/reading.h"

namespace tessera::admin {

namespace {

Setting fromDescription(const settings::SettingDescription &description, const settings::Settings &values)
{
    return Setting{.name = description.name,
        .value = description.write(values),
        .defaultValue = description.defaultText,
        .bounds = description.bounds,
        .description = description.sentence,
        .kind = description.kind,
        .choices = description.choices,
        .limits = description.limits};
}

// The settings of that name as they are in `changed`.
Outcome<QList<Setting>> named(
    const Result<settings::Settings, settings::SettingsError> &changed, const QStringList &names)
{
    if (!changed)
        return std::unexpected(fromSettings(changed.error()));
    QList<Setting> list;
    for (const settings::SettingDescription &description : settings::catalogue()) {
        if (names.contains(description.name))
            list.append(fromDescription(description, *changed));
    }
    return list;
}

} // namespace

Failure<AdminError> fromSettings(const Failure<settings::SettingsError> &failure)
{
    using settings::SettingsError;
    switch (failure.code) {
    case SettingsError::UnknownName: return {AdminError::NotFound, failure.detail};
    case SettingsError::InvalidValue: return {AdminError::Invalid, failure.detail};
    case SettingsError::RuleBroken: return {AdminError::Refused, failure.detail};
    case SettingsError::Unavailable: break;
    }
    return {AdminError::Unavailable, failure.detail};
}

SettingsAdmin::SettingsAdmin(settings::SettingsService &settings, keys::Actor actor)
    : m_settings(settings)
    , m_actor(std::move(actor))
{
}

QList<Setting> SettingsAdmin::list() const
{
    const std::shared_ptr<const settings::Settings> current = m_settings.current();
    QList<Setting> list;
    for (const settings::SettingDescription &description : settings::catalogue())
        list.append(fromDescription(description, *current));
    return list;
}

Outcome<Setting> SettingsAdmin::show(const QString &name) const
{
    if (const settings::SettingDescription *description = settings::describe(name))
        return fromDescription(*description, *m_settings.current());
    // What the service says of an unknown name is better than what could be said here.
    return std::unexpected(fromSettings(m_settings.preview({{name, QString()}}).error()));
}

Answer<QList<Setting>> SettingsAdmin::set(const QMap<QString, QString> &values)
{
    return turned(m_settings.setMany(values, m_actor),
        [names = values.keys()](
            const Result<settings::Settings, settings::SettingsError> &changed) { return named(changed, names); });
}

Answer<QList<Setting>> SettingsAdmin::reset(const QStringList &names)
{
    return turned(m_settings.reset(names, m_actor),
        [names](const Result<settings::Settings, settings::SettingsError> &changed) { return named(changed, names); });
}

Outcome<void> SettingsAdmin::check(const QMap<QString, QString> &values) const
{
    const auto preview = m_settings.preview(values);
    return preview ? Outcome<void>() : std::unexpected(fromSettings(preview.error()));
}

} // namespace tessera::admin
