// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/keyservice.h"
#include "settings/settingsservice.h"

#include <QHash>
#include <QMap>

namespace tessera::runtime {

/// Says in the log which settings and keys became other than they were while services run, by whichever process: a
/// command changes them without a word here otherwise. Names, instants and values of settings, none of which is a
/// secret. Owned by the ServiceHost and used in its installation's thread; both services outlive it.
class ChangeLog final
{
public:
    /// What is now is where it starts from.
    ChangeLog(const settings::SettingsService &settings, const keys::KeyService &keys);

    void lookAtSettings();
    void lookAtKeys();

private:
    struct Known
    {
        Instant activatesAt;
        bool isRevoked = false;
    };
    using Texts = QMap<QString, QString>;
    using Keys = QHash<KeyId, Known>;

    [[nodiscard]] Texts settingsNow() const;

    const settings::SettingsService &m_service;
    const keys::KeyService &m_keyService;
    Texts m_settings;
    Keys m_keys;
};

} // namespace tessera::runtime
