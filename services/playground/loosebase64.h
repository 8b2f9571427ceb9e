// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tessera::playground {

/// Base64url as a person is shown it: what could be decoded, and everything that jose::fromBase64Url() refuses.
struct LooseBytes
{
    struct Flaw
    {
        qsizetype at = 0; ///< of the text, from 0 on
        qsizetype length = 1;
        QString reason; ///< a sentence with a %1 for the name of the part
    };

    /// Up to the first character that is of no base64 alphabet.
    QByteArray bytes;
    QList<Flaw> flaws;
};

[[nodiscard]] LooseBytes looseFromBase64Url(QByteArrayView text);

/// Which character of the text the byte stands in.
[[nodiscard]] constexpr qsizetype characterOfByte(qsizetype byte) { return byte * 4 / 3; }

} // namespace tessera::playground
