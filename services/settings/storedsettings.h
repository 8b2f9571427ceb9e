// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/catalogue.h"
#include "settings/settingsservice.h"

#include <QMap>

namespace tessera::settings {

/// Beside the settings the database holds under this name what serving a key set leaves behind, and lowering its
/// max-age afterwards (RotationPolicy::cachedUntil): no setting, but the trace of one.
inline constexpr QLatin1StringView jwksCachedUntil("keys.jwks-cached-until");

/// What the database holds, read by this version.
struct StoredSettings
{
    /// Every text that can be read in its place, the others at their default; may break rules.
    Settings asStored;
    QStringList problems;

    /// What the services may use: the same, or the defaults where a rule is broken.
    [[nodiscard]] Settings usable() const;
};

[[nodiscard]] StoredSettings readStored(const QMap<QString, QString> &texts);

/// The settings with these changes, checked one by one and as a whole.
[[nodiscard]] Result<Settings, SettingsError> withChanges(Settings settings, const QMap<QString, QString> &changes);

} // namespace tessera::settings
