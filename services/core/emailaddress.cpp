// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emailaddress.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype longestLocalPart = 64;

bool mayStandInAddress(QChar character)
{
    return !character.isSpace() && character.category() != QChar::Other_Control &&
           character.category() != QChar::Other_Format && !QStringView(u"<>()[],;:\"\\").contains(character);
}

} // namespace

EmailAddress::EmailAddress(QString text)
    : m_text(std::move(text))
    , m_folded(m_text.toCaseFolded().normalized(QString::NormalizationForm_C))
{
}

Result<EmailAddress, EmailAddressError> EmailAddress::fromText(const QString &text)
{
    const QString trimmed = text.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.isEmpty())
        return fail(EmailAddressError::Empty, QStringLiteral("An email address is needed."));
    if (trimmed.size() > EmailAddress::maxLength)
        return fail(EmailAddressError::TooLong, QStringLiteral("An email address has at most 254 characters."));

    const qsizetype at = trimmed.indexOf(u'@');
    const QStringView local = QStringView(trimmed).left(at);
    const QStringView domain = QStringView(trimmed).mid(at + 1);
    const bool looksRight =
        at > 0 && local.size() <= longestLocalPart && !domain.isEmpty() && !domain.contains(u'@') &&
        !domain.startsWith(u'.') && !domain.endsWith(u'.') && !domain.contains(QStringView(u"..")) &&
        std::ranges::all_of(trimmed, [](QChar character) { return mayStandInAddress(character); }) &&
        trimmed.isValidUtf16();
    if (!looksRight)
        return fail(EmailAddressError::NotAnAddress,
            QStringLiteral("This is not an email address; one looks like name@example.com."));
    return EmailAddress(trimmed);
}

} // namespace tessera
