// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/strictjson.h"

#include "jose/jsonscanner.h"

#include <QJsonDocument>

namespace tessera::jose {

namespace {

std::unexpected<Failure<JoseError>> noObject()
{
    return fail(JoseError::Malformed, QStringLiteral("It is not a JSON object."));
}

} // namespace

std::optional<QByteArrayView> RawMember::plainString() const
{
    if (value.size() < 2 || value.front() != '"' || value.contains('\\'))
        return std::nullopt;
    return value.sliced(1, value.size() - 2);
}

Result<void, JoseError> checkJson(QByteArrayView text, const JsonLimits &limits)
{
    return JsonScanner(text, limits).scan(nullptr);
}

Result<std::vector<RawMember>, JoseError> rawMembers(QByteArrayView text, const JsonLimits &limits)
{
    std::vector<RawMember> members;
    JsonScanner scanner(text, limits);
    if (const auto scanned = scanner.scan(&members); !scanned)
        return std::unexpected(scanned.error());
    if (!scanner.isObject())
        return noObject();
    return members;
}

JsonGlance glanceAtJson(QByteArrayView text, const JsonLimits &limits) { return JsonScanner(text, limits).glance(); }

Result<QJsonObject, JoseError> parseJsonObject(QByteArrayView text, const JsonLimits &limits)
{
    JsonScanner scanner(text, limits);
    if (const auto scanned = scanner.scan(nullptr); !scanned)
        return std::unexpected(scanned.error());
    if (!scanner.isObject())
        return noObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    // QJson has limits of its own, such as numbers beyond a double.
    if (error.error != QJsonParseError::NoError)
        return fail(JoseError::Malformed,
            QStringLiteral("At byte %1 of the JSON text stands a value that cannot be represented.").arg(error.offset));
    return document.object();
}

} // namespace tessera::jose
