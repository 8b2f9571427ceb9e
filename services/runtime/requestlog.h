// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/requestfeed.h"
#include "http/observer.h"

namespace tessera::runtime {

/// Hands the requests of one service on to whoever follows them, and to the log where the category `tessera.requests`
/// is switched on. Owned by the ServiceHost; called on the workers' threads.
class RequestLog final : public http::RequestObserver
{
public:
    RequestLog(admin::Service service, admin::RequestFeed &feed)
        : m_service(service)
        , m_feed(feed)
    {
    }

    void served(const http::RequestRecord &record) override;

private:
    const admin::Service m_service;
    admin::RequestFeed &m_feed;
};

} // namespace tessera::runtime
