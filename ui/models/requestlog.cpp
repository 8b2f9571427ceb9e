// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlog.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tessera::ui {

RequestLog::RequestLog(RequestStream &stream, qsizetype most, QObject *parent)
    : QObject(parent)
    , m_most(static_cast<size_t>(most))
{
    connect(&stream, &RequestStream::arrived, this, &RequestLog::take);
}

std::optional<quint64> RequestLog::find(QByteArrayView id) const
{
    const auto newest = std::ranges::find(m_entries.crbegin(), m_entries.crend(), id, &admin::RequestEntry::id);
    if (newest == m_entries.crend())
        return std::nullopt;
    return end() - 1 - static_cast<quint64>(std::distance(m_entries.crbegin(), newest));
}

void RequestLog::take(const QList<admin::RequestEntry> &entries, quint64 missed)
{
    if (missed > 0) {
        m_missed += missed;
        Q_EMIT missedChanged(m_missed);
    }
    if (entries.isEmpty())
        return;
    if (!m_paused) {
        append(entries);
        return;
    }
    m_waiting.insert(m_waiting.end(), entries.cbegin(), entries.cend());
    if (m_waiting.size() > m_most)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - static_cast<qsizetype>(m_most));
    m_waitingCount += static_cast<quint64>(entries.size());
    Q_EMIT waitingChanged(m_waitingCount);
}

template <typename Entries>
void RequestLog::append(const Entries &entries)
{
    const auto arriving = static_cast<size_t>(entries.size());
    const size_t kept = std::min(arriving, m_most);
    const size_t together = m_entries.size() + kept;
    if (together > m_most) {
        const size_t forgotten = together - m_most;
        Q_EMIT aboutToForget(m_first + forgotten);
        m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<qsizetype>(forgotten));
        m_first += forgotten;
    }
    const quint64 firstNew = end();
    m_entries.insert(m_entries.end(), entries.cend() - static_cast<qsizetype>(kept), entries.cend());
    Q_EMIT appended(firstNew);
}

void RequestLog::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged(paused);
    const std::deque<admin::RequestEntry> waiting = std::exchange(m_waiting, {});
    if (std::exchange(m_waitingCount, 0) > 0) {
        Q_EMIT waitingChanged(0);
        append(waiting);
    }
}

} // namespace tessera::ui
