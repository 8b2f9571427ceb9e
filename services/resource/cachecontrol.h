// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArrayView>

#include <optional>

namespace tessera::resource {

/// For how long an answer says that it may be kept: `max-age` less `Age` (RFC 9111 sections 4.2 and 5.2.2), 0 for
/// `no-store` and `no-cache`, never negative, at most a year. Nothing where `Cache-Control` says none of these or
/// cannot be read.
[[nodiscard]] std::optional<Duration> freshness(QByteArrayView cacheControl, QByteArrayView age);

} // namespace tessera::resource
