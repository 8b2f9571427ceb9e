// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/mintdelegate.h"

#include "ui/models/mintmodel.h"

#include <QLineEdit>

namespace tessera::ui {

void MintDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void MintDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isLeftOut = index.data(MintModel::LeftOutRole).toBool();
    option->font.setStrikeOut(isLeftOut && index.column() <= MintModel::Value);
    option->font.setBold(
        !isLeftOut && index.column() == MintModel::Value && index.data(MintModel::ChangedRole).toBool());
}

} // namespace tessera::ui
