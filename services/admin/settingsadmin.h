// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/settingvalues.h"
#include "settings/settingsservice.h"

namespace tessera::admin {

/// The settings for an administrator, as text. Changes are all or nothing, audited, and in force at once in every
/// process on the database. Any thread may call; part of AdminApi.
class SettingsAdmin final
{
public:
    /// The service must outlive it.
    SettingsAdmin(settings::SettingsService &settings, keys::Actor actor);

    /// Every setting, in the order in which people should see them.
    [[nodiscard]] QList<Setting> list() const;
    [[nodiscard]] Outcome<Setting> show(const QString &name) const;
    /// Name to text. Refused with the rule that would be broken. Gives the changed ones as they are then.
    [[nodiscard]] Answer<QList<Setting>> set(const QMap<QString, QString> &values);
    [[nodiscard]] Answer<QList<Setting>> reset(const QStringList &names);
    /// Nothing, or why these values cannot be set; saves nothing.
    [[nodiscard]] Outcome<void> check(const QMap<QString, QString> &values) const;

private:
    settings::SettingsService &m_settings;
    keys::Actor m_actor;
};

/// As an administrator gets a refusal of the settings.
[[nodiscard]] Failure<AdminError> fromSettings(const Failure<settings::SettingsError> &failure);

} // namespace tessera::admin
