// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/settingsdraft.h"
#include "ui/settings/settingssection.h"

namespace tessera::ui {

/// The part of the page of settings that the database keeps, a draft over SettingsAdmin. Owned by the page; the api
/// outlives it; GUI thread.
class StoredSettings final
{
public:
    explicit StoredSettings(admin::AdminApi &api);

    /// The rows that belong into that section; once for each.
    void addTo(SettingsSection &section);

    [[nodiscard]] SettingsDraft &draft() { return m_draft; }
    [[nodiscard]] const SettingsDraft &draft() const { return m_draft; }

private:
    [[nodiscard]] SettingsDraft::Source source();
    /// As SettingsAdmin does, in the words of the editors.
    [[nodiscard]] admin::Outcome<void> judge(const QMap<QString, QString> &values) const;

    admin::AdminApi &m_api;
    QList<admin::Setting> m_list;
    SettingsDraft m_draft;
};

} // namespace tessera::ui
