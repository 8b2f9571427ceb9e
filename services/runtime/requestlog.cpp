// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/requestlog.h"

#include "core/logcontext.h"

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

void write(admin::Service service, const http::RequestRecord &record)
{
    const QString peer = record.peer.toString();
    const auto microseconds = static_cast<qint64>(record.duration.count());
    const LogContext context(record.id,
        {{QStringLiteral("service"), admin::name(service)},
            {QStringLiteral("method"), QString::fromLatin1(record.method)},
            {QStringLiteral("path"), QString::fromUtf8(record.path)}, {QStringLiteral("status"), record.status},
            {QStringLiteral("duration_us"), microseconds}, {QStringLiteral("peer"), peer}});
    qCInfo(lcRequests, "%s: %s %s from %s was answered %d in %lld us (request %s).", admin::name(service).data(),
        record.method.constData(), record.path.constData(), qUtf8Printable(peer), record.status,
        static_cast<long long>(microseconds), record.id.constData());
}

} // namespace

void RequestLog::served(const http::RequestRecord &record)
{
    if (lcRequests().isInfoEnabled())
        write(m_service, record);
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
