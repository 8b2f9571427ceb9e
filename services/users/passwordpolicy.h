// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace tessera::users {

/// What a new password must be: a plain value, as the settings give it.
struct PasswordPolicy
{
    /// Code points after preparation. 1 to `maxLength`.
    int minLength = 8;
    /// Code points. `minLength` to 1024.
    int maxLength = 128;
    /// zxcvbn's score: 0 (guessed at once) to 4.
    int minScore = 2;

    friend bool operator==(const PasswordPolicy &, const PasswordPolicy &) = default;
};

enum class PasswordPolicyRule { MinLengthInBounds, MaxLengthInBounds, MinScoreInBounds };

/// Every rule that the policy breaks, each with a sentence; empty when it may be used.
[[nodiscard]] QList<Failure<PasswordPolicyRule>> brokenRules(const PasswordPolicy &policy);

enum class PasswordRule {
    TooShort,
    TooLong,
    /// A control character, half of a surrogate pair, or a code point that Unicode does not assign (RFC 8264
    /// section 4.3).
    ForbiddenCharacter,
    TooEasyToGuess
};

/// A rule that a password breaks, with a sentence for the person who chose it that holds no part of it.
using BrokenRule = Failure<PasswordRule>;

/// What there is to say of a text as a new password.
struct PasswordAssessment
{
    /// zxcvbn's: 0 (guessed at once) to 4; 0 for what is longer than any policy allows.
    int score = 0;
    /// Every rule that it breaks, in the order of PasswordRule; empty when it may be used.
    QList<BrokenRule> broken;
};

/// `hints` are words that an attacker would try first: the person's name, email address and so on. Looks at the whole
/// text and never cuts it. May take some milliseconds: not for a thread that must answer quickly. Any thread.
[[nodiscard]] PasswordAssessment assessPassword(
    const PasswordPolicy &policy, const QString &text, const QStringList &hints);

/// The broken rules alone, at the same price.
[[nodiscard]] QList<BrokenRule> checkPassword(
    const PasswordPolicy &policy, const QString &text, const QStringList &hints);

/// The words that assessPassword() is to be told of a person: the email address, its parts, and those of the name.
[[nodiscard]] QStringList passwordHints(const QString &email, const QString &name);

} // namespace tessera::users
