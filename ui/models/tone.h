// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tessera::ui {

/// How good or bad what a row of a model says is; a view puts a sign beside it.
enum class Tone { Good, Attention, Bad, Rest };

/// Gives a Tone, as an int.
inline constexpr int ToneRole = Qt::UserRole + 32;

} // namespace tessera::ui
