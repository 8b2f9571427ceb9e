// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

/// From then on a screen reader hears of each TimelineView that it is a chart, and of the key that is selected on it.
/// May be called again. GUI thread.
void makeTimelinesAccessible();

} // namespace tessera::ui
