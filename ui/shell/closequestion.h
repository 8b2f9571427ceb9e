// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

class QWidget;

namespace tessera::ui {

enum class CloseAnswer { Quit, KeepRunning, Stay };

/// What becomes of services that run when their window is closed: asked once, if the person wants that. Without a tray
/// icon to come back by, running on is not offered.
[[nodiscard]] CloseAnswer askAboutClosing(Preferences &preferences, QWidget *parent);

} // namespace tessera::ui
