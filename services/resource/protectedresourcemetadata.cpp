// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/protectedresourcemetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace tessera::resource {

QByteArray metadataPath(const QString &resource)
{
    const QByteArray path = QUrl(resource).path(QUrl::FullyEncoded).toLatin1();
    return "/.well-known/oauth-protected-resource" + (path.endsWith('/') ? path.chopped(1) : path);
}

QByteArray metadataUrl(const QString &resource)
{
    QUrl url(resource);
    url.setPath(QString::fromLatin1(metadataPath(resource)), QUrl::StrictMode);
    return resource.isEmpty() ? QByteArray() : url.toEncoded();
}

http::Document metadataDocument(const ResourceConfiguration &configuration, const QString &resource)
{
    if (resource.isEmpty())
        return {};
    QJsonObject metadata{
        {QStringLiteral("resource"), resource},
        {QStringLiteral("authorization_servers"), QJsonArray{configuration.keys.issuer}},
        {QStringLiteral("bearer_methods_supported"), QJsonArray{QStringLiteral("header")}},
    };
    if (!configuration.scopes.isEmpty())
        metadata.insert(QStringLiteral("scopes_supported"), QJsonArray::fromStringList(configuration.scopes));
    return http::Document(
        QJsonDocument(metadata).toJson(QJsonDocument::Compact), {"application/json"}, "public, max-age=300");
}

} // namespace tessera::resource
