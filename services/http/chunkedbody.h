// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/headscanner.h"

#include <QByteArray>

#include <llhttp.h>

namespace tessera::http {

/// Decodes a body in the chunked transfer coding (RFC 9112 section 7.1) as it arrives. Extensions and trailer fields
/// are read over; what they and the decoded bytes may take is bounded. Stays where it was made: the parser points into
/// it.
class ChunkedBody
{
public:
    ChunkedBody();
    ChunkedBody(const ChunkedBody &) = delete;
    ChunkedBody &operator=(const ChunkedBody &) = delete;

    /// Gives how many of the bytes belong to this body: all of them while isComplete() is not true.
    [[nodiscard]] std::expected<qsizetype, Refusal> decode(QByteArrayView bytes, const Limits &limits);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Everything decoded so far.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    static const llhttp_settings_t &settings();

    llhttp_t m_parser;
    QByteArray m_bytes;
    qsizetype m_room = 0;
    qsizetype m_overhead = 0;
    bool m_complete = false;
};

} // namespace tessera::http
