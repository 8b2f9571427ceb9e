// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratemodel.h"

#include "ui/models/times.h"

#include <QLocale>

namespace tessera::ui {

void RateModel::setPoints(const QList<RatePoint> &points)
{
    // A span has as many points at any time, so rows come and go only when another span is chosen: at the end, where
    // the oldest stand.
    const int before = rowCount();
    const int after = static_cast<int>(points.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_points = points.first(after - before) + m_points;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_points.remove(0, before - after);
        endRemoveRows();
    }
    m_points = points;
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

int RateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int RateModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == From ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const RatePoint &point = pointAt(index.row());
    const auto number = [](quint64 count) { return QLocale().toString(count); };
    switch (index.column()) {
    case From: return localTime(point.from, pointAt(0).from);
    case Requests: return number(point.count.requests);
    case Refused: return number(point.count.refused);
    case Failed: return number(point.count.failed);
    case SignIns: return number(point.count.signIns);
    case SignInsRefused: return number(point.count.signInsRefused);
    default: return {};
    }
}

QVariant RateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == From ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From");
    case Requests: return tr("Requests");
    case Refused: return tr("Refused");
    case Failed: return tr("Failed");
    case SignIns: return tr("Sign-ins");
    case SignInsRefused: return tr("Sign-ins refused");
    default: return {};
    }
}

} // namespace tessera::ui
