// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/requestfeed.h"
#include "ui/models/requeststream.h"

#include <QObject>

#include <deque>
#include <optional>

namespace tessera::ui {

/// The latest requests of both services since the window has had services, whether a page looks at them or not: a ring
/// that never holds more than `capacity`. Each has a number, one more than the one before, that it keeps. Owned by the
/// main window beside the stream that fills it; GUI thread.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype capacity = 20'000;

    /// The stream outlives it. `most`: how many it holds.
    explicit RequestLog(RequestStream &stream, qsizetype most = capacity, QObject *parent = nullptr);

    /// The number of the oldest that is held; end() where there is none.
    [[nodiscard]] quint64 first() const { return m_first; }
    /// One more than the number of the newest.
    [[nodiscard]] quint64 end() const { return m_first + m_entries.size(); }
    /// `number` is first() or more, and less than end().
    [[nodiscard]] const admin::RequestEntry &at(quint64 number) const { return m_entries.at(number - m_first); }
    /// The number of the request with that id; nothing where it is not held.
    [[nodiscard]] std::optional<quint64> find(QByteArrayView id) const;

    /// How many came faster than the window could take them, and are nowhere.
    [[nodiscard]] quint64 missed() const { return m_missed; }

    /// While it is paused what is held stays as it is, and what comes waits: again at most so many, the latest.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// How many have come since it was paused.
    [[nodiscard]] quint64 waiting() const { return m_waitingCount; }

Q_SIGNALS:
    /// Those below that number are going to be forgotten.
    void aboutToForget(quint64 firstKept);
    /// Those from that number on are new.
    void appended(quint64 firstNew);
    void pausedChanged(bool paused);
    void waitingChanged(quint64 waiting);
    void missedChanged(quint64 missed);

private:
    void take(const QList<admin::RequestEntry> &entries, quint64 missed);
    template <typename Entries>
    void append(const Entries &entries);

    const size_t m_most;
    std::deque<admin::RequestEntry> m_entries;
    quint64 m_first = 0;
    quint64 m_missed = 0;
    std::deque<admin::RequestEntry> m_waiting;
    quint64 m_waitingCount = 0;
    bool m_paused = false;
};

} // namespace tessera::ui
