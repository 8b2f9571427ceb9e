// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/registerednames.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tessera::playground {

/// A stretch of the text that was given, in its own characters (UTF-16 code units).
struct Place
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

enum class TokenForm {
    Nothing, ///< There is no text.
    Jws,     ///< Three parts: RFC 7515 section 7.1.
    Jwe,     ///< Five parts: encrypted, RFC 7516 section 7.1.
    Broken,  ///< Some of the parts of a token.
    NoToken, ///< Something else.
};

enum class PartKind { Header, Claims, Signature, EncryptedKey, InitialisationVector, Ciphertext, AuthenticationTag };

/// A member of a header or of claims, as it stands there.
struct ShownMember
{
    QByteArray name;
    /// JSON, as it was written.
    QByteArray value;
    /// Nothing where the name is not registered.
    const RegisteredName *registered = nullptr;
    /// A NumericDate: seconds since the epoch, which may be anything. Nothing where it is none.
    std::optional<double> instant;
    /// Another member has the same name.
    bool isTwice = false;
};

struct ShownPart
{
    PartKind kind{};
    Place place;
    /// What could be decoded, up to the first character that is not base64url.
    QByteArray bytes;
    /// Of a header or claims, as far as they can be read, in their order.
    QList<ShownMember> members;
};

struct Remark
{
    enum class Weight {
        Problem,   ///< No verifier that minds the rules takes it.
        Attention, ///< Good verifiers refuse it, or it does not mean what people think.
        Note,      ///< Worth knowing.
    };
    Weight weight{};
    Place place;
    QString sentence;
};

/// A token taken apart for a person, and not judged.
struct Inspection
{
    TokenForm form = TokenForm::Nothing;
    /// Without what was around and within it (`Bearer`, quotation marks, white space).
    QByteArray token;
    QList<ShownPart> parts;
    /// In the order of their places.
    QList<Remark> remarks;

    /// Nothing where the token has no such part.
    [[nodiscard]] const ShownPart *part(PartKind kind) const;
    [[nodiscard]] bool hasProblem() const;
};

/// Takes apart whatever was pasted: a token with `Bearer` before it or line breaks in it, the answer of a token
/// endpoint, a piece of a token, noise. Never fails; what is wrong stands in the remarks, with its place. Pure; any
/// thread; a few milliseconds for 100 KiB. Of longer text, what is beyond 1 MiB is not looked at.
[[nodiscard]] Inspection inspect(QStringView text);

} // namespace tessera::playground
