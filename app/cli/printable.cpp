// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"

#include "language/refusals.h"

namespace tessera::app {

namespace {

bool isMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x200E || code == 0x200F || (code >= 0x2066 && code <= 0x2069);
}

bool isUnprintable(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

template <typename Is>
QString masked(QString text, Is is)
{
    for (QChar &character : text) {
        if (is(character))
            character = u'?';
    }
    return text;
}

} // namespace

QString printable(QString value) { return masked(std::move(value), isUnprintable); }

QString printableSentence(QString sentence)
{
    return masked(std::move(sentence), [](QChar character) { return isUnprintable(character) && !isMark(character); });
}

QString unmarked(QString value) { return masked(std::move(value), isMark); }

QString told(const QString &sentence) { return language::inOurLanguage(printable(sentence)); }

} // namespace tessera::app
