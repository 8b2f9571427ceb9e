// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/fields.h"

#include "http/jsonbody.h"

namespace tessera::auth {

std::expected<Fields, http::Response> Fields::of(const http::Request &request, bool emptyIsObject)
{
    return http::parseJsonBody(request, emptyIsObject).transform([](QJsonObject object) {
        return Fields(std::move(object));
    });
}

QString Fields::text(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        refuse(name, QStringLiteral("This is needed."));
    else if (!value.isString())
        refuse(name, QStringLiteral("This must be text."));
    else if (value.toString().isEmpty())
        refuse(name, QStringLiteral("This must not be empty."));
    return value.toString();
}

std::optional<QString> Fields::optionalText(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        refuse(name, QStringLiteral("This must be text."));
    return value.toString();
}

bool Fields::flag(const QString &name, bool absent)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isBool())
        refuse(name, QStringLiteral("This must be true or false."));
    return value.toBool(absent);
}

std::optional<EmailAddress> Fields::email(const QString &name)
{
    const QString given = text(name);
    if (given.isEmpty())
        return std::nullopt;
    const Result<EmailAddress, EmailAddressError> address = EmailAddress::fromText(given);
    if (!address) {
        refuse(name, address.error().detail);
        return std::nullopt;
    }
    return *address;
}

std::optional<http::Response> Fields::refusal() const
{
    return m_errors.isEmpty() ? std::nullopt : std::optional(refusedFields(m_errors));
}

http::Response refusedFields(const QList<http::FieldError> &errors)
{
    return http::problem(422,
        errors.size() == 1 ? QStringLiteral("A field of the request was refused.")
                           : QStringLiteral("Some fields of the request were refused."),
        errors);
}

} // namespace tessera::auth
