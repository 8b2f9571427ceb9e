// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/words.h"

#include <QIcon>
#include <QPalette>

namespace tessera::ui {

// The signs beside the words for what the values say, the same everywhere in the window.

[[nodiscard]] QIcon stateIcon(admin::ServiceState state, const QPalette &palette);

/// Of the word that AdminApi gives, or `planned`.
[[nodiscard]] QIcon keyStateIcon(const QString &state, const QPalette &palette);

} // namespace tessera::ui
