// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requeststream.h"

namespace tessera::ui {

using namespace std::chrono_literals;

RequestStream::RequestStream(admin::RequestFeed &feed, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
{
    m_feed.setFollowed(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestStream::take);
    m_timer.start(50ms);
}

RequestStream::~RequestStream() { m_feed.setFollowed(false); }

void RequestStream::take()
{
    const admin::RequestFeed::Taken taken = m_feed.take();
    if (!taken.entries.isEmpty() || taken.missed > 0)
        Q_EMIT arrived(taken.entries, taken.missed);
}

} // namespace tessera::ui
