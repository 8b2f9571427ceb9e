// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/response.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::http {

namespace {

RequestStoryPtr refusal(const QString &detail, const QList<FieldError> &errors = {})
{
    RequestStory story{.refusal = detail};
    for (const FieldError &error : errors)
        story.refusal += QStringLiteral(" %1: %2").arg(error.field, error.detail);
    return std::make_shared<const RequestStory>(std::move(story));
}

} // namespace

Response &&Response::with(QByteArray name, QByteArray value) &&
{
    headers.append({std::move(name), std::move(value)});
    return std::move(*this);
}

Response &&Response::withNoStore() && { return std::move(*this).with("Cache-Control", "no-store"); }

Response &&Response::withRetryAfter(std::chrono::milliseconds wait) &&
{
    return std::move(*this).with(
        "Retry-After", QByteArray::number(qint64(std::chrono::ceil<std::chrono::seconds>(wait).count())));
}

Response &&Response::withStory(const RequestStoryPtr &more) &&
{
    if (story && more)
        return std::move(*this).withStory(RequestStory(*more));
    if (!story)
        story = more;
    return std::move(*this);
}

Response &&Response::withStory(RequestStory more) &&
{
    if (story && !story->refusal.isEmpty())
        more.refusal = story->refusal;
    story = std::make_shared<const RequestStory>(std::move(more));
    return std::move(*this);
}

Response json(int status, const QJsonObject &object)
{
    return {.status = status,
        .contentType = "application/json",
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
        .headers = {}};
}

Response empty(int status) { return {.status = status, .contentType = {}, .body = {}, .headers = {}}; }

Response problem(int status, const QString &detail, const QList<FieldError> &errors)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("about:blank")},
        {QStringLiteral("title"), QString::fromLatin1(reasonPhrase(status))}, {QStringLiteral("status"), status},
        {QStringLiteral("detail"), detail}};
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const FieldError &error : errors)
            list.append(QJsonObject{{QStringLiteral("field"), error.field}, {QStringLiteral("detail"), error.detail}});
        object.insert(QStringLiteral("errors"), list);
    }
    Response response = json(status, object);
    response.contentType = "application/problem+json";
    response.story = refusal(detail, errors);
    return std::move(response).withNoStore();
}

Response oauthError(int status, QLatin1StringView error, const QString &description)
{
    Response response =
        json(status, {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}});
    response.story = refusal(description);
    return std::move(response).withNoStore();
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return {};
    }
}

} // namespace tessera::http
