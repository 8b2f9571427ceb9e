// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/story.h"

#include <QPalette>

namespace tessera::ui {

/// A story in the HTML that QTextDocument knows, with pictures `sign:good`, `sign:attention`, `sign:bad`,
/// `sign:muted`, and links as the rows have them, and `copy:TEXT` behind ids. What strangers wrote is escaped.
[[nodiscard]] QString storyHtml(const Story &story, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace tessera::ui
