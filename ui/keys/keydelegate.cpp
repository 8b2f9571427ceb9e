// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keydelegate.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/look/words.h"
#include "ui/models/keytable.h"

namespace tessera::ui {

void KeyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString state = index.data(KeyTable::StateRole).toString();
    if (index.column() == KeyTable::State) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = keyStateIcon(state, option->palette);
        if (option->state & QStyle::State_Selected && option->state & QStyle::State_Active)
            option->icon = keyStateIcon(state, darkPalette()); // the highlight is dark in both themes
    }
    if (index.column() == KeyTable::Kid) {
        option->font = fixedFont();
        option->textElideMode = Qt::ElideMiddle;
        option->displayAlignment = Qt::AlignVCenter | Qt::AlignLeading;
        option->text = QChar(0x200E) + option->text; // a kid may begin with a dash or a digit
    }
    const bool hasLeft = state == u"removed" || state == u"revoked";
    if (hasLeft && !(option->state & QStyle::State_Selected))
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

} // namespace tessera::ui
