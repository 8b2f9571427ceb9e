// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::ui {

/// What a service said, in the window's language. The services speak English, in logs, answers and on the command line;
/// the window looks up what they said by its pattern, also part by part where it was put together. A sentence that
/// nobody has translated stays as it is. GUI thread.
[[nodiscard]] QString inOurLanguage(const QString &sentence);

} // namespace tessera::ui
