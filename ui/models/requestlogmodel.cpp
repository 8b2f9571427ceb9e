// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlogmodel.h"

#include "ui/models/words.h"

#include <algorithm>

namespace tessera::ui {

RequestLogModel::RequestLogModel(const RequestLog &log, UserNames &names, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_names(names)
    , m_clock(clock)
{
    collect();
    connect(&m_log, &RequestLog::aboutToForget, this, &RequestLogModel::forget);
    connect(&m_log, &RequestLog::appended, this, &RequestLogModel::append);
    connect(&m_names, &UserNames::learned, this, [this] {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, User), index(rowCount() - 1, User), {Qt::DisplayRole, Qt::ToolTipRole});
    });
}

void RequestLogModel::setFilter(const RequestFilter &filter)
{
    if (filter == m_matcher.filter())
        return;
    beginResetModel();
    m_matcher = RequestMatcher(filter);
    collect();
    endResetModel();
}

void RequestLogModel::clearView()
{
    beginResetModel();
    m_from = m_log.end();
    collect();
    endResetModel();
}

void RequestLogModel::showAll()
{
    beginResetModel();
    m_from = 0;
    collect();
    endResetModel();
}

quint64 RequestLogModel::cleared() const { return m_from > m_log.first() ? m_from - m_log.first() : 0; }

int RequestLogModel::rowOf(quint64 number) const
{
    const auto found = std::ranges::lower_bound(m_shown, number);
    return found == m_shown.end() || *found != number ? -1 : static_cast<int>(m_shown.end() - found) - 1;
}

void RequestLogModel::collect()
{
    m_shown.clear();
    for (quint64 number = std::max(m_from, m_log.first()); number < m_log.end(); ++number) {
        if (m_matcher.wants(m_log.at(number), m_peers))
            m_shown.push_back(number);
    }
}

void RequestLogModel::forget(quint64 firstKept)
{
    const auto kept = std::ranges::lower_bound(m_shown, firstKept);
    const auto count = static_cast<int>(kept - m_shown.begin());
    if (count == 0)
        return;
    m_isForgetting = true;
    beginRemoveRows({}, rowCount() - count, rowCount() - 1);
    m_shown.erase(m_shown.begin(), kept);
    endRemoveRows();
    m_isForgetting = false;
}

void RequestLogModel::append(quint64 firstNew)
{
    QList<quint64> wanted;
    wanted.reserve(static_cast<qsizetype>(m_log.end() - firstNew));
    for (quint64 number = firstNew; number < m_log.end(); ++number) {
        if (m_matcher.wants(m_log.at(number), m_peers))
            wanted.append(number);
    }
    if (wanted.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(wanted.size()) - 1);
    m_shown.insert(m_shown.end(), wanted.cbegin(), wanted.cend());
    endInsertRows();
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const admin::RequestEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return toolTip(entry, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Status)
            return QString(statusText(entry) + QStringLiteral(", ") + outcomeName(outcomeOf(entry)));
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Took)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    default: return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Took)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Service: return tr("Service");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Took: return tr("Took");
    case Peer: return tr("Peer");
    case User: return tr("User");
    default: return {};
    }
}

QString RequestLogModel::text(const admin::RequestEntry &entry, int column) const
{
    switch (column) {
    case Time: return exactTime(entry.at, m_clock.now());
    case Service: return serviceName(entry.service);
    case Method: return QString::fromUtf8(entry.method);
    case Path: return QString::fromUtf8(entry.path);
    case Status: return statusText(entry);
    case Took: return durationText(entry.duration);
    case Peer: return m_peers.of(entry.peer);
    case User: return entry.user.isEmpty() ? QString() : m_names.nameOf(entry.user);
    default: return {};
    }
}

QString RequestLogModel::toolTip(const admin::RequestEntry &entry, int column) const
{
    switch (column) {
    case Path:
    case Peer:
    case User: return text(entry, column);
    case Status: return entry.refusal;
    default: return {};
    }
}

} // namespace tessera::ui
