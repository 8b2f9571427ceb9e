// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/sessionsweep.h"

#include "store/sessionrepository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSweep, "tessera.tokens")

using namespace std::chrono_literals;

namespace tessera::tokens {
namespace {

constexpr auto firstAfter = 10s;
constexpr auto every = 1h;
constexpr qint64 atOnce = 500;

} // namespace

SessionSweep::SessionSweep(store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(every);
        sweep();
    });
    m_timer.start(firstAfter);
}

SessionSweep::Swept SessionSweep::sweep(qint64 before)
{
    return m_database
        .write([endedBefore = m_clock.now() - kept](store::Connection &connection) {
            return store::SessionRepository(connection).purge(endedBefore, atOnce);
        })
        .then(this, [this, before](const Result<qint64, store::StoreError> &removed) -> Swept {
            if (!removed) {
                qCWarning(
                    lcSweep, "Sessions that ended long ago stay for now: %ls", qUtf16Printable(removed.error().detail));
                return readyFuture(Result<qint64, store::StoreError>(removed));
            }
            const qint64 sum = before + *removed;
            if (*removed == atOnce)
                return sweep(sum);
            if (sum > 0)
                qCInfo(lcSweep, "Sessions removed that ended more than a week ago: %lld", sum);
            return readyFuture(Result<qint64, store::StoreError>(sum));
        });
}

} // namespace tessera::tokens
