// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/userconversion.h"

#include <utility>

namespace tessera::admin {

namespace {

store::UserOrder toStore(UserOrder order)
{
    switch (order) {
    case UserOrder::Email: return store::UserOrder::Email;
    case UserOrder::Name: return store::UserOrder::Name;
    case UserOrder::Created: return store::UserOrder::CreatedAt;
    case UserOrder::LastSignIn: return store::UserOrder::LastSignInAt;
    }
    std::unreachable();
}

} // namespace

Failure<AdminError> fromUsers(const users::UserFailure &failure)
{
    using users::UserError;
    switch (failure.code) {
    case UserError::NotFound: return {AdminError::NotFound, failure.detail};
    case UserError::Cancelled:
    case UserError::EmailTaken:
    case UserError::PasswordOutdated:
    case UserError::PasswordRefused: return {AdminError::Refused, failure.detail};
    case UserError::InvalidName:
    case UserError::InvalidDocument:
    case UserError::InvalidRole: return {AdminError::Invalid, failure.detail};
    case UserError::Busy:
    case UserError::Unavailable: break;
    }
    return {AdminError::Unavailable, failure.detail};
}

User fromRow(const store::UserRow &row, const std::optional<Instant> &lockedUntil)
{
    return User{row.id, row.email.toText(), row.name, row.emailVerified, row.isActive, row.roles, row.createdAt,
        row.updatedAt, row.passwordChangedAt, row.lastSignInAt, lockedUntil};
}

store::UserQuery toStore(const UserQuery &query, Instant now)
{
    store::UserQuery asked;
    asked.text = query.text;
    if (query.state == UserState::Enabled || query.state == UserState::Disabled)
        asked.isActive = query.state == UserState::Enabled;
    if (query.state == UserState::Locked)
        asked.lockedAt = now;
    asked.role = query.role;
    asked.order = toStore(query.order);
    asked.descending = query.descending;
    asked.offset = query.offset;
    asked.limit = query.limit;
    asked.located = query.located;
    return asked;
}

} // namespace tessera::admin
