// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::admin {

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

    [[nodiscard]] bool isDefault() const { return value == defaultValue; }
};

} // namespace tessera::admin
