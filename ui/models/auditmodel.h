// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/usernames.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>

namespace tessera::ui {

/// What a query finds in the audit log, the newest in the first row: read page by page as a view asks for more, and
/// continued at the top when entries are appended, without anything else being read again. Rows stay as they are until
/// the answer to another query is there. Owned by the page; GUI thread.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Action, Subject, Details, Actor, Address, Number, ColumnCount };

    static constexpr int pageSize = 200;
    /// Beyond this the oldest rows are let go when new ones come; a view can ask for them again.
    static constexpr int mostKept = 20'000;

    /// All of it outlives the model. Asks for nothing before there is a query.
    AuditModel(admin::AdminApi &api, UserNames &names, const Clock &clock, QObject *parent = nullptr);

    /// `before`, `after` and `limit` are the model's own affair.
    void setQuery(const admin::AuditQuery &query);
    [[nodiscard]] const admin::AuditQuery &query() const { return m_query; }

    /// Whether the first answer to the query is still to come.
    [[nodiscard]] bool isAsking() const { return m_shownQuery != m_queryNumber; }
    /// Whether all that the query finds is there.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const admin::AuditEntry &entryAt(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(qint64 number) const;
    /// While rows are being taken away: a view's current row moves by itself then.
    [[nodiscard]] bool isForgetting() const { return m_isForgetting; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first answer to a query is there.
    void answered();
    /// The log could not be read: why.
    void failed(const QString &sentence);

private:
    using Entries = QList<admin::AuditEntry>;

    /// Goes on with the answer, unless there is another query by then.
    template <typename Then>
    void ask(const admin::AuditQuery &query, Then then);
    void askFirstPage();
    void continueAtTop();
    void askNewer(Entries newer, qint64 head);
    void insertAtTop(const Entries &newer);
    void letOldestGo();
    [[nodiscard]] QString text(const admin::AuditEntry &entry, int column) const;

    admin::AdminApi &m_api;
    UserNames &m_names;
    const Clock &m_clock;
    admin::AuditQuery m_query;
    int m_queryNumber = 0; // grows with each query, so that late answers to others are known
    int m_shownQuery = 0;
    std::deque<admin::AuditEntry> m_entries;
    qint64 m_seen = 0; // up to this number the log has been looked through
    bool m_isComplete = true;
    bool m_isFetching = false;
    bool m_isContinuing = false;
    bool m_isForgetting = false;
    QTimer m_continuing;
};

} // namespace tessera::ui
