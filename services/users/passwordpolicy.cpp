// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/passwordpolicy.h"

#include "users/preparedpassword.h"

#include <QRegularExpression>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <vector>

namespace tessera::users {

namespace {

constexpr int longestMaximum = 1024;

bool isForbidden(uint codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    return category == QChar::Other_Control || category == QChar::Other_NotAssigned;
}

bool hasForbidden(const QString &text)
{
    return !text.isValidUtf16() || std::ranges::any_of(text.toUcs4(), isForbidden);
}

/// zxcvbn counts guesses in powers of ten, its C edition in bits.
int score(const QString &text, const QStringList &hints)
{
    constexpr std::array bitsFor{9.966, 19.932, 26.575, 33.219}; // 10^3, 10^6, 10^8, 10^10 guesses

    QByteArray utf8 = text.toUtf8();
    utf8.replace('\0', ' '); // the library would stop there
    std::vector<QByteArray> words;
    std::vector<const char *> dictionary;
    words.reserve(size_t(hints.size()));
    dictionary.reserve(size_t(hints.size()) + 1);
    for (const QString &hint : hints)
        words.push_back(hint.toLower().toUtf8());
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    const double bits = ZxcvbnMatch(utf8.constData(), dictionary.data(), nullptr);
    return int(std::ranges::count_if(bitsFor, [bits](double needed) { return bits >= needed; }));
}

} // namespace

QList<Failure<PasswordPolicyRule>> brokenRules(const PasswordPolicy &policy)
{
    QList<Failure<PasswordPolicyRule>> broken;
    if (policy.minLength < 1 || policy.minLength > policy.maxLength)
        broken.append({PasswordPolicyRule::MinLengthInBounds,
            QStringLiteral("The shortest password has at least 1 character, and no more than the longest.")});
    if (policy.maxLength < policy.minLength || policy.maxLength > longestMaximum)
        broken.append({PasswordPolicyRule::MaxLengthInBounds,
            QStringLiteral("The longest password has at most 1024 characters, and no fewer than the shortest.")});
    if (policy.minScore < 0 || policy.minScore > 4)
        broken.append(
            {PasswordPolicyRule::MinScoreInBounds, QStringLiteral("The score of a password is from 0 to 4.")});
    return broken;
}

PasswordAssessment assessPassword(const PasswordPolicy &policy, const QString &text, const QStringList &hints)
{
    const QString password = normalizedPassword(text);
    const qsizetype length = codePoints(password);
    // Beyond what any policy allows the score says nothing that matters, and costs much.
    const bool isScored = length <= longestMaximum;
    PasswordAssessment assessment{.score = isScored ? score(password, hints) : 0, .broken = {}};
    QList<BrokenRule> &broken = assessment.broken;
    if (length < policy.minLength)
        broken.append({PasswordRule::TooShort,
            QStringLiteral("The password must have at least %1 characters.").arg(policy.minLength)});
    if (length > policy.maxLength)
        broken.append({PasswordRule::TooLong,
            QStringLiteral("The password may have at most %1 characters.").arg(policy.maxLength)});
    if (hasForbidden(password))
        broken.append({PasswordRule::ForbiddenCharacter,
            QStringLiteral("The password holds a character that cannot be typed again reliably.")});
    if (isScored && assessment.score < policy.minScore)
        broken.append({PasswordRule::TooEasyToGuess,
            QStringLiteral("The password is too easy to guess; use several uncommon words, or more characters.")});
    return assessment;
}

QList<BrokenRule> checkPassword(const PasswordPolicy &policy, const QString &text, const QStringList &hints)
{
    return assessPassword(policy, text, hints).broken;
}

QStringList passwordHints(const QString &email, const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList hints{email, email.section(u'@', 0, 0), email.section(u'@', 1)};
    hints += email.split(separators, Qt::SkipEmptyParts);
    hints += name.split(separators, Qt::SkipEmptyParts);
    hints.append(name);
    hints.removeIf([](const QString &hint) { return hint.size() < 3; });
    hints.removeDuplicates();
    return hints;
}

} // namespace tessera::users
