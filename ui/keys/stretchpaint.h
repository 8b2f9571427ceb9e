// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"

class QPainter;
class QPalette;
class QPointF;
class QRectF;

namespace tessera::ui {

// How what a key does is drawn, the same on the timeline and in its legend. Each stretch has a fill of its own beside
// its colour: lines across, full, dots; what is planned has a dashed edge and is faint.

void paintStretch(QPainter &painter, const QRectF &area, StretchKind kind, bool isPlanned, const QPalette &palette);

/// A bar that ends here by a revocation: a thick line with a cross. `at` is the middle of the bar's end.
void paintRevocation(QPainter &painter, const QPointF &at, double height, const QPalette &palette);

} // namespace tessera::ui
