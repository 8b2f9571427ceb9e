// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requestfilter.h"
#include "ui/models/requestlog.h"
#include "ui/models/usernames.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// What a filter leaves of the request log, the newest in the first row. What comes is inserted in one piece, what is
/// forgotten removed in one piece, and only what comes is compared with the filter, so that 10,000 a second cost the
/// window little. Another filter resets it: numbers find rows again. GUI thread.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Service, Status, Method, Path, User, Took, Peer, ColumnCount };

    /// All of it outlives the model.
    RequestLogModel(const RequestLog &log, UserNames &names, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const RequestFilter &filter() const { return m_matcher.filter(); }
    void setFilter(const RequestFilter &filter);

    /// Leaves out what is in the log by now; or shows all of it again.
    void clearView();
    void showAll();
    /// How many are left out by clearView(), as long as the log holds them.
    [[nodiscard]] quint64 cleared() const;

    [[nodiscard]] const admin::RequestEntry &entryAt(int row) const { return m_log.at(numberAt(row)); }
    /// Its number in the log.
    [[nodiscard]] quint64 numberAt(int row) const { return m_shown[m_shown.size() - 1 - static_cast<size_t>(row)]; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(quint64 number) const;
    /// While rows are being taken away: a view's current row moves by itself then.
    [[nodiscard]] bool isForgetting() const { return m_isForgetting; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect();
    void forget(quint64 firstKept);
    void append(quint64 firstNew);
    [[nodiscard]] QString text(const admin::RequestEntry &entry, int column) const;
    [[nodiscard]] QString toolTip(const admin::RequestEntry &entry, int column) const;

    const RequestLog &m_log;
    UserNames &m_names;
    const Clock &m_clock;
    RequestMatcher m_matcher;
    mutable PeerTexts m_peers;
    std::deque<quint64> m_shown; // numbers, growing: the last is the first row
    quint64 m_from = 0;          // what is below it was cleared away
    bool m_isForgetting = false;
};

} // namespace tessera::ui
