// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/shell/console.h"

namespace tessera::ui {

/// How this person likes the window: theme, language, what closing it means. Each holds as soon as it is chosen, and
/// for this person alone. The console outlives the section.
void addWindowSettings(SettingsSection &section, Console &console);

} // namespace tessera::ui
