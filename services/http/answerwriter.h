// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/response.h"

#include <QByteArrayView>

namespace tessera::http {

/// What the gate adds to every answer head.
struct AnswerFields
{
    QByteArrayView requestId;
    /// The connection ends with this answer.
    bool close = false;
    /// The origin that may read the answer; empty for none.
    QByteArrayView allowedOrigin = {};
    /// The answer depends on the Origin field.
    bool variesByOrigin = false;
    /// Browsers are to come by https alone from now on (RFC 6797).
    bool strictTransport = false;
};

/// Writes answer heads, with the date made once a second. One a worker, on its thread.
class AnswerWriter
{
public:
    void setTime(Instant now);

    /// Status line, media type, the response's own fields, and the length of its body where it may have one.
    static void appendHead(QByteArray &out, const Response &response);
    /// The gate's own fields, and the empty line. \a nosniff is false where the head has it already.
    void appendFields(QByteArray &out, const AnswerFields &fields, bool nosniff = true) const;

private:
    Instant m_second = Instant::min();
    QByteArray m_date;
};

/// Whether an answer with that status has neither body nor Content-Length (RFC 9110 section 8.6).
[[nodiscard]] constexpr bool isBodiless(int status) { return status < 200 || status == 204 || status == 304; }

} // namespace tessera::http
