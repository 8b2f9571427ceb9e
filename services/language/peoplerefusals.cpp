// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the services say of users, passwords and sessions.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There were too many failed attempts; wait before the next one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The password could not be hashed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Too many passwords wait to be hashed; try again in a moment."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The service is stopping."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The email address or the password is not right."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "Line %1: a quoted cell is not closed, or something follows its closing quote."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The shortest password has at least 1 character, and no more than the longest."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The longest password has at most 1024 characters, and no fewer than the shortest."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The score of a password is from 0 to 4."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The password must have at least %1 characters."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The password may have at most %1 characters."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The password holds a character that cannot be typed again reliably."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The password is too easy to guess; use several uncommon words, or more characters."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An account is locked after 1 to 1000 failed sign-ins."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A lock lasts from 1s to 24h."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no such user."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is a user with this email address already."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The password was changed, or the user disabled, meanwhile."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is true or false."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 must be text."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "roles must be a list of text."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "password_hash cannot be taken over. %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "password and password_hash cannot both be given."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This email address stands in an earlier line already."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "\"%1\" is not known; there are email, name, email_verified, is_active, roles, password and password_hash."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The first line must name the columns, and one of them must be email."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The column %1 is named twice."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There are %1 cells where there are %2 columns."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This is not JSON (at byte %1): %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The document must be an array of users."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This is not an object."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The document is not UTF-8."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A name has at most 200 characters."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A name holds no control characters."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A user has at most 32 roles."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A role has 1 to 64 characters of a-z, 0-9, '.', '_', '-' and ':', and "
        "begins with a letter or a digit; \"%1\" is none."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The import was cancelled; nobody was added."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "Its salt has %1 bytes and its result %2; each may have at most %3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An email address is needed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An email address has at most 254 characters."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This is not an email address; one looks like name@example.com."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Another user has the email address %1 by now. Give that one another address or remove it, and undo again."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no user \"%1\"."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "There were too many failed attempts with this email address. Try again "
        "in %1 s, or lift the lock of the user."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The password could not be checked; the log says why."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to "
        "a user whose password you know: edit the user, and add %1 to the roles."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no session %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The session could not be stored."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The session has expired."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no user %1."),
});

} // namespace

std::span<const char *const> peopleRefusals() { return texts; }

} // namespace tessera::language
