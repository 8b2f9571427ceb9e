// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/jsonbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::http {
namespace {

/// How many members the objects of a valid JSON text name: each has one colon outside the strings.
qsizetype membersWritten(QByteArrayView text)
{
    qsizetype members = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && c == ':')
            ++members;
    }
    return members;
}

/// How many are left when equal names were merged.
qsizetype membersKept(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            members += membersKept(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        members = object.size();
        for (const QJsonValue &item : object)
            members += membersKept(item);
    }
    return members;
}

} // namespace

std::expected<QJsonObject, Response> parseJsonBody(const Request &request, bool emptyIsObject)
{
    if (emptyIsObject && request.body.isEmpty())
        return QJsonObject{};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(
            problem(400, QStringLiteral("The body is not JSON in UTF-8 (at byte %1).").arg(error.offset)));
    if (!document.isObject())
        return std::unexpected(problem(400, QStringLiteral("The body must be a JSON object.")));
    if (membersWritten(request.body) != membersKept(document.object()))
        return std::unexpected(problem(400, QStringLiteral("An object in the body names a member twice.")));
    return document.object();
}

} // namespace tessera::http
