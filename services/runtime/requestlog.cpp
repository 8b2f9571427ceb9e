// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/requestlog.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

// Off unless asked for: at some ten thousand requests a second a line each would be most of the work.
Q_LOGGING_CATEGORY(lcRequests, "tessera.requests", QtWarningMsg)

admin::RequestEntry entryOf(admin::Service service, const http::RequestRecord &record)
{
    static const RequestStory nothingKnown;
    const RequestStory &story = record.story ? *record.story : nothingKnown;
    return {.service = service,
        .id = record.id,
        .at = record.at,
        .method = record.method,
        .path = record.path,
        .status = record.status,
        .duration = record.duration,
        .receiving = record.receiving,
        .handling = record.handling,
        .peer = record.peer,
        .userAgent = record.userAgent,
        .aborted = record.aborted,
        .user = story.user,
        .session = story.session,
        .kid = story.kid,
        .tokenId = story.tokenId,
        .tokenIssued = story.tokenIssued,
        .checks = story.checks,
        .refusal = story.refusal};
}

} // namespace

void RequestLog::served(const http::RequestRecord &record)
{
    qCInfo(lcRequests, "%s: %s %s from %s was answered %d in %lld us (request %s).", admin::name(m_service).data(),
        record.method.constData(), record.path.constData(), qUtf8Printable(record.peer.toString()), record.status,
        static_cast<long long>(record.duration.count()), record.id.constData());
    if (m_isCounted.load(std::memory_order_relaxed))
        m_metrics.served(record);
    if (m_feed.isFollowed())
        m_feed.add(entryOf(m_service, record));
    else
        m_feed.count(m_service, record.method, record.path, record.status, record.aborted);
}

void RequestLog::met(http::Admission what, int worker)
{
    if (m_isCounted.load(std::memory_order_relaxed))
        m_metrics.met(what, worker);
}

} // namespace tessera::runtime
