// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/logdelegate.h"

#include "ui/activity/signs.h"

#include <QApplication>
#include <QPainter>

namespace tessera::ui {

namespace {

constexpr int cellMargin = 6;

} // namespace

LogDelegate::LogDelegate(int signColumn, SignOf signOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_signColumn(signColumn)
    , m_signOf(std::move(signOf))
{
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QPalette::ColorGroup group = QPalette::Normal;
    if (!option.state.testFlag(QStyle::State_Enabled))
        group = QPalette::Disabled;
    else if (!option.state.testFlag(QStyle::State_Active))
        group = QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QRect rest = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);

    if (index.column() == m_signColumn) {
        const StorySign sign = m_signOf(index.row());
        const int side = option.fontMetrics.height();
        QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, rest);
        painter->drawPixmap(place, picture(sign, selected ? ink : signColor(sign, option.palette), side,
                                       painter->device()->devicePixelRatio()));
        const int taken = side + cellMargin;
        rest.adjust(
            option.direction == Qt::LeftToRight ? taken : 0, 0, option.direction == Qt::LeftToRight ? 0 : -taken, 0);
    }

    const QVariant wished = index.data(Qt::TextAlignmentRole);
    const auto alignment = wished.isValid() ? Qt::Alignment(wished.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    int flags = static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine;
    if (m_technical.contains(index.column()))
        flags |= Qt::TextForceLeftToRight;
    const Qt::TextElideMode elide = m_elidedInMiddle.contains(index.column()) ? Qt::ElideMiddle : Qt::ElideRight;
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(rest, flags,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), elide, rest.width(), Qt::TextSingleLine));

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

const QPixmap &LogDelegate::picture(StorySign sign, const QColor &color, int side, qreal ratio) const
{
    QPixmap &kept = m_pictures[{sign, color.rgba(), side, ratio}];
    if (kept.isNull())
        kept = signPicture(sign, color, side, ratio);
    return kept;
}

} // namespace tessera::ui
