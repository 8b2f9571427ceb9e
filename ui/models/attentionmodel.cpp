// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attentionmodel.h"

#include <algorithm>

namespace tessera::ui {

void AttentionModel::setItems(const QList<AttentionItem> &items)
{
    removeOthersThan(items);
    for (int row = 0; row < items.size(); ++row) {
        bringTo(row, items[row]);
        if (m_items[row] == items[row])
            continue;
        m_items[row] = items[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void AttentionModel::removeOthersThan(const QList<AttentionItem> &items)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::contains(items, m_items[row].id, &AttentionItem::id))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
}

void AttentionModel::bringTo(int row, const AttentionItem &item)
{
    const auto found = std::ranges::find(m_items, item.id, &AttentionItem::id);
    if (found == m_items.end()) {
        beginInsertRows({}, row, row);
        m_items.insert(row, item);
        endInsertRows();
        return;
    }
    const int at = static_cast<int>(found - m_items.begin());
    if (at == row)
        return;
    // Those before `row` are in their place already, so it is behind.
    beginMoveRows({}, at, at, {}, row);
    m_items.move(at, row);
    endMoveRows();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole: return item.sentence;
    case UrgencyRole: return static_cast<int>(item.urgency);
    case ActionRole: return item.action;
    default: return {};
    }
}

} // namespace tessera::ui
