// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesttarget.h"

#include <array>

namespace tessera::http {
namespace {

using namespace Qt::StringLiterals;

consteval std::array<bool, 256> tableOf(const char *marks)
{
    std::array<bool, 256> table{};
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c) - 'a' + 'A'] = true;
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (const char *c = marks; *c; ++c)
        table[static_cast<unsigned char>(*c)] = true;
    return table;
}

/// RFC 3986: unreserved, sub-delims, `:`, `@`, and the slash between segments.
constexpr std::array<bool, 256> pathCharacters = tableOf("-._~!$&'()*+,;=:@/");

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
        return (c | 0x20) - 'a' + 10;
    return -1;
}

/// The byte that three characters stand for, or -1.
int decodedAt(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size() || hexDigit(text[at + 1]) < 0 || hexDigit(text[at + 2]) < 0)
        return -1;
    return hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]);
}

/// Encoded although it need not be, or a separator, or a control character: programs differ about such paths.
bool isAmbiguousEncoded(int byte)
{
    return byte < 0x20 || byte == 0x7f || byte == '\\' || byte == '%' || pathCharacters[size_t(byte)];
}

bool isDotSegment(QByteArrayView segment) { return segment == "." || segment == ".."; }

std::expected<void, Refusal> checkPath(QByteArrayView path)
{
    qsizetype segmentStart = 1;
    for (qsizetype i = 1; i <= path.size(); ++i) {
        if (i == path.size() || path[i] == '/') {
            const QByteArrayView segment = path.sliced(segmentStart, i - segmentStart);
            if (isDotSegment(segment) || (segment.isEmpty() && path.size() > 1))
                return std::unexpected(Refusal{400, "The path has an empty or a dot segment."_L1});
            segmentStart = i + 1;
        } else if (path[i] == '%') {
            if (isAmbiguousEncoded(decodedAt(path, i)))
                return std::unexpected(Refusal{400, "The path has percent-encoding that it may not have."_L1});
            i += 2;
        } else if (!pathCharacters[static_cast<quint8>(path[i])]) {
            return std::unexpected(Refusal{400, "The path holds a character that it may not hold."_L1});
        }
    }
    return {};
}

} // namespace

std::expected<RequestTarget, Refusal> parseTarget(QByteArrayView target)
{
    if (!target.startsWith('/'))
        return std::unexpected(Refusal{400, "The request target must begin with a slash."_L1});
    for (const char c : target) {
        if (static_cast<quint8>(c) <= 0x20 || static_cast<quint8>(c) >= 0x7f || c == '#')
            return std::unexpected(Refusal{400, "The request target holds a character that it may not hold."_L1});
    }
    const qsizetype mark = target.indexOf('?');
    const RequestTarget parts =
        mark < 0 ? RequestTarget{target, {}} : RequestTarget{target.first(mark), target.sliced(mark + 1)};
    if (auto checked = checkPath(parts.path); !checked)
        return std::unexpected(checked.error());
    return parts;
}

} // namespace tessera::http
