// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/refreshedsession.h"

#include "store/sessionrepository.h"

namespace tessera::auth {

std::optional<store::SessionRow> sessionOf(const AuthParts &parts, const QString &refreshToken)
{
    // What is not ASCII is no token of ours; UTF-8 keeps it from looking like one.
    const std::optional<SessionId> id = parts.tokens.sessionOf(refreshToken.toUtf8());
    if (!id)
        return std::nullopt;
    const auto row = parts.database.read(
        [&](store::Connection &connection) { return store::SessionRepository(connection).find(*id); });
    return row.value_or(std::nullopt);
}

} // namespace tessera::auth
