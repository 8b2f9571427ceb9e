// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera::app {

/// Logs the sentence once, when the widget has been painted for the first time from now on: how long a start takes
/// until a person sees something is read from that. GUI thread.
void logFirstPaint(QWidget &widget, const char *sentence);

} // namespace tessera::app
