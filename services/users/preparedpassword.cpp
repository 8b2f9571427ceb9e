// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/preparedpassword.h"

#include <algorithm>

namespace tessera::users {

QString normalizedPassword(const QString &text)
{
    QString mapped = text.normalized(QString::NormalizationForm_KC);
    for (QChar &character : mapped) {
        if (character.category() == QChar::Separator_Space) // none lies outside the basic plane
            character = QChar::Space;
    }
    return mapped;
}

crypto::SecretBytes preparePassword(const QString &text)
{
    QString normalized = normalizedPassword(text);
    QByteArray utf8 = normalized.toUtf8();
    crypto::SecretBytes prepared = crypto::SecretBytes::copyOf(utf8);
    crypto::wipe(std::span(utf8.data(), size_t(utf8.size())));
    normalized.fill(QChar::Null);
    return prepared;
}

qsizetype codePoints(QStringView text)
{
    return std::ranges::count_if(text, [](QChar character) { return !character.isLowSurrogate(); });
}

} // namespace tessera::users
