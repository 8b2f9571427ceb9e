// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jwks/comparisondelegate.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include "ui/models/comparisonmodel.h"

namespace tessera::ui {

namespace {

QIcon placeIcon(KeyPlace place, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (place) {
    case KeyPlace::Both: return icon(QStringLiteral("good"), colors.good);
    case KeyPlace::OnlyServed: return icon(QStringLiteral("add"), colors.good);
    case KeyPlace::OnlyHeld: return icon(QStringLiteral("clock"), colors.attention);
    case KeyPlace::Different: return icon(QStringLiteral("attention"), colors.bad);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isOnHighlight =
        option->state.testFlag(QStyle::State_Selected) && option->state.testFlag(QStyle::State_Active);
    const QPalette ground = isOnHighlight ? darkPalette() : option->palette; // the highlight is dark in both themes
    const QString state = index.data(ComparisonModel::StateRole).toString();
    if (index.column() == ComparisonModel::Kid) {
        option->font = fixedFont();
        option->textElideMode = Qt::ElideMiddle;
        option->text = QChar(0x200E) + option->text; // a kid may begin with a dash or a digit
    } else if (index.column() == ComparisonModel::Place) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = placeIcon(static_cast<KeyPlace>(index.data(ComparisonModel::PlaceRole).toInt()), ground);
    } else if (index.column() == ComparisonModel::State && !state.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = keyStateIcon(state, ground);
    }
}

} // namespace tessera::ui
