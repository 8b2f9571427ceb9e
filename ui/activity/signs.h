// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/story.h"

#include <QColor>
#include <QPalette>
#include <QPixmap>

namespace tessera::ui {

// How the signs beside the words of a story look.

[[nodiscard]] QColor signColor(StorySign sign, const QPalette &palette);
/// A square of `side` on a screen of that pixel ratio; empty for StorySign::None.
[[nodiscard]] QPixmap signPicture(StorySign sign, const QColor &color, int side, qreal ratio);

} // namespace tessera::ui
