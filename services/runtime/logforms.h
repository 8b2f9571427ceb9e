// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/logcontext.h"

#include <QtLogging>

namespace tessera::runtime {

/// One message of the log, as its forms tell it.
struct LogMessage
{
    QtMsgType type = QtInfoMsg;
    QByteArrayView category;
    QString text;
    Instant at{};
    /// What the thread worked on; null for nothing.
    const LogContext *context = nullptr;
};

// Each gives one line with its end; no message can make two of it. Pure.

/// For a person: `2026-01-01T12:00:00Z info tessera.http: TEXT`.
[[nodiscard]] QByteArray lineForPerson(const LogMessage &message);
/// For the journal: the priority in front as sd-daemon(3) wants it, and no instant: `<6>tessera.http: TEXT`.
[[nodiscard]] QByteArray lineForJournal(const LogMessage &message);
/// One JSON object: `time` (RFC 3339), `level` (debug, info, warning, error, fatal), `category`, `message`, and where
/// there are any, `request` and the fields of the context.
[[nodiscard]] QByteArray lineAsJson(const LogMessage &message);

} // namespace tessera::runtime
