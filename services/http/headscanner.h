// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/limits.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <expected>

namespace tessera::http {

/// Why the gate does not let a request through. The reason is for a person and holds nothing that the client sent.
struct Refusal
{
    int status = 400;
    QLatin1StringView reason;
};

/// Finds the end of a request head while it arrives, and refuses it as soon as it can be seen to be wrong: a bare CR or
/// LF, a control character, a line or the whole too long, too many fields (RFC 9112 section 2.2; RFC 6585 section 5).
/// Reads each byte once, however small the pieces. A value type.
class HeadScanner
{
public:
    /// \a data begins with the first byte of the request and has grown since the last call. Gives the size of the head
    /// with its empty line, or 0 while that has not come.
    [[nodiscard]] std::expected<qsizetype, Refusal> scan(QByteArrayView data, const Limits &limits);

    /// Field lines of a complete head.
    [[nodiscard]] qsizetype fieldCount() const { return m_lines - 1; }

private:
    [[nodiscard]] std::expected<void, Refusal> checkSize(qsizetype seen, const Limits &limits) const;

    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_requestLineEnd = 0;
    qsizetype m_lines = 0;
};

} // namespace tessera::http
