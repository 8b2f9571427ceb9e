// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/installation.h"

namespace tessera::app {

inline constexpr QLatin1StringView demoEmail("alice@example.com");
inline constexpr QLatin1StringView demoPassword("s3cr3t");

/// Makes of a new installation the one that the walkthrough speaks of: its user, whose password no policy would take,
/// and open registration.
[[nodiscard]] Result<void, runtime::RuntimeError> prepareDemo(runtime::Installation &installation);

/// What a person should know of it, a line each.
[[nodiscard]] QString demoNotice(const QString &dataFolder);

} // namespace tessera::app
