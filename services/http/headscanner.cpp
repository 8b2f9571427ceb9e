// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/headscanner.h"

#include <algorithm>
#include <cstring>

namespace tessera::http {
namespace {

using namespace Qt::StringLiterals;

constexpr quint64 allBytes(quint8 byte) { return 0x0101010101010101ull * byte; }

/// Whether one of eight bytes may be a control character; may say so of others too.
bool mayHoldControl(quint64 word)
{
    const quint64 low = word - allBytes(0x20);
    const quint64 noDel = (word ^ allBytes(0x7f)) - allBytes(0x01);
    return ((low & ~word) | (noDel & ~(word ^ allBytes(0x7f)))) & allBytes(0x80);
}

bool isControl(char c) { return static_cast<quint8>(c) < 0x20 || c == 0x7f; }

/// The next control character, or the end.
qsizetype nextControl(QByteArrayView data, qsizetype from)
{
    while (from < data.size()) {
        quint64 word = 0;
        if (from + 8 <= data.size())
            std::memcpy(&word, data.data() + from, 8); // else zero bytes, which may be control characters
        if (!mayHoldControl(word)) {
            from += 8;
            continue;
        }
        for (const qsizetype end = std::min(from + 8, data.size()); from < end; ++from) {
            if (isControl(data[from]))
                return from;
        }
    }
    return from;
}

} // namespace

std::expected<void, Refusal> HeadScanner::checkSize(qsizetype seen, const Limits &limits) const
{
    if (m_lines == 0 && seen - m_lineStart > limits.requestLineBytes)
        return std::unexpected(Refusal{414, "The request line is too long."_L1});
    if (m_lines > 0 && seen - m_requestLineEnd > limits.headerBytes)
        return std::unexpected(Refusal{431, "The header fields are too long."_L1});
    if (m_lines > limits.headerCount + 1)
        return std::unexpected(Refusal{431, "There are too many header fields."_L1});
    return {};
}

std::expected<qsizetype, Refusal> HeadScanner::scan(QByteArrayView data, const Limits &limits)
{
    for (;;) {
        const qsizetype at = nextControl(data, m_scanned);
        m_scanned = at;
        if (auto fits = checkSize(at, limits); !fits)
            return std::unexpected(fits.error());
        if (at == data.size())
            return 0;
        if (data[at] == '\t' && m_lines > 0) {
            ++m_scanned;
            continue;
        }
        if (data[at] != '\r')
            return std::unexpected(Refusal{400, data[at] == '\n' ? "A line ends without a carriage return."_L1
                                                                 : "The head holds a control character."_L1});
        if (at + 1 == data.size())
            return 0;
        if (data[at + 1] != '\n')
            return std::unexpected(Refusal{400, "A carriage return is not followed by a line feed."_L1});
        const bool emptyLine = at == m_lineStart;
        m_scanned = m_lineStart = at + 2;
        if (emptyLine && m_lines > 0)
            return m_scanned;
        if (emptyLine && m_scanned > 2)
            return std::unexpected(Refusal{400, "There are empty lines before the request."_L1});
        if (emptyLine)
            continue; // RFC 9112 section 2.2: one empty line before a request is overlooked
        if (++m_lines == 1)
            m_requestLineEnd = m_lineStart;
    }
}

} // namespace tessera::http
