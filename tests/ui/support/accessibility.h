// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tessera::test {

// What keeps somebody from using a page or a dialog, each a sentence that names the widget; empty where nothing does.
// Only what is visible is judged.

/// Controls without an accessible name or role; mnemonics that lead nowhere or to two places; controls too small to
/// hit.
[[nodiscard]] QStringList controlProblems(const QWidget &root);
/// Texts that do not fit where they stand, and content that is wider than what it scrolls in.
[[nodiscard]] QStringList cutTexts(const QWidget &root);
/// Controls that Tab or Shift+Tab does not reach, pressed as on a keyboard, and those that do not let go. The window of
/// `root` must be active.
[[nodiscard]] QStringList focusProblems(QWidget &root);

} // namespace tessera::test
