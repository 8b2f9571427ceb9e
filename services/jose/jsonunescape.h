// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tessera::jose {

/// 0 to 15, or -1 where it is no hexadecimal digit.
[[nodiscard]] int hexValue(char digit);

/// What a JSON string stands for, in UTF-8. `raw` is its inside, without the quotes, and has passed the scanner.
[[nodiscard]] QByteArray unescapeJson(QByteArrayView raw);

} // namespace tessera::jose
