// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bearer.h"

#include <algorithm>

namespace tessera::http {
namespace {

/// RFC 6750 section 2.1: b64token.
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~+/=").contains(c);
}

/// What may stand between the quotes of an auth-param (RFC 6750 section 3: %x20-21 / %x23-5B / %x5D-7E).
QByteArray quotable(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    for (char &c : bytes) {
        if (c < 0x20 || c > 0x7e || c == '\\')
            c = '?';
        else if (c == '"')
            c = '\'';
    }
    return bytes;
}

} // namespace

Result<QByteArray, BearerError> bearerToken(const Request &request)
{
    const QByteArrayView field = request.header("Authorization");
    if (field.isNull())
        return fail(BearerError::Missing, QStringLiteral("The request has no Authorization header."));
    if (request.headers.count("Authorization") > 1)
        return fail(BearerError::Malformed, QStringLiteral("There is more than one Authorization header."));
    const qsizetype space = field.indexOf(' ');
    if (space < 0 || field.first(space).compare("Bearer", Qt::CaseInsensitive) != 0)
        return fail(BearerError::Malformed, QStringLiteral("The Authorization header must be `Bearer` and a token."));
    const QByteArrayView token = field.sliced(space).trimmed();
    if (token.isEmpty() || !std::ranges::all_of(token, isTokenCharacter))
        return fail(BearerError::Malformed, QStringLiteral("What follows `Bearer` is not a token."));
    return token.toByteArray();
}

Response bearerChallenge(int status, const BearerChallenge &challenge)
{
    QByteArray value = "Bearer";
    char separator = ' ';
    const auto add = [&value, &separator](QByteArrayView name, const QByteArray &text) {
        if (text.isEmpty())
            return;
        value.append(separator).append(name).append("=\"").append(text).append('"');
        separator = ',';
    };
    add("error", challenge.error);
    add("error_description", quotable(challenge.description));
    add("scope", challenge.scope);
    add("resource_metadata", challenge.resourceMetadata);
    return problem(status, challenge.description).with("WWW-Authenticate", value);
}

Response bearerRefusal(BearerError error, const QByteArray &resourceMetadata)
{
    if (error == BearerError::Missing) {
        Response response =
            bearerChallenge(401, {.error = {}, .description = {}, .scope = {}, .resourceMetadata = resourceMetadata});
        const QByteArray challenge = response.headers.constLast().value;
        return problem(401, QStringLiteral("This needs an access token: send `Authorization: Bearer` and the token."))
            .with("WWW-Authenticate", challenge);
    }
    return bearerChallenge(
        400, {.error = "invalid_request",
                 .description = QStringLiteral("The Authorization header must be `Bearer` and one token."),
                 .scope = {},
                 .resourceMetadata = resourceMetadata});
}

} // namespace tessera::http
