// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/refreshedsession.h"

#include "store/sessionrepository.h"

namespace tessera::auth {

Result<std::optional<store::SessionRow>, store::StoreError> sessionOf(
    const AuthParts &parts, const QString &refreshToken)
{
    // What is not ASCII is no token of ours; UTF-8 keeps it from looking like one.
    const std::optional<SessionId> id = parts.tokens.sessionOf(refreshToken.toUtf8());
    if (!id)
        return std::nullopt;
    return parts.database.read(
        [&](store::Connection &connection) { return store::SessionRepository(connection).find(*id); });
}

} // namespace tessera::auth
