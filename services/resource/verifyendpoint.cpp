// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/verifyendpoint.h"

#include <algorithm>

namespace tessera::resource {

namespace {

/// scope-token of RFC 6749 section 3.3.
bool isScopeToken(const QByteArray &text)
{
    return std::ranges::all_of(
        text, [](char c) { return c == 0x21 || (c >= 0x23 && c <= 0x5b) || (c >= 0x5d && c <= 0x7e); });
}

/// Visible ASCII as it is, all else and `%` percent-encoded.
QByteArray headerValue(const QString &text)
{
    static const QByteArray visible = [] {
        QByteArray characters;
        for (char c = 0x21; c < 0x7f; ++c)
            if (c != '%')
                characters += c;
        return characters;
    }();
    return text.toUtf8().toPercentEncoding(visible);
}

http::Response passed(const VerifiedToken &token)
{
    QList<QByteArray> scopes;
    for (const QString &scope : token.scopes)
        scopes.append(headerValue(scope));
    http::Response response = http::empty(204)
                                  .withNoStore()
                                  .with("X-Auth-Subject", headerValue(token.subject))
                                  .with("X-Auth-Scope", scopes.join(' '));
    return token.email.isEmpty() ? std::move(response)
                                 : std::move(response).with("X-Auth-Email", headerValue(token.email));
}

} // namespace

QList<QByteArray> neededScopes(QByteArrayView query)
{
    QList<QByteArray> scopes;
    // A plus is a space before the escapes are read (the form encoding of the URL standard); `%2B` stays one.
    const QList<QByteArray> parameters = query.toByteArray().replace('+', ' ').split('&');
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || QByteArray::fromPercentEncoding(parameter.first(equals)) != "scope")
            continue;
        const QList<QByteArray> named = QByteArray::fromPercentEncoding(parameter.sliced(equals + 1)).split(' ');
        for (const QByteArray &scope : named)
            if (!scope.isEmpty() && !scopes.contains(scope))
                scopes.append(scope);
    }
    return scopes;
}

void addVerifyEndpoint(http::Routes &routes, const BearerGuard &guard)
{
    const auto behind = [guard](const http::RequestPtr &request, const VerifiedToken &token) {
        const QList<QByteArray> needed = neededScopes(request->query);
        const bool covered = std::ranges::all_of(
            needed, [&token](const QByteArray &scope) { return token.scopes.contains(QString::fromUtf8(scope)); });
        if (covered)
            return passed(token);
        return guard.insufficientScope(std::ranges::all_of(needed, isScopeToken) ? needed.join(' ') : QByteArray());
    };
    const http::AsyncHandler handler = guard.protect(behind, BearerGuard::MalformedIs::Unauthorized);
    for (const http::Method method : http::allMethods)
        routes.add(method, "/verify", handler, {.content = http::Content::Any, .produces = {}});
}

} // namespace tessera::resource
