// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/mintdelegate.h"

#include "ui/models/mintmodel.h"

namespace tessera::ui {

void MintDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isLeftOut = index.data(MintModel::LeftOutRole).toBool();
    option->font.setStrikeOut(isLeftOut && index.column() <= MintModel::Value);
    option->font.setBold(
        !isLeftOut && index.column() == MintModel::Value && index.data(MintModel::ChangedRole).toBool());
}

} // namespace tessera::ui
