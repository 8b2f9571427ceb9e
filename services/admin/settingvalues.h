// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingkind.h"

#include <QStringList>

#include <optional>

namespace tessera::admin {

using settings::SettingBounds;
using settings::SettingKind;

/// A setting, as text: what stands in the database, or its default.
struct Setting
{
    QString name;
    QString value;
    QString defaultValue;
    /// What values it may have, in words.
    QString bounds;
    /// What it is for, in a sentence.
    QString description;
    SettingKind kind = SettingKind::Choice;
    /// The values of a Choice or a Switch, in order; else empty.
    QStringList choices;
    /// Of a Duration, a Size or a Number.
    std::optional<SettingBounds> limits;

    [[nodiscard]] bool isDefault() const { return value == defaultValue; }
};

} // namespace tessera::admin
