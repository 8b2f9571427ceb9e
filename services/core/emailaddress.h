// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <compare>

namespace tessera {

enum class EmailAddressError { Empty, TooLong, NotAnAddress };

/// An email address as a person typed it, trimmed and in NFC, of at most 254 characters (RFC 5321 4.5.3.1.3).
/// Equal without regard to case. Cannot hold text without exactly one usable `@`, with white space or control
/// characters.
class EmailAddress
{
public:
    /// In UTF-16 code units.
    static constexpr qsizetype maxLength = 254;

    [[nodiscard]] static Result<EmailAddress, EmailAddressError> fromText(const QString &text);

    /// As it was typed.
    [[nodiscard]] const QString &toText() const { return m_text; }
    /// What it is compared and stored uniquely by: case folded.
    [[nodiscard]] const QString &folded() const { return m_folded; }

    friend bool operator==(const EmailAddress &left, const EmailAddress &right)
    {
        return left.m_folded == right.m_folded;
    }

private:
    explicit EmailAddress(QString text);

    QString m_text;
    QString m_folded;
};

} // namespace tessera
