// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jsonunescape.h"

#include <QString>

namespace tessera::jose {

namespace {

char16_t codeUnit(QByteArrayView fourDigits)
{
    unsigned unit = 0;
    for (const char digit : fourDigits)
        unit = unit * 16 + static_cast<unsigned>(hexValue(digit));
    return static_cast<char16_t>(unit);
}

QByteArray simpleEscape(char letter)
{
    switch (letter) {
    case 'b': return "\b";
    case 'f': return "\f";
    case 'n': return "\n";
    case 'r': return "\r";
    case 't': return "\t";
    default: return QByteArray(1, letter);
    }
}

} // namespace

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

QByteArray unescapeJson(QByteArrayView raw)
{
    QByteArray text;
    qsizetype position = 0;
    while (position < raw.size()) {
        if (raw[position] != '\\') {
            text += raw[position++];
            continue;
        }
        if (raw[position + 1] != 'u') {
            text += simpleEscape(raw[position + 1]);
            position += 2;
            continue;
        }
        QString units; // a surrogate pair makes one character
        do {
            units += QChar(codeUnit(raw.sliced(position + 2, 4)));
            position += 6;
        } while (units.back().isHighSurrogate());
        text += units.toUtf8();
    }
    return text;
}

} // namespace tessera::jose
