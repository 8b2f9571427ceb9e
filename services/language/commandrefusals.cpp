// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the services say that is met on the command line for the most part: what is there and what runs, what stands in
// the configuration file, keys and key sets that somebody brings.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with "
        "--config; or make one there by starting the services on it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 has a database already; --force puts it aside."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A process is using the database %1. Stop it, then restore."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The database %1 cannot be kept as %2: %3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The operating system failed to read the source or to write %1; nothing was changed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no backup in the file %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The backup %1 is damaged: a row of %2 belongs to nothing."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A change failed for a reason that is no fault of the database."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The server secret \"%1\" does not open under this key-encryption key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The private key is encrypted with %1 iterations of its passphrase; at most %2 are made."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The private key is encrypted with a scrypt that takes too much: "
                                                     "at most %1 MiB of memory are given, and %2 MiB gone over."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "`openssl pkcs8 -topk8` writes the key with less."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The variable %1 says nothing; is %2 meant?"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The check of the audit log was stopped."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is larger than 1 MiB."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "the same name stands here a second time."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a text in quotation marks does not end on its line."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 must be text, a whole number, true or false"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not an http or https address without a fragment"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The algorithm is one of %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The certificate is of a key that is not used here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "That is no certificate."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An Ed25519 public key has 32 bytes."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The Ed25519 key is not in canonical form."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The Ed25519 key is a point of small order."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The bytes are no point of Ed25519."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The JWK was published with its private members, so anybody can sign with it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWK is for the algorithm %1, but of another kind of key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWK is for the algorithm %1, which is not used here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWK is not for signatures: its use is %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The member %1 of the JWK is not of the type that it must be."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The member key_ops of the JWK names an operation twice."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The member key_ops of the JWK does not allow the operation %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The member %1 of the JWK is missing or not canonical base64url."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The member %1 of the JWK is not canonical base64url."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The member %1 of the JWK begins with a zero byte, which a number must not."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWK has no text in its member %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWK has no text in its member kty."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The curve %1 is not used here; P-256, P-384 and Ed25519 are."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A symmetric key (kty oct) is not used here: there is no HMAC."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A key of the kind %1 is not used here; RSA, EC and OKP are."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An RSA key of more than two primes is not used here."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The public member x of the JWK does not belong to its private one."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "There is only a public key in the JWK; signing needs the private one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key set has no array in its member keys."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key set has %1 keys; at most %2 are taken."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An earlier key of the set has the same kid."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A member of the set is not an object."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "At byte %1 of the JSON text stands a value that cannot be represented."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A token has three parts with two full stops between them."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The %1 is not canonical base64url."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The desktop's keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a "
        "file that holds the key with --key-encryption-key-file."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it did not answer within a minute"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "what it holds is not one"),
});

// The services put these together from pieces; the last ones are of Qt's reader of options, whose own translations may
// not be installed beside a program for servers.
constexpr auto assembled = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 (SQLite %2: %3)"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1, line %2: %3"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "Services already run on the data folder %1. Stop them, or name another folder with --data-dir."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "There is no setting \"%1\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "There is no setting \"%1\"; did you mean \"%2\"?"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "there is no option \"%1\""),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "there is no option \"%1\"; it is a setting: tesserad settings set %1 VALUE"),
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "there is no option \"%1\"; write %2 before the first [GROUP]"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "there is no option \"%1\"; did you mean \"%2\"?"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 must be %2, not \"%3\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 must be %2 or %3, not \"%4\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 must be %2 or %3 or %4, not \"%5\"."),
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not \"%9\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "%1 must be none, or up to 100 origins such as https://app.example.com, or *, not \"%2\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 must be %2 to %3, not \"%4\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 must be %2 to %3 in whole seconds, not \"%4\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 must be off, or %2 to %3, not \"%4\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them."),
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "The access token lifetime (%1) must be between 1s and %2."),
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "The refresh token lifetime (%1) must be between 1s and %2."),
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "The lifetime of remembered sessions (%1) must be between 1s and %2."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Write %1ms."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Write %1s."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Write %1min."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Write %1h."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Write %1d."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The good token is none: %1"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The header: %1"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The claims: %1"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "Unexpected value after '%1'."),
});

} // namespace

std::span<const char *const> commandRefusals() { return texts; }

std::span<const char *const> assembledCommandRefusals() { return assembled; }

} // namespace tessera::language
