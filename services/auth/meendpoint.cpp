// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/meendpoint.h"

#include <QJsonArray>

namespace tessera::auth {

void MeEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Get, "/auth/me", m_guard.protect(answer));
}

http::Response MeEndpoint::answer(const http::RequestPtr &, const Caller &caller)
{
    const store::UserRow &user = caller.user;
    return http::json(
        200, {{QStringLiteral("id"), user.id.toText()}, {QStringLiteral("email"), user.email.toText()},
                 {QStringLiteral("name"), user.name}, {QStringLiteral("email_verified"), user.emailVerified},
                 {QStringLiteral("is_active"), user.isActive},
                 {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
                 {QStringLiteral("created_at"), toIso8601(user.createdAt)}})
        .withNoStore();
}

} // namespace tessera::auth
