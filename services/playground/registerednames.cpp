// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/registerednames.h"

#include <algorithm>

namespace tessera::playground {

namespace {

using L = QLatin1StringView;

constexpr RegisteredName headers[] = {
    {L("alg"), L("The algorithm of the signature, or of the key encryption."), L("RFC 7515 section 4.1.1")},
    {L("kid"), L("Names the key that it was signed with."), L("RFC 7515 section 4.1.4")},
    {L("typ"), L("What kind of token this is; at+jwt is an access token."), L("RFC 7515 section 4.1.9")},
    {L("cty"), L("What kind of content the payload is; JWT for a token within a token."), L("RFC 7515 section 4.1.10")},
    {L("crit"), L("Extensions that must be understood, else the token is refused."), L("RFC 7515 section 4.1.11")},
    {L("jku"), L("An address of a key set. A verifier that fetches it lets the token choose its own key."),
        L("RFC 7515 section 4.1.2")},
    {L("jwk"), L("A key. A verifier that uses it lets the token choose its own key."), L("RFC 7515 section 4.1.3")},
    {L("x5u"), L("An address of a certificate chain. A verifier that fetches it lets the token choose its own key."),
        L("RFC 7515 section 4.1.5")},
    {L("x5c"), L("A certificate chain. It proves nothing unless its root is trusted."), L("RFC 7515 section 4.1.6")},
    {L("x5t"), L("The SHA-1 thumbprint of a certificate."), L("RFC 7515 section 4.1.7")},
    {L("x5t#S256"), L("The SHA-256 thumbprint of a certificate."), L("RFC 7515 section 4.1.8")},
    {L("b64"), L("Whether the payload is base64url; false is an extension that few verifiers understand."),
        L("RFC 7797 section 3")},
    {L("enc"), L("How the content is encrypted: this token is a JWE."), L("RFC 7516 section 4.1.2")},
    {L("zip"), L("How the content was compressed before it was encrypted."), L("RFC 7516 section 4.1.3")},
    {L("epk"), L("The sender's key for this one agreement."), L("RFC 7518 section 4.6.1.1")},
    {L("apu"), L("About the sender, for the key agreement."), L("RFC 7518 section 4.6.1.2")},
    {L("apv"), L("About the recipient, for the key agreement."), L("RFC 7518 section 4.6.1.3")},
    {L("iv"), L("The initialisation vector of the key encryption."), L("RFC 7518 section 4.7.1.1")},
    {L("tag"), L("The authentication tag of the key encryption."), L("RFC 7518 section 4.7.1.2")},
    {L("p2s"), L("The salt of a password's key derivation."), L("RFC 7518 section 4.8.1.1")},
    {L("p2c"), L("How often a password is hashed; a large number keeps a verifier busy."),
        L("RFC 7518 section 4.8.1.2")},
    {L("iss"), L("The issuer, repeated where the content is encrypted."), L("RFC 7519 section 5.3")},
    {L("sub"), L("The subject, repeated where the content is encrypted."), L("RFC 7519 section 5.3")},
    {L("aud"), L("The audience, repeated where the content is encrypted."), L("RFC 7519 section 5.3")},
};

constexpr RegisteredName claims[] = {
    {L("iss"), L("Who issued the token. A verifier compares it, by character."), L("RFC 7519 section 4.1.1")},
    {L("sub"), L("Who or what the token is about: the user's id."), L("RFC 7519 section 4.1.2")},
    {L("aud"), L("For whom it is. A verifier must find itself in it."), L("RFC 7519 section 4.1.3")},
    {L("exp"), L("From then on it is refused."), L("RFC 7519 section 4.1.4"), true},
    {L("nbf"), L("Before then it is refused."), L("RFC 7519 section 4.1.5"), true},
    {L("iat"), L("When it was issued."), L("RFC 7519 section 4.1.6"), true},
    {L("jti"), L("Names this one token, so that a second use can be noticed."), L("RFC 7519 section 4.1.7")},
    {L("client_id"), L("The client that asked for the token."), L("RFC 8693 section 4.3")},
    {L("scope"), L("What the client may do, in words with spaces between them."), L("RFC 8693 section 4.2")},
    {L("roles"), L("The roles of the user."), L("RFC 9068 section 2.2.3.1")},
    {L("groups"), L("The groups of the user."), L("RFC 9068 section 2.2.3.1")},
    {L("entitlements"), L("What the user is entitled to."), L("RFC 9068 section 2.2.3.1")},
    {L("email"), L("An email address of the user."), L("OpenID Connect Core section 5.1")},
    {L("email_verified"), L("Whether the email address is known to be the user's."),
        L("OpenID Connect Core section 5.1")},
    {L("name"), L("The full name of the user, as it is shown."), L("OpenID Connect Core section 5.1")},
    {L("given_name"), L("The given names of the user."), L("OpenID Connect Core section 5.1")},
    {L("family_name"), L("The family names of the user."), L("OpenID Connect Core section 5.1")},
    {L("middle_name"), L("The middle names of the user."), L("OpenID Connect Core section 5.1")},
    {L("nickname"), L("What the user is called by friends."), L("OpenID Connect Core section 5.1")},
    {L("preferred_username"), L("What the user wants to be called; may change, and names nobody."),
        L("OpenID Connect Core section 5.1")},
    {L("profile"), L("The address of the user's profile page."), L("OpenID Connect Core section 5.1")},
    {L("picture"), L("The address of a picture of the user."), L("OpenID Connect Core section 5.1")},
    {L("website"), L("The address of the user's web site."), L("OpenID Connect Core section 5.1")},
    {L("gender"), L("The user's gender."), L("OpenID Connect Core section 5.1")},
    {L("birthdate"), L("The user's birthday."), L("OpenID Connect Core section 5.1")},
    {L("zoneinfo"), L("The user's time zone."), L("OpenID Connect Core section 5.1")},
    {L("locale"), L("The user's language."), L("OpenID Connect Core section 5.1")},
    {L("phone_number"), L("A telephone number of the user."), L("OpenID Connect Core section 5.1")},
    {L("phone_number_verified"), L("Whether the telephone number is known to be the user's."),
        L("OpenID Connect Core section 5.1")},
    {L("address"), L("A postal address of the user."), L("OpenID Connect Core section 5.1")},
    {L("updated_at"), L("When what is said of the user was last changed."), L("OpenID Connect Core section 5.1"), true},
    {L("auth_time"), L("When the user last showed who that is."), L("OpenID Connect Core section 2"), true},
    {L("nonce"), L("Ties an ID token to the request of a client."), L("OpenID Connect Core section 2")},
    {L("acr"), L("How well the user was authenticated."), L("OpenID Connect Core section 2")},
    {L("amr"), L("By what means the user was authenticated."), L("OpenID Connect Core section 2")},
    {L("azp"), L("The client that an ID token was issued to."), L("OpenID Connect Core section 2")},
    {L("at_hash"), L("Ties an ID token to its access token."), L("OpenID Connect Core section 3.1.3.6")},
    {L("c_hash"), L("Ties an ID token to its authorization code."), L("OpenID Connect Core section 3.3.2.11")},
    {L("sid"), L("Names the session."), L("OpenID Connect Front-Channel Logout section 3")},
    {L("events"), L("What a security event token tells of."), L("RFC 8417 section 2.2")},
    {L("toe"), L("When the event happened."), L("RFC 8417 section 2.2"), true},
    {L("txn"), L("Names the transaction."), L("RFC 8417 section 2.2")},
    {L("cnf"), L("A key that whoever shows the token must prove to have."), L("RFC 7800 section 3.1")},
    {L("act"), L("Who acts in place of the subject."), L("RFC 8693 section 4.1")},
    {L("may_act"), L("Who may act in place of the subject."), L("RFC 8693 section 4.4")},
    {L("authorization_details"), L("What the client may do, in detail."), L("RFC 9396 section 9.1")},
};

const RegisteredName *find(std::span<const RegisteredName> all, QByteArrayView name)
{
    const auto found = std::ranges::find_if(all, [name](const RegisteredName &entry) { return name == entry.name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const RegisteredName *registeredClaim(QByteArrayView name) { return find(claims, name); }

const RegisteredName *registeredHeader(QByteArrayView name) { return find(headers, name); }

std::span<const RegisteredName> registeredClaims() { return claims; }

std::span<const RegisteredName> registeredHeaders() { return headers; }

} // namespace tessera::playground
