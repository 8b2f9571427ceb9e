// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/metadatadocument.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::auth {

QJsonObject authorizationServerMetadata(const tokens::TokenIdentity &identity)
{
    const QString base = identity.issuer.endsWith(u'/') ? identity.issuer.chopped(1) : identity.issuer;
    // There is no authorization or token endpoint of OAuth yet. An empty list says so; leaving grant_types_supported
    // out would claim the authorization code and implicit grants, and response_types_supported must be there.
    return {{QStringLiteral("issuer"), identity.issuer},
        {QStringLiteral("jwks_uri"), base + QStringLiteral("/.well-known/jwks.json")},
        {QStringLiteral("scopes_supported"), QJsonArray::fromStringList(identity.scopes)},
        {QStringLiteral("response_types_supported"), QJsonArray()},
        {QStringLiteral("grant_types_supported"), QJsonArray()}};
}

void addMetadata(http::Routes &routes, const tokens::TokenIdentity &identity)
{
    const QByteArray body = QJsonDocument(authorizationServerMetadata(identity)).toJson(QJsonDocument::Compact);
    const auto source =
        std::make_shared<const http::DocumentSource>(http::Document(body, {"application/json"}, "public, max-age=300"));
    routes.addDocument("/.well-known/oauth-authorization-server", source);
    routes.addDocument("/.well-known/openid-configuration", source);
}

} // namespace tessera::auth
