// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "store/database.h"

#include <QTimer>

namespace tessera::tokens {

/// Removes sessions some time after they ended, which nothing needs any more: their refresh tokens are refused either
/// way, and what happened to them stands in the audit log. Sweeps a little after it was made, so that a command that is
/// over by then leaves that to the services, and every hour from then on. Owned by the composition root; lives on the
/// thread that made it, which has an event loop.
class SessionSweep final : public QObject
{
    Q_OBJECT

public:
    /// How long a session is kept that was ended or expired, and whose last access token has expired as well.
    static constexpr Duration kept = std::chrono::days(7);

    /// Both must outlive it.
    SessionSweep(store::Database &database, const Clock &clock);

    using Swept = Future<Result<qint64, store::StoreError>>;
    /// Sweeps now, in as many transactions as keep others from waiting long. Gives how many sessions went, with those
    /// `before`.
    Swept sweep(qint64 before = 0);

private:
    store::Database &m_database;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace tessera::tokens
