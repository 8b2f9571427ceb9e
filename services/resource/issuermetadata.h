// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QUrl>

namespace tessera::resource {

enum class IssuerError {
    NotAUrl,     ///< not an absolute http or https URL, or one with user name, query (for an issuer) or fragment
    NotSecure,   ///< plain http to another machine
    WrongIssuer, ///< the metadata is another issuer's
    Malformed    ///< not a metadata document
};

/// Whether keys may be learned from that URL: https, or http to a loopback address or `localhost`; with a host, without
/// user name, password and fragment.
[[nodiscard]] Result<void, IssuerError> checkKeyUrl(const QUrl &url);

/// The same for an issuer identifier, which has no query either (RFC 8414 section 2).
[[nodiscard]] Result<QUrl, IssuerError> issuerUrl(const QString &issuer);

/// Where an issuer's metadata may be, in the order in which they are asked: `.well-known/oauth-authorization-server`
/// between host and path (RFC 8414 section 3.1), `.well-known/openid-configuration` after the path (OpenID Connect
/// Discovery 4).
[[nodiscard]] QList<QUrl> metadataUrls(const QUrl &issuer);

/// `jwks_uri` of a metadata document, whose `issuer` must be exactly the one that was asked (RFC 8414 section 3.3).
[[nodiscard]] Result<QUrl, IssuerError> jwksUriOf(QByteArrayView metadata, const QString &issuer);

} // namespace tessera::resource
