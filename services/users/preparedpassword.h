// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

#include <QString>

namespace tessera::users {

/// A password as it is hashed: the OpaqueString profile of RFC 8265 section 4.2 (every space becomes U+0020, nothing is
/// trimmed or folded), with compatibility normalization (NFKC), so that one password typed on two keyboards is one.
/// Never cut short. Characters that the profile forbids are kept: they are refused when a password is chosen, and match
/// nothing later.
[[nodiscard]] crypto::SecretBytes preparePassword(const QString &text);

/// The same as text, and its length in code points.
[[nodiscard]] QString normalizedPassword(const QString &text);
[[nodiscard]] qsizetype codePoints(QStringView text);

} // namespace tessera::users
