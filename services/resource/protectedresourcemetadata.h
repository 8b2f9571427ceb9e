// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/document.h"
#include "resource/resourceconfiguration.h"

namespace tessera::resource {

/// The path of a resource's metadata: `/.well-known/oauth-protected-resource` before the path that the resource itself
/// has (RFC 9728 section 3.1).
[[nodiscard]] QByteArray metadataPath(const QString &resource);

/// The whole URL of it, for `resource_metadata` of a challenge.
[[nodiscard]] QByteArray metadataUrl(const QString &resource);

/// The document of RFC 9728 section 2; null where the resource is empty.
[[nodiscard]] http::Document metadataDocument(const ResourceConfiguration &configuration, const QString &resource);

} // namespace tessera::resource
