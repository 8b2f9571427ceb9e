// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the members of tokens mean.
#include "ui/models/tokenwords.h"

#include <QCoreApplication>

#include <array>

namespace tessera::ui {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The algorithm of the signature, or of the key encryption."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Names the key that it was signed with."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "What kind of token this is; at+jwt is an access token."),
    QT_TRANSLATE_NOOP(
        "tessera::ui::registerednames", "What kind of content the payload is; JWT for a token within a token."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Extensions that must be understood, else the token is refused."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames",
        "An address of a key set. A verifier that fetches it lets the token choose its own key."),
    QT_TRANSLATE_NOOP(
        "tessera::ui::registerednames", "A key. A verifier that uses it lets the token choose its own key."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames",
        "An address of a certificate chain. A verifier that fetches it lets the token choose its own key."),
    QT_TRANSLATE_NOOP(
        "tessera::ui::registerednames", "A certificate chain. It proves nothing unless its root is trusted."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The SHA-1 thumbprint of a certificate."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The SHA-256 thumbprint of a certificate."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames",
        "Whether the payload is base64url; false is an extension that few verifiers understand."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "How the content is encrypted: this token is a JWE."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "How the content was compressed before it was encrypted."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The sender's key for this one agreement."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "About the sender, for the key agreement."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "About the recipient, for the key agreement."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The initialisation vector of the key encryption."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The authentication tag of the key encryption."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The salt of a password's key derivation."),
    QT_TRANSLATE_NOOP(
        "tessera::ui::registerednames", "How often a password is hashed; a large number keeps a verifier busy."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The issuer, repeated where the content is encrypted."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The subject, repeated where the content is encrypted."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The audience, repeated where the content is encrypted."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Who issued the token. A verifier compares it, by character."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Who or what the token is about: the user's id."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "For whom it is. A verifier must find itself in it."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "From then on it is refused."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Before then it is refused."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "When it was issued."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Names this one token, so that a second use can be noticed."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The client that asked for the token."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "What the client may do, in words with spaces between them."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The roles of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The groups of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "What the user is entitled to."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "An email address of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Whether the email address is known to be the user's."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The full name of the user, as it is shown."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The given names of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The family names of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The middle names of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "What the user is called by friends."),
    QT_TRANSLATE_NOOP(
        "tessera::ui::registerednames", "What the user wants to be called; may change, and names nobody."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The address of the user's profile page."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The address of a picture of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The address of the user's web site."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The user's gender."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The user's birthday."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The user's time zone."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The user's language."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "A telephone number of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Whether the telephone number is known to be the user's."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "A postal address of the user."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "When what is said of the user was last changed."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "When the user last showed who that is."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Ties an ID token to the request of a client."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "How well the user was authenticated."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "By what means the user was authenticated."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "The client that an ID token was issued to."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Ties an ID token to its access token."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Ties an ID token to its authorization code."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Names the session."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "What a security event token tells of."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "When the event happened."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Names the transaction."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "A key that whoever shows the token must prove to have."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Who acts in place of the subject."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "Who may act in place of the subject."),
    QT_TRANSLATE_NOOP("tessera::ui::registerednames", "What the client may do, in detail."),
});

} // namespace

QString meaningOf(const playground::RegisteredName &name)
{
    return QCoreApplication::translate("tessera::ui::registerednames", name.meaning.data());
}

std::span<const char *const> registeredNameTexts() { return texts; }

} // namespace tessera::ui
