// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/emailaddress.h"
#include "core/ids.h"
#include "users/importprogress.h"

#include <QHash>
#include <QStringList>

namespace tessera::admin {

/// A user as an administrator sees one. Never holds a password or its hash.
struct User
{
    UserId id;
    QString email;
    QString name;
    bool emailVerified = false;
    bool isActive = true;
    QStringList roles;
    Instant createdAt;
    Instant updatedAt;
    Instant passwordChangedAt;
    std::optional<Instant> lastSignInAt;
    /// Until when sign-ins are refused after too many failures.
    std::optional<Instant> lockedUntil;
};

struct NewUser
{
    QString email;
    QString name;
    QStringList roles;
    bool emailVerified = false;
    bool isActive = true;
};

/// What is to be changed; what is not set stays.
struct UserChange
{
    std::optional<QString> email;
    std::optional<QString> name;
    std::optional<QStringList> roles;
    std::optional<bool> emailVerified;
};

enum class UserState { Any, Enabled, Disabled, Locked };
enum class UserOrder { Email, Name, Created, LastSignIn };

/// Which users, in which order; for lists of any length.
struct UserQuery
{
    /// Part of the email address or the name, without regard to case; empty: all.
    QString text{};
    UserState state = UserState::Any;
    /// Only those who have this role; empty: all.
    QString role{};
    UserOrder order = UserOrder::Email;
    bool descending = false;
    /// 1 to 10,000.
    int limit = 100;
    int offset = 0;
    /// Users of whom the page is to say where in the whole list they stand: each that is not on the page itself costs
    /// as much as the page.
    QList<UserId> located{};
};

struct UserPage
{
    QList<User> users;
    /// How many the query finds in all.
    qint64 total = 0;
    /// Counted from 0; without those of `located` whom the query does not find.
    QHash<UserId, qint64> places;
};

struct UserCounts
{
    qint64 total = 0;
    qint64 disabled = 0;
    /// Users who are locked now for too many failures.
    qint64 locked = 0;

    friend bool operator==(const UserCounts &, const UserCounts &) = default;
};

/// What there is to say of a password that somebody is about to set.
struct PasswordAssessment
{
    /// 0 (guessed at once) to 4.
    int score = 0;
    /// A sentence for each rule that it breaks; empty where it may be set.
    QStringList broken;
};

/// A password that was made for a user: shown once.
struct GeneratedPassword
{
    User user;
    QString password;
};

enum class UserFormat { Csv, Json };

using ImportProgress = users::ImportProgress;

/// One line of an import that was not taken, and why.
struct ImportProblem
{
    /// From 1: the line of the file, in JSON the place in the array.
    qsizetype line = 0;
    /// As it stands there, cut where it is longer than an address can be; empty where none can be made out.
    QString email;
    QString detail;
};

struct ImportReport
{
    qsizetype added = 0;
    /// Where this is not empty nothing was added, unless it was asked to leave these out.
    QList<ImportProblem> problems;
};

} // namespace tessera::admin
