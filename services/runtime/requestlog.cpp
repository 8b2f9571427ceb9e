// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/requestlog.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

// Off unless asked for: at some ten thousand requests a second a line each would be most of the work.
Q_LOGGING_CATEGORY(lcRequests, "tessera.requests", QtWarningMsg)

} // namespace

void RequestLog::served(const http::RequestRecord &record)
{
    qCInfo(lcRequests, "%s: %s %s from %s was answered %d in %lld us (request %s).", admin::name(m_service).data(),
        record.method.constData(), record.path.constData(), qUtf8Printable(record.peer.toString()), record.status,
        static_cast<long long>(record.duration.count()), record.id.constData());
    m_feed.add(admin::RequestEntry{m_service, record.id, record.at, record.method, record.path, record.status,
        record.duration, record.peer, record.userAgent, record.aborted});
}

} // namespace tessera::runtime
