// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace tessera::ui {

/// The one file that is dropped or pasted; empty where it is something else.
[[nodiscard]] QString fileIn(const QMimeData *data);

} // namespace tessera::ui
