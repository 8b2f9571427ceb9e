// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::language {

/// What a service said, in the language of the translations that are installed. The services speak English, in logs and
/// answers; whoever shows people what they said looks it up by its pattern, also part by part where it was put
/// together. A sentence that nobody has translated stays as it is. Main thread.
[[nodiscard]] QString inOurLanguage(const QString &sentence);

} // namespace tessera::language
