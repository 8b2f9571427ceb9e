// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the checks of a token say.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token has %1 bytes; at most %2 are taken."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is not too long."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The token is in a JSON serialisation; only the compact one is taken."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token does not have three parts, parted by full stops."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The %1 of the token is not canonical base64url."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token has three parts in canonical base64url."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The kid in the header is not text."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header is a JSON object with no member twice."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header names no algorithm."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token asks not to be verified (alg none)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The algorithm %1 does not exist here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The algorithm %1 is not on the list of allowed ones."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The algorithm is on the list of allowed ones."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The header asks for extensions (crit) that are not understood here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header asks for no extension."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The header brings or names a key of its own (%1); it was not used."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header brings no key of its own."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token says that it is an access token."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token says that it is a JWT, which is allowed here."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The header does not say that the token is an access token (typ at+jwt)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is of the type %1, not an access token (at+jwt)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The header does not name its key (kid)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key set is empty."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key set does not have the key %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key set has the key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token says %1, which is not what the key is for."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key is for the algorithm of the token."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The signature is not the key's: the token was changed, or somebody else made it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The signature is the key's."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The claims are a JSON object with no member twice."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The claim %1 is missing or no instant in seconds."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This is not a check of a claim."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is from the expected issuer."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is not from the expected issuer (%1)."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The claim aud is missing, or neither text nor an array of texts."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is meant for this audience."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is not meant for this audience (%1)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token expired at %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token has not expired."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token does not say from when it is valid."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is valid only from %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is valid already."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token says that it was issued in the future, at %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token was not issued in the future."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token names its subject."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token does not name its subject (sub)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Not compared: no issuer was named."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Not compared: no audience was named."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "At byte %1 of the JSON text: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It is not a JSON object."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JSON text is longer than %1 bytes."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no public key in PEM form in the text."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no certificate in the text that can be read."),
});

} // namespace

std::span<const char *const> checkTexts() { return texts; }

} // namespace tessera::language
