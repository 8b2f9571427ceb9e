// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"

namespace tessera::ui {

// What is said of keys, the same on the timeline, in the tables and in the dialogs.

/// `8 · RS256`.
[[nodiscard]] QString keyLabel(const KeyLife &life);

/// `announced`, `active`, `retired`, as in keyStateName().
[[nodiscard]] QString stretchName(StretchKind kind);
/// What a key does meanwhile: `in the key set, does not sign yet`.
[[nodiscard]] QString stretchMeaning(StretchKind kind);
/// `Key 8, active: signs from ... until ... (24 h).`
[[nodiscard]] QString stretchSentence(const KeyLife &life, const KeyStretch &stretch);

/// Everything that is known of a key's life, in sentences, with exact instants.
[[nodiscard]] QString lifeText(const KeyLife &life);

/// `Key 8 begins to sign`.
[[nodiscard]] QString changeText(const KeyChange &change);
/// `in 3 h 12 min: key 8 begins to sign`, to be read on its own.
[[nodiscard]] QString changeWithCountdown(const KeyChange &change, Instant now);

/// `generated`, `imported`.
[[nodiscard]] QString originName(bool isImported);

} // namespace tessera::ui
