// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonmodel.h"

#include "ui/models/inplace.h"
#include "ui/models/words.h"

namespace tessera::ui {

void ComparisonModel::setKeys(const QList<ComparedKey> &keys)
{
    const InPlace steps{.beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
        .endInsert = [this] { endInsertRows(); },
        .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
        .endRemove = [this] { endRemoveRows(); },
        .changed = [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); }};
    updateInPlace(m_keys, keys, steps, [](const ComparedKey &key) { return std::pair(key.order, key.kid); });
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedKey &key = m_keys[index.row()];
    if (role == PlaceRole)
        return static_cast<int>(key.place);
    if (role == StateRole)
        return key.state;
    const bool isLong = index.column() == Kid || index.column() == Place;
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || !isLong))
        return {};
    switch (index.column()) {
    case Kid: return key.kid.isEmpty() ? tr("without a kid") : key.kid;
    case Algorithm: return key.algorithm;
    case State: return key.state.isEmpty() ? tr("unknown here") : keyStateName(key.state);
    case Place: return key.remark;
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kid: return tr("Key (kid)");
    case Algorithm: return tr("Algorithm");
    case State: return tr("State");
    case Place: return tr("Where it is");
    default: return {};
    }
}

} // namespace tessera::ui
