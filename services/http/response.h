// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requeststory.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace tessera::http {

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// What a handler answers. The gate adds Date, Content-Length, Connection, X-Request-Id, X-Content-Type-Options and the
/// CORS fields; a handler sets none of these. A value type.
struct Response
{
    int status = 200;
    /// Empty for an answer without a body.
    QByteArray contentType = {};
    QByteArray body = {};
    QList<Header> headers = {};
    /// For whoever watches the server, never for the client; may be null. Shared, so that it costs a request nothing.
    RequestStoryPtr story = {};

    /// Adds a header field, and gives this response back, so that calls can be chained.
    Response &&with(QByteArray name, QByteArray value) &&;
    /// `Cache-Control: no-store`: for whatever carries a token or a user.
    Response &&withNoStore() &&;
    /// `Retry-After`, in whole seconds, rounded up.
    Response &&withRetryAfter(std::chrono::milliseconds wait) &&;
    /// Tells more of the request than is known where a refusal is made: what the refusal said stays.
    Response &&withStory(const RequestStoryPtr &more) &&;
    Response &&withStory(RequestStory more) &&;
};

/// One field of a request that was refused: part of a 422 answer.
struct FieldError
{
    QString field;
    /// A sentence for a person.
    QString detail;
};

/// `application/json`, compact.
[[nodiscard]] Response json(int status, const QJsonObject &object);

/// No body: 204 and the like.
[[nodiscard]] Response empty(int status);

/// RFC 9457 problem details: `type` about:blank, `title` the status in words, `detail` a sentence for a person that
/// tells nothing of the inside, and `errors` where fields were refused. Has Cache-Control: no-store. What it says is
/// the `refusal` of its story.
[[nodiscard]] Response problem(int status, const QString &detail, const QList<FieldError> &errors = {});

/// RFC 6749 section 5.2: `error` and `error_description`, with Cache-Control: no-store and a story likewise.
[[nodiscard]] Response oauthError(int status, QLatin1StringView error, const QString &description);

/// The words that stand beside a status code (RFC 9110 section 15); empty where it is not known.
[[nodiscard]] QByteArrayView reasonPhrase(int status);

} // namespace tessera::http
