// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a request that was sent by hand.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The request is malformed: a parameter is missing, doubled or not understood."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The token is expired, revoked, malformed or not good for this resource."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token is good, but does not allow this."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The error \"%1\" is none of RFC 6750."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Line %1 of the headers is not \"Name: value\"."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A bearer token is asked for, and none was seen."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The resource says: %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It asks for the scope \"%1\"."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Who issues its tokens stands at %1 (RFC 9728)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The certificate is not trusted: %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Nothing listens there."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no host of that name."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The connection was closed before an answer came."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "No answer came in time."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The TLS handshake failed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The address is neither http nor https."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It failed: %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It was cancelled."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The answer is longer than 1 MiB; the rest was not read."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The connection was closed before the answer was whole."),
});

} // namespace

std::span<const char *const> exchangeTexts() { return texts; }

} // namespace tessera::language
