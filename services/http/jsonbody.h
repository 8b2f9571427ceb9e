// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"
#include "http/response.h"

#include <QJsonObject>

#include <expected>

namespace tessera::http {

/// The body as a JSON object (RFC 8259), or the 400 to answer with: it is not JSON, not an object, not UTF-8, or an
/// object in it names a member twice. An empty body gives an empty object where the route says that its content is
/// optional. The media type was checked by the gate.
[[nodiscard]] std::expected<QJsonObject, Response> parseJsonBody(const Request &request, bool emptyIsObject = false);

} // namespace tessera::http
