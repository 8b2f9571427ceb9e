// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/requestfeed.h"
#include "metrics/requestmetrics.h"

#include <atomic>

namespace tessera::runtime {

/// Hands the requests of one service on to whoever follows them, to the metrics where they are counted, and to the log
/// where the category `tessera.requests` is switched on. Owned by the ServiceHost; called on the workers' threads.
class RequestLog final : public http::RequestObserver
{
public:
    RequestLog(admin::Service service, admin::RequestFeed &feed)
        : m_service(service)
        , m_feed(feed)
    {
    }

    void served(const http::RequestRecord &record) override;
    void met(http::Admission what, int worker) override;

    /// From now on, and for as long as this lives. Any thread.
    void countForMetrics() { m_isCounted.store(true, std::memory_order_relaxed); }
    [[nodiscard]] metrics::RequestFigures figures() const { return m_metrics.figures(); }

private:
    const admin::Service m_service;
    admin::RequestFeed &m_feed;
    std::atomic<bool> m_isCounted = false;
    metrics::RequestMetrics m_metrics;
};

} // namespace tessera::runtime
