// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/tonedelegate.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/models/tone.h"

namespace tessera::ui {

namespace {

QIcon signOf(Tone tone, const Colors &colors)
{
    switch (tone) {
    case Tone::Good: return icon(QStringLiteral("good"), colors.good);
    case Tone::Attention: return icon(QStringLiteral("attention"), colors.attention);
    case Tone::Bad: return icon(QStringLiteral("bad"), colors.bad);
    case Tone::Rest: break;
    }
    return icon(QStringLiteral("more"), colors.muted);
}

} // namespace

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_column)
        return;
    const bool isOnHighlight =
        option->state.testFlag(QStyle::State_Selected) && option->state.testFlag(QStyle::State_Active);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = signOf(
        static_cast<Tone>(index.data(ToneRole).toInt()), colorsFor(isOnHighlight ? darkPalette() : option->palette));
}

} // namespace tessera::ui
