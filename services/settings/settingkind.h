// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tessera::settings {

/// What kind of text a setting takes. DurationOrOff also takes `off`; a Switch is a Choice of `on` and `off`; Origins
/// are `none`, `*` or web origins with spaces between.
enum class SettingKind { Duration, DurationOrOff, Size, Number, Switch, Choice, Origins };

/// Between which values a Duration (ms), a Size (KiB) or a Number lies, both ends among them.
struct SettingBounds
{
    qint64 least = 0;
    qint64 most = 0;

    friend bool operator==(const SettingBounds &, const SettingBounds &) = default;
};

} // namespace tessera::settings
