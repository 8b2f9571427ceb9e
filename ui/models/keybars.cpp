// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keybars.h"

#include <algorithm>

namespace tessera::ui {

namespace {

// So far beyond the edge that no end of a piece is seen there.
constexpr double beyond = 16;

} // namespace

QList<BarPiece> barPieces(const KeyLife &life, const TimeScale &scale, double least)
{
    const double lowest = -beyond;
    const double highest = scale.pixels() + beyond;
    QList<BarPiece> pieces;
    double free = lowest; // where the piece before has ended
    const QList<KeyStretch> stretches = life.stretches();
    for (const KeyStretch &stretch : stretches) {
        const double begins = scale.toPixel(stretch.from);
        const double ends = stretch.until ? scale.toPixel(*stretch.until) : highest;
        const double left = std::max(begins, free);
        const double right = std::min(std::max(ends, left + least), highest);
        if (ends < 0 || left > scale.pixels() || right <= left)
            continue;
        pieces.append({stretch, left, right});
        free = right;
    }
    return pieces;
}

const BarPiece *pieceAt(const QList<BarPiece> &pieces, double pixel)
{
    const auto found = std::ranges::find_if(
        pieces, [pixel](const BarPiece &piece) { return piece.left <= pixel && pixel < piece.right; });
    return found == pieces.end() ? nullptr : &*found;
}

} // namespace tessera::ui
