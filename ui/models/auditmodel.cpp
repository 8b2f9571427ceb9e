// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include "ui/models/auditwords.h"
#include "ui/models/times.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// Several appends within it are looked for at once.
constexpr auto appendsGather = 100ms;
constexpr int newerPageSize = 1000;
// Where more have come than this it is quicker to begin anew than to fill the gap.
constexpr qsizetype mostNewer = 5000;

/// How far the log reaches.
admin::AuditQuery newestEntry()
{
    admin::AuditQuery query;
    query.limit = 1;
    return query;
}

} // namespace

AuditModel::AuditModel(admin::AdminApi &api, UserNames &names, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(api)
    , m_names(names)
    , m_clock(clock)
{
    m_continuing.setSingleShot(true);
    m_continuing.setInterval(appendsGather);
    connect(&m_continuing, &QTimer::timeout, this, &AuditModel::continueAtTop);
    connect(&m_api, &admin::AdminApi::auditAppended, this, [this] {
        if (m_queryNumber > 0 && !m_continuing.isActive())
            m_continuing.start();
    });
    connect(&m_names, &UserNames::learned, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, Subject), index(rowCount() - 1, Actor), {Qt::DisplayRole, Qt::ToolTipRole});
    });
}

template <typename Then>
void AuditModel::ask(const admin::AuditQuery &query, Then then)
{
    m_api.audit().list(query).then(
        this, [this, number = m_queryNumber, then = std::move(then)](const admin::Outcome<Entries> &entries) mutable {
            if (number != m_queryNumber)
                return;
            if (entries) {
                then(*entries);
                return;
            }
            m_isFetching = false;
            m_isContinuing = false;
            Q_EMIT failed(entries.error().detail);
        });
}

void AuditModel::setQuery(const admin::AuditQuery &query)
{
    m_query = query;
    ++m_queryNumber;
    m_isFetching = false;
    m_isContinuing = false;
    askFirstPage();
}

// How far the log reaches is asked first: what is appended in between is found twice and not missed.
void AuditModel::askFirstPage()
{
    ask(newestEntry(), [this](const Entries &head) {
        const qint64 seen = head.isEmpty() ? 0 : head.first().number;
        admin::AuditQuery page = m_query;
        page.limit = pageSize;
        ask(page, [this, seen](const Entries &found) {
            beginResetModel();
            m_entries.assign(found.cbegin(), found.cend());
            m_isComplete = found.size() < pageSize;
            m_seen = found.isEmpty() ? seen : std::max(seen, found.first().number);
            m_shownQuery = m_queryNumber;
            endResetModel();
            Q_EMIT answered();
            continueAtTop();
        });
    });
}

void AuditModel::continueAtTop()
{
    if (isAsking() || m_isContinuing)
        return; // looked for when that has ended
    m_isContinuing = true;
    ask(newestEntry(), [this](const Entries &head) {
        if (head.isEmpty() || head.first().number <= m_seen) {
            m_isContinuing = false;
            return;
        }
        askNewer({}, head.first().number);
    });
}

void AuditModel::askNewer(Entries newer, qint64 head)
{
    admin::AuditQuery query = m_query;
    query.after = m_seen;
    query.limit = newerPageSize;
    if (!newer.isEmpty())
        query.before = newer.last().number;
    ask(query, [this, newer = std::move(newer), head](const Entries &found) mutable {
        newer.append(found);
        if (newer.size() > mostNewer) {
            setQuery(m_query);
            return;
        }
        if (found.size() == newerPageSize) {
            askNewer(std::move(newer), head);
            return;
        }
        m_seen = newer.isEmpty() ? head : std::max(head, newer.first().number);
        insertAtTop(newer);
        m_isContinuing = false;
        continueAtTop();
    });
}

void AuditModel::insertAtTop(const Entries &newer)
{
    if (newer.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_entries.insert(m_entries.begin(), newer.cbegin(), newer.cend());
    endInsertRows();
    letOldestGo();
}

void AuditModel::letOldestGo()
{
    if (rowCount() <= mostKept)
        return;
    m_isForgetting = true;
    beginRemoveRows({}, mostKept, rowCount() - 1);
    m_entries.erase(m_entries.begin() + mostKept, m_entries.end());
    m_isComplete = false;
    endRemoveRows();
    m_isForgetting = false;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching && !isAsking() && !m_entries.empty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    admin::AuditQuery page = m_query;
    page.before = m_entries.back().number;
    page.limit = pageSize;
    ask(page, [this, before = *page.before](const Entries &found) {
        m_isFetching = false;
        if (m_entries.empty() || m_entries.back().number != before)
            return; // the oldest were let go meanwhile
        m_isComplete = found.size() < pageSize;
        if (found.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_entries.insert(m_entries.end(), found.cbegin(), found.cend());
        endInsertRows();
    });
}

int AuditModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::lower_bound(m_entries, number, std::ranges::greater(), &admin::AuditEntry::number);
    return found == m_entries.end() || found->number != number ? -1 : static_cast<int>(found - m_entries.begin());
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const admin::AuditEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Subject || index.column() == Details || index.column() == Actor
                   ? text(entry, index.column())
                   : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Action)
            return entry.event.succeeded ? tr("%1, succeeded").arg(text(entry, Action))
                                         : tr("%1, refused").arg(text(entry, Action));
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Number)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Number)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Action: return tr("What happened");
    case Subject: return tr("About");
    case Details: return tr("Details");
    case Actor: return tr("By");
    case Address: return tr("Address");
    case Number: return tr("Number");
    default: return {};
    }
}

QString AuditModel::text(const admin::AuditEntry &entry, int column) const
{
    switch (column) {
    case Time: return localTime(entry.event.at, m_clock.now());
    case Action: return auditActionName(entry.event.action);
    case Subject: return subjectName(entry.event, m_names);
    case Details: return detailsLine(entry.event.details);
    case Actor: return actorName(entry.event.actor, m_names);
    case Address: return entry.event.address;
    case Number: return QLocale().toString(entry.number);
    default: return {};
    }
}

} // namespace tessera::ui
