// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingkind.h"
#include "settings/settings.h"

#include <functional>

namespace tessera::settings {

/// One setting: what it is called, what it may be, and where it stands in Settings. An immutable value.
struct SettingDescription
{
    /// `keys.rotation-interval`; stable, as scripts use it.
    QString name;
    SettingKind kind = SettingKind::Choice;
    /// As the documentation writes it.
    QString defaultText;
    /// Which values it takes, in words: `off, or 1s to 3650d`.
    QString bounds;
    /// The values of a Choice or a Switch, in order; else empty.
    QStringList choices;
    /// Nothing for kinds that have none.
    std::optional<SettingBounds> limits;
    /// What it is for, in a sentence.
    QString sentence;
    /// Reads the text into its place. A sentence that says what it may be where it is not that; the settings are as
    /// before then.
    std::function<std::optional<QString>(Settings &, const QString &)> read;
    /// The one text for the value that stands there; the default's own text for the default.
    std::function<QString(const Settings &)> write;
};

/// Every setting, in the order in which people should see them. All take effect at once; none needs a restart.
[[nodiscard]] const QList<SettingDescription> &catalogue();

/// Null where there is no such setting.
[[nodiscard]] const SettingDescription *describe(const QString &name);

} // namespace tessera::settings
