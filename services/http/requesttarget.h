// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/headscanner.h"

namespace tessera::http {

struct RequestTarget
{
    QByteArrayView path;
    QByteArrayView query;
};

/// Splits an origin-form target (RFC 9112 section 3.2.1) and refuses what another program on the way might read as a
/// different path: characters outside RFC 3986 section 3.3, a fragment, dot segments in any spelling, empty segments,
/// and percent-encoded letters, separators or control characters. Nothing is decoded.
[[nodiscard]] std::expected<RequestTarget, Refusal> parseTarget(QByteArrayView target);

} // namespace tessera::http
