// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a token that is taken apart, and of JSON that is none.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "This is no token: one has three parts of letters and digits, with full "
        "stops between them, and begins with eyJ."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is one part; the payload and the signature are missing."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There are two parts; the signature is missing."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "There are %1 parts; a signed token has three, an encrypted one five."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The %1 has two members \"%2\": which of them counts, verifiers do not agree on."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The %1 is not JSON: at its byte %2, %3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The %1 is JSON, but no object."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "This token is encrypted (JWE): only who has the key can read what is in it."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The header is that of an encrypted token (JWE), which has five parts."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header has no alg, which every token has."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "alg is none: nobody has signed it, and anybody can have made it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It is signed with a shared secret (%1): whoever can verify it can also make one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header brings its own key (%1); no good verifier uses that."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The header has crit: who does not understand the extensions in it refuses the token."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header has no kid: a verifier has to try its keys."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is not a number; it is one of seconds since 1970."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 seems to be in milliseconds; it counts in seconds."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no exp: it never expires, or is refused for that."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "There is no %1, which access tokens have (RFC 9068 section 2.2)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no signature."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The text is longer than 1 MiB; the rest was not looked at."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This is JSON; its %1 was taken."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "What stands before the token in a request was left out."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The quotation marks were left out."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Line breaks and spaces in the token were left out."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The %1 is written in the alphabet of base64, with + and /, and not in that of base64url."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The %1 holds a character that is not base64url."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The %1 has a length that base64url never has: something is missing."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The %1 is not canonical: bits are left over at its end that belong to no byte."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The %1 ends with padding, which tokens do not have."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "something follows the JSON value"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it ends too early"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it is nested too deeply"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a comma or a closing brace is missing"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "the name of a member is missing"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a colon is missing"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a comma or a closing bracket is missing"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a string holds a control character"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a string does not end"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a string holds an unknown escape"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a string holds half of a surrogate pair"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "an escape lacks its four digits"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a string is not UTF-8"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "there is no JSON value here"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a number begins with a zero"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a digit is missing"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "an object ends that has two members of one name"),
});

} // namespace

std::span<const char *const> inspectionTexts() { return texts; }

} // namespace tessera::language
