// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/checkdelegate.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/models/checkmodel.h"

namespace tessera::ui {

void CheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != CheckModel::Verdict)
        return;
    const bool isOnHighlight =
        option->state.testFlag(QStyle::State_Selected) && option->state.testFlag(QStyle::State_Active);
    const Colors colors = colorsFor(isOnHighlight ? darkPalette() : option->palette);
    const QString verdict = index.data(CheckModel::VerdictRole).toString();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = verdict == u"pass"   ? icon(QStringLiteral("good"), colors.good)
                   : verdict == u"fail" ? icon(QStringLiteral("bad"), colors.bad)
                                        : icon(QStringLiteral("more"), colors.muted);
}

} // namespace tessera::ui
