// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tessera::ui {

/// What a piece of JSON text is.
enum class JsonKind {
    Space,
    /// A string before a colon, with its quotes.
    Name,
    String,
    Number,
    /// `true`, `false`, `null`.
    Literal,
    /// One of `{}[]:,`.
    Punctuation,
    /// What cannot stand in JSON (RFC 8259).
    Broken
};

struct JsonPiece
{
    JsonKind kind = JsonKind::Space;
    qsizetype at = 0;
    qsizetype length = 0;
};

/// The pieces of a text, in order and without a gap; of any text. Pure.
[[nodiscard]] QList<JsonPiece> jsonPieces(QStringView text);

/// The same document in lines that people read: every name, string and number stays as it is written and where it
/// stands. A text with something broken in it is given back as it is. Pure.
[[nodiscard]] QString prettyJson(const QString &text);

/// Where a key of a JWK set (RFC 7517 section 5) stands in its text, from brace to brace.
struct WrittenKey
{
    /// Empty where the key has none.
    QString kid;
    qsizetype at = 0;
    qsizetype length = 0;
};

/// Every key of a JWK set, in order; none where it is not one. Pure.
[[nodiscard]] QList<WrittenKey> writtenKeys(const QString &text);

} // namespace tessera::ui
