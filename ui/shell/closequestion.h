// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <optional>

class QWidget;

namespace tessera::ui {

enum class CloseAnswer { Quit, KeepRunning, Stay };

/// What becomes of services that run when their window is closed: asked once, if the person wants that. Without a tray
/// icon to come back by, running on is not offered.
[[nodiscard]] CloseAnswer askAboutClosing(Preferences &preferences, QWidget *parent);
/// Whether to quit although services run. Not asked where closing the window means that anyway.
[[nodiscard]] bool askAboutQuitting(const Preferences &preferences, QWidget *parent);

/// The answer that is given without asking; nothing: the person is asked.
[[nodiscard]] std::optional<CloseAnswer> rememberedCloseAnswer(const Preferences &preferences);
/// Nothing, and Stay: ask again.
void rememberCloseAnswer(Preferences &preferences, std::optional<CloseAnswer> answer);

} // namespace tessera::ui
