// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/userlookup.h"

#include "admin/reading.h"
#include "store/userrepository.h"

namespace tessera::admin {

Outcome<store::UserRow> findUser(store::Database &database, const QString &user)
{
    const std::optional<UserId> id = UserId::fromText(user);
    const auto email = EmailAddress::fromText(user);
    const auto found = database.read([&](store::Connection &connection) -> std::optional<store::UserRow> {
        store::UserRepository users(connection);
        if (id)
            return users.find(*id);
        return email ? users.findByEmail(*email) : std::nullopt;
    });
    if (!found)
        return std::unexpected(fromStore(found.error()));
    if (!*found)
        return fail(AdminError::NotFound, QStringLiteral("There is no user \"%1\".").arg(user));
    return **found;
}

} // namespace tessera::admin
