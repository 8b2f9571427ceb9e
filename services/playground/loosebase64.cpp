// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/loosebase64.h"

#include <optional>

namespace tessera::playground {

namespace {

// 0 to 63, or -1; of both alphabets (RFC 4648 4 and 5).
int valueOf(char character)
{
    if (character >= 'A' && character <= 'Z')
        return character - 'A';
    if (character >= 'a' && character <= 'z')
        return character - 'a' + 26;
    if (character >= '0' && character <= '9')
        return character - '0' + 52;
    if (character == '-' || character == '+')
        return 62;
    return character == '_' || character == '/' ? 63 : -1;
}

// How many characters at the end are padding.
qsizetype paddingOf(QByteArrayView text)
{
    qsizetype padding = 0;
    while (padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    return padding;
}

} // namespace

LooseBytes looseFromBase64Url(QByteArrayView text)
{
    LooseBytes loose;
    const qsizetype padding = paddingOf(text);
    const QByteArrayView body = text.chopped(padding);
    loose.bytes.reserve(body.size() * 3 / 4);
    std::optional<qsizetype> otherAlphabet;
    unsigned bits = 0;
    int pending = 0;
    qsizetype at = 0;
    for (; at < body.size() && valueOf(body[at]) >= 0; ++at) {
        if (body[at] == '+' || body[at] == '/')
            otherAlphabet = otherAlphabet.value_or(at);
        bits = (bits << 6 | static_cast<unsigned>(valueOf(body[at]))) & 0xffffffu;
        pending += 6;
        if (pending >= 8) {
            pending -= 8;
            loose.bytes.append(static_cast<char>(bits >> pending));
        }
    }
    if (otherAlphabet)
        loose.flaws.append({*otherAlphabet, 1,
            QStringLiteral(
                "The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.")});
    if (at < body.size()) {
        loose.flaws.append({at, 1, QStringLiteral("The %1 holds a character that is not base64url.")});
        return loose;
    }
    if (body.size() % 4 == 1)
        loose.flaws.append({body.size() - 1, 1,
            QStringLiteral("The %1 has a length that base64url never has: something is missing.")});
    else if ((bits & ((1u << pending) - 1)) != 0)
        loose.flaws.append({body.size() - 1, 1,
            QStringLiteral("The %1 is not canonical: bits are left over at its end that belong to no byte.")});
    if (padding > 0)
        loose.flaws.append(
            {body.size(), padding, QStringLiteral("The %1 ends with padding, which tokens do not have.")});
    return loose;
}

} // namespace tessera::playground
