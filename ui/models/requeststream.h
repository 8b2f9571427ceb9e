// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/requestfeed.h"

#include <QObject>
#include <QTimer>

namespace tessera::ui {

/// Takes the requests of the services twenty times a second and hands them on in one piece, so that 10,000 a second
/// cost the window's thread little. The only one who takes from the feed; GUI thread.
class RequestStream final : public QObject
{
    Q_OBJECT

public:
    /// Follows the feed, which outlives it, from now on.
    explicit RequestStream(admin::RequestFeed &feed, QObject *parent = nullptr);
    ~RequestStream() override;

Q_SIGNALS:
    /// At least one, the oldest first; `missed`: how many came in between that were too many to keep.
    void arrived(const QList<tessera::admin::RequestEntry> &entries, quint64 missed);

private:
    void take();

    admin::RequestFeed &m_feed;
    QTimer m_timer;
};

} // namespace tessera::ui
