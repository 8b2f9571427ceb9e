// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tessera::ui {

/// Of a page's heading: larger and bold, in proportion to what the person has set.
[[nodiscard]] QFont headingFont();
/// Of a card's or a dialog's heading.
[[nodiscard]] QFont subheadingFont();
/// Of a figure that is the point of a card.
[[nodiscard]] QFont figureFont();
/// For keys, tokens and documents: every character as wide as the other.
[[nodiscard]] QFont fixedFont();

} // namespace tessera::ui
