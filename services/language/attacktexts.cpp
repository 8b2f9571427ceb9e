// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of attacks and of a run, and of a token that is minted.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token without a signature, alg \"%1\"."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token without a signature, and with an empty alg."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It believes a header that says that no signature is needed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It forbids \"none\" and does not know this spelling of it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token with alg none and the good token's signature."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It asks that there be a signature, and looks at it by the header's alg."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token whose header has no alg."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It takes what it cannot read for an algorithm that needs no signature."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token whose alg is a list."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token with an alg that nobody knows."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The good token's claims and signature with alg %1 in place of %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It verifies without the header that was signed, or not at all by an algorithm that its key is not for."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It takes HMAC beside public keys, with a secret that can be guessed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It hands the issuer's public key, which everybody has, to whatever algorithm the header names."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The good token without its signature."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It verifies only where there is a signature."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Two parts instead of three."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "One bit of byte %1 of the signature changed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It compares a part of the signature, or does not look at all."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The signature without its last byte."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The signature with a byte more."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "As many zero bytes as the signature has."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Forged claims under the good token's signature."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It verifies something else than it believes."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Another header under the good token's signature."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token, %1 with r = s = 0."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It does not ask that r and s be at least 1: then 0 = 0 for every message."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token, %1 with r = s = the order of the curve."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It does not ask that r and s be less than the order, which is zero again."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token, EdDSA with a signature of zeros."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not refuse a point of small order."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token of another key, under the issuer's kid."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not verify with the key that the kid names."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token of another key, under that key's kid."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It takes a key that it does not know for one that needs no verifying."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token of another key, without a kid."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It takes a token that names no key for one that needs no verifying."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token with its own key in the header (jwk)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It verifies with the key that the token brings along."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The same, under the kid of that key."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "A forged token signed by HS256 with a secret that its header brings (jwk)."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "A forged token with a self-made certificate in the header (x5c)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It verifies with the certificate that the token brings along, whoever signed that."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token that says where its key set is (jku)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It fetches keys from an address that the token names."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The same, under the issuer's kid."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token that says where its certificate is (x5u)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token whose kid is the address of its key set."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A kid that leads out of the folder of keys to an empty file, whose content is the secret."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It opens a file that the kid names, and takes what is in it for the key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The same with an absolute path."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A kid that makes a database answer the attacker's secret."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It puts the kid into the text of a statement."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A kid that a shell would run."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It hands the kid to a function that opens files or runs programs."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An empty kid, and an empty secret."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It finds no key for the kid and goes on with none."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token of another key whose kid is a list."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It takes what is no text for a token that names no key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The good token with base64 padding."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "It decodes loosely, so that one token has many texts: lists of tokens "
        "that were revoked or seen are passed by."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Loose bits after the signature's last byte."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A fourth part after the signature."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It takes the parts that it expects and leaves the others unread."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged payload in the form of an encrypted token."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Two full stops and nothing else."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It goes on after a failure to read."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "A forged token whose header says alg twice, none the second time."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "One of its readers takes the first of two members of a name, another the last."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A forged token whose header is a list of headers."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Expired a day ago."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not look at exp."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Expired ten minutes ago."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It allows for clocks that differ by more than clocks do."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "exp is 0, in 1970."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It takes 0 for an exp that is not there."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "exp is a number so low that no clock has it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It turns the number into another one when it is stored."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "exp is text, in the past."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It looks at exp only where that is a number."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "exp is a list."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Without exp: good for ever."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It looks at exp where there is one, and does not ask for it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Valid from tomorrow on (nbf)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not look at nbf."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Issued tomorrow (iat)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not look at iat."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Of another issuer, with the key of this one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not compare iss."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Of an issuer whose name begins like the right one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It compares how iss begins."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "iss is a list with the right one in it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It looks whether the right issuer is contained."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Of no issuer."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It compares iss where there is one, and does not ask for it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "For another service."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not look for itself in aud."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "For a service whose name begins like this one's."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It compares how aud begins, or looks for its name within a text."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "For nobody in particular (no aud)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It looks at aud where there is one, and does not ask for it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "For an empty list of services."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "It looks whether one of the list is wrong, and not whether one is right."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "About nobody (no sub)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not ask whom the token is about."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "About somebody without a name (an empty sub)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A token of another kind (typ logout+jwt)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It takes every token of its issuer for an access token."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "An extension that must be understood, and that nobody knows."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It does not look at crit."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A claim of 12 KiB."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "It has no bound for the size of a token."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Says sub twice, somebody else the second time."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Claims that are a list."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "%1 lets everybody in, without a token: it says nothing of tokens."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "%1 does not accept the good token any more (%2), which it did before the attacks: it "
        "may have refused some of them for another reason than what is wrong with them."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "%1 does not accept the good token (%2), so nothing can be said of the forged ones."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The run was stopped after %1 of %2 attacks."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The time for the run was over after %1 of %2 attacks."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 of %2 attacks were not refused."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "All %1 attacks were refused."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Taken, as a matter of policy: %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Attacks that need the issuer's public key were left out: its key set was not given, or lacks that key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Attacks with rightly signed tokens (another audience, issuer, time or "
        "type) were left out: only the issuer can sign them."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "No attack got through; %1 of %2 tokens were taken that are a matter of policy."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "\"alg\" must be %1, which is what the key signs with. Tokens that name another are among the attacks."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The lifetime (%1) must be from 1s to %2, the longest of the settings "
        "tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The token must expire: \"exp\" must be a number no later than %1 from "
        "now, the longest lifetime in the settings."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A number in it is larger than can be represented."),
});

constexpr auto assembled = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "A forged token signed by HS256; the secret is empty."),
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "A forged token signed by HS256; the secret is \"secret\"."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "A forged token signed by HS256; the secret is \"your-256-bit-secret\", of a well-known web page."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "A forged token signed by HS256; the secret is the kid."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "A forged token signed by HS256; the secret is the issuer's public key as PEM."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "A forged token signed by HS256; the secret is the issuer's public key as PEM, without its last line end."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "A forged token signed by HS256; the secret is the issuer's public key as DER."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "A forged token signed by HS256; the secret is the modulus of the issuer's key."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals",
        "A forged token signed by HS256; the secret is \"n\" of the issuer's JWK, as text."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The good token is none: %1"),
});

} // namespace

std::span<const char *const> attackTexts() { return texts; }
std::span<const char *const> assembledAttackTexts() { return assembled; }

} // namespace tessera::language
