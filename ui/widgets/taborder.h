// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera::ui {

/// What stands in `those` is reached by Tab where `anchor` was made, a hidden widget that could take the focus, before
/// all that was made after it. GUI thread.
void putBehind(QWidget &anchor, const QWidget &those);

} // namespace tessera::ui
