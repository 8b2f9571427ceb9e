// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/issuermetadata.h"

#include "jose/strictjson.h"

#include <QHostAddress>

namespace tessera::resource {

namespace {

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host == u"localhost" : address.isLoopback();
}

QString withoutTrailingSlash(const QString &path) { return path.endsWith(u'/') ? path.chopped(1) : path; }

} // namespace

Result<void, IssuerError> checkKeyUrl(const QUrl &url)
{
    const bool https = url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || (!https && url.scheme() != u"http") || !url.userInfo().isEmpty() ||
        url.hasFragment())
        return fail(
            IssuerError::NotAUrl, QStringLiteral("\"%1\" is not an http or https URL that keys can be fetched from.")
                                      .arg(url.toString(QUrl::RemoveUserInfo)));
    if (!https && !isLoopback(url.host()))
        return fail(IssuerError::NotSecure,
            QStringLiteral("Keys are not fetched from %1: over plain http only this very machine is asked. Use https.")
                .arg(url.toString()));
    return {};
}

Result<QUrl, IssuerError> issuerUrl(const QString &issuer)
{
    QUrl url(issuer, QUrl::StrictMode);
    if (const Result<void, IssuerError> allowed = checkKeyUrl(url); !allowed)
        return std::unexpected(allowed.error());
    if (url.hasQuery())
        return fail(IssuerError::NotAUrl,
            QStringLiteral("The issuer \"%1\" has a query, which an issuer must not have.").arg(issuer));
    return url;
}

QList<QUrl> metadataUrls(const QUrl &issuer)
{
    const QString path = withoutTrailingSlash(issuer.path(QUrl::FullyEncoded));
    QUrl oauth = issuer;
    oauth.setPath(QStringLiteral("/.well-known/oauth-authorization-server") + path, QUrl::StrictMode);
    QUrl openId = issuer;
    openId.setPath(path + QStringLiteral("/.well-known/openid-configuration"), QUrl::StrictMode);
    return {oauth, openId};
}

Result<QUrl, IssuerError> jwksUriOf(QByteArrayView metadata, const QString &issuer)
{
    const auto object = jose::parseJsonObject(metadata, {.size = 256 * 1024});
    if (!object)
        return fail(IssuerError::Malformed,
            QStringLiteral("The issuer's metadata cannot be read: %1").arg(object.error().detail));
    if (object->value(u"issuer").toString() != issuer)
        return fail(IssuerError::WrongIssuer,
            QStringLiteral("The metadata is not that of the issuer %1, so it is not followed.").arg(issuer));
    QUrl uri(object->value(u"jwks_uri").toString(), QUrl::StrictMode);
    if (const Result<void, IssuerError> allowed = checkKeyUrl(uri); !allowed)
        return std::unexpected(allowed.error());
    return uri;
}

} // namespace tessera::resource
