// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"
#include "ui/models/timescale.h"

namespace tessera::ui {

/// A stretch of a key's life as it is drawn: from `left` to `right` in pixels of the scale, a little beyond its width
/// at most.
struct BarPiece
{
    KeyStretch stretch;
    double left = 0;
    double right = 0;
};

/// The stretches that the scale shows, in the order of time, none over another. Each is at least `least` pixels wide,
/// so that a short one is still seen and met by the pointer; those after it give way.
[[nodiscard]] QList<BarPiece> barPieces(const KeyLife &life, const TimeScale &scale, double least);

/// The piece at a pixel; null where there is none.
[[nodiscard]] const BarPiece *pieceAt(const QList<BarPiece> &pieces, double pixel);

} // namespace tessera::ui
