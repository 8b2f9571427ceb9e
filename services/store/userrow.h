// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/emailaddress.h"
#include "core/ids.h"

#include <QHash>
#include <QStringList>

namespace tessera::store {

/// A user as stored.
struct UserRow
{
    UserId id;
    /// Unique without regard to case.
    EmailAddress email;
    QString name;
    bool emailVerified = false;
    bool isActive = true;
    /// PHC form (Argon2id); empty where no password is set, and nobody can sign in.
    QString passwordHash;
    /// Sorted, each once.
    QStringList roles;
    Instant createdAt;
    Instant updatedAt;
    /// Another one for every password that is set; the same when a password is only hashed anew.
    Instant passwordChangedAt;
    std::optional<Instant> lastSignInAt;

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

enum class UserOrder { Email, Name, CreatedAt, LastSignInAt };

/// Which users a list shows, how they are sorted, and which part of it.
struct UserQuery
{
    /// Shown where email or name contains it, without regard to case; empty: all.
    QString text;
    std::optional<bool> isActive;
    /// Only those whose address is locked at that instant.
    std::optional<Instant> lockedAt{};
    /// Only those who have this role; empty: all.
    QString role;
    UserOrder order = UserOrder::Email;
    bool descending = false;
    qint64 offset = 0;
    qint64 limit = 100;
    /// Users of whom the page is to say where in the list they stand, wherever that is.
    QList<UserId> located{};
};

struct UserPage
{
    QList<UserRow> rows;
    /// How many there are in all on every page.
    qint64 total = 0;
    /// Counted from 0; without those of `located` whom the query does not find.
    QHash<UserId, qint64> places;
};

/// How many users there are.
struct UserCounts
{
    qint64 total = 0;
    qint64 disabled = 0;
    /// Users, not addresses that were tried without being anybody's.
    qint64 locked = 0;

    friend bool operator==(const UserCounts &, const UserCounts &) = default;
};

} // namespace tessera::store
