// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storedsettings.h"

#include "ui/models/settingfield.h"
#include "ui/settings/settingrow.h"

#include <algorithm>

namespace tessera::ui {

StoredSettings::StoredSettings(admin::AdminApi &api)
    : m_api(api)
    , m_draft(source())
{
    QObject::connect(&api, &admin::AdminApi::settingsChanged, &m_draft, &SettingsDraft::readAgain);
}

SettingsDraft::Source StoredSettings::source()
{
    return {
        .read =
            [this] {
                m_list = m_api.settings().list();
                QList<SettingsDraft::Stored> stored;
                for (const admin::Setting &setting : std::as_const(m_list))
                    stored.append({setting.name, setting.value, setting.defaultValue});
                return stored;
            },
        .check = [this](const QMap<QString, QString> &values) { return judge(values); },
        .isSame =
            [this](const QString &name, const QString &one, const QString &other) {
                const auto setting = std::ranges::find(m_list, name, &admin::Setting::name);
                return setting == m_list.end() ? one == other : SettingField(*setting).isSame(one, other);
            },
    };
}

admin::Outcome<void> StoredSettings::judge(const QMap<QString, QString> &values) const
{
    admin::Outcome<void> outcome = m_api.settings().check(values);
    if (outcome || outcome.error().code != admin::AdminError::Invalid || values.size() != 1)
        return outcome;
    const auto setting = std::ranges::find(m_list, values.firstKey(), &admin::Setting::name);
    const QString limits = setting == m_list.end() ? QString() : SettingField(*setting).limitsSentence();
    if (!limits.isEmpty())
        outcome.error().detail = limits;
    return outcome;
}

void StoredSettings::addTo(SettingsSection &section)
{
    for (const admin::Setting &setting : std::as_const(m_list)) {
        if (sectionOf(setting.name) != section.id())
            continue;
        const SettingField field(setting);
        const QString title = settingTitle(setting.name);
        section.add(new SettingRow(m_draft,
            {.name = setting.name,
                .title = title,
                .sentence = settingSentence(setting.description),
                .of = [field](const QString &text) { return field.words(text); }},
            SettingEditor::make(field, title, section.card()), section.card()));
    }
}

} // namespace tessera::ui
