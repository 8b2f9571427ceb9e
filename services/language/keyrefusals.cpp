// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the services say of keys and key sets.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no key \"%1\"."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no algorithm \"%1\"."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key %1 is known already."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 answered more than 256 KiB."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 gave no key set: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1: keys come over https, or over http from this machine."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "An RSA key of %1 bit is too slow to sign with; at most %2 are used here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key is not of the kind that %1 signs with."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWK says that it is for %1, not for %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key %1 cannot be changed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database was sealed under another key-encryption key while this program ran. Restart it with that one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key %1 is already known."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Another node made the next key first."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no key %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The key set holds %1 keys already, and consumers refuse larger ones. "
        "Wait until some are removed, or revoke those that are not needed."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The key %1 is stored, but the key set could not be brought up to date."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key %1 was revoked at %2."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "A private key leaves only under a passphrase of at least %1 bytes."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The stored signing keys cannot be used. Restore the database from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key %1 must not sign any more."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The key-encryption key is not the one that this database is sealed under. Give the "
        "right one; a new set of signing keys is never made in its place."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The stored private key %1 does not open. Restore the database from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The database holds signing keys, but not the value that the "
                                                     "key-encryption key is checked with. Restore it from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The private part of key %1 was wiped when it left the key set."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of "
        "more than %3. Make the interval longer, or the leeway shorter."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The JWKS max-age must not be negative."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The propagation time (%1) must be at least the JWKS max-age (%2)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The leeway (%1) must be between 0 and %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "RSA keys have 2048, 3072 or 4096 bits, not %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for "
        "OpenSSH, `ssh-keygen -p -m PKCS8` converts it."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "There is only a public key in the text; signing needs the private one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no private key in PEM form in the text."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The file is larger than 64 KiB."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The private key is damaged: it is not base64."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The private key is encrypted; its passphrase is needed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The passphrase does not open the private key (or the key is damaged, which looks the same)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The private key is damaged: it cannot be decoded."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The parts of the private key do not belong together."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The bytes are no private key in PKCS#8 form."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The private key does not have the size of the curve."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An Ed25519 private key has 32 bytes."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The RSA key is larger than %1 bits."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The numbers do not make an RSA key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The coordinates do not have the size of the curve."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The point is not on the curve %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The RSA key has %1 bits; it must have %2 to %3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The public exponent of the RSA key is larger than 32 bits."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The public exponent of the RSA key is even or below 3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The modulus of the RSA key is even."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The modulus of the RSA key can be divided by %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The numbers of the RSA private key do not belong together."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The algorithm %1 is for another kind of key."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "\"%1\" is not an http or https URL that keys can be fetched from."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Keys are not fetched from %1: over plain http only this very machine is asked. Use https."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The issuer \"%1\" has a query, which an issuer must not have."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The issuer's metadata cannot be read: %1"),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The metadata is not that of the issuer %1, so it is not followed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "did not answer within %1 ms"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "closed the connection without an answer"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "answers more than 256 KiB"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "answers %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "broke off: %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be fetched: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "answers with a redirect (%1), and redirects are not followed"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "answers with something else than JSON"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The issuer's key set cannot be used: %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The issuer publishes no key that can be used."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The issuer's key set has not been fetched yet."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The issuer's key set could not be fetched yet. %1"),
});

} // namespace

std::span<const char *const> keyRefusals() { return texts; }

} // namespace tessera::language
