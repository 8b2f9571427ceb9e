// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "http/request.h"
#include "http/response.h"

#include <QJsonObject>

#include <expected>
#include <optional>

namespace tessera::auth {

/// Reads the members of a request's JSON object, and collects what is wrong with all of them for one 422 answer.
/// Members that nobody asks for are passed over. A value type, for use while one request is parsed.
class Fields final
{
public:
    /// The body as an object; else the 400 to answer with.
    [[nodiscard]] static std::expected<Fields, http::Response> of(
        const http::Request &request, bool emptyIsObject = false);

    /// Text that must be there and not be empty. Empty where it was refused.
    [[nodiscard]] QString text(const QString &name);
    /// Text that may be left out (or be null).
    [[nodiscard]] std::optional<QString> optionalText(const QString &name);
    [[nodiscard]] bool flag(const QString &name, bool absent);
    [[nodiscard]] std::optional<EmailAddress> email(const QString &name);

    /// The answer where any field was refused.
    [[nodiscard]] std::optional<http::Response> refusal() const;

private:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    void refuse(const QString &name, const QString &why) { m_errors.append({name, why}); }

    QJsonObject m_object;
    QList<http::FieldError> m_errors;
};

/// The 422 for fields that were refused.
[[nodiscard]] http::Response refusedFields(const QList<http::FieldError> &errors);

} // namespace tessera::auth
