// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurebutton.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int marginX = 14;
constexpr int marginY = 10;
constexpr int toRemark = 4;
constexpr int leastWidth = 130;

} // namespace

FigureButton::FigureButton(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    set({}, {});
}

void FigureButton::set(const QString &figure, const QString &remark)
{
    m_figure = figure.isEmpty() ? QStringLiteral("–") : figure;
    m_remark = remark;
    const QString name = m_remark.isEmpty() ? tr("%1: %2").arg(m_caption, m_figure)
                                            : tr("%1: %2, %3").arg(m_caption, m_figure, m_remark);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    const QFontMetrics text(font());
    const int width = std::max({figure.horizontalAdvance(m_figure), text.horizontalAdvance(m_caption), leastWidth});
    return {width + 2 * marginX, heightForWidth(width + 2 * marginX)};
}

QSize FigureButton::minimumSizeHint() const { return sizeHint(); }

int FigureButton::heightForWidth(int width) const
{
    const QFontMetrics text(font());
    const QRect remark = text.boundingRect(0, 0, width - 2 * marginX, 10'000, Qt::TextWordWrap, m_remark);
    return 2 * marginY + text.height() + QFontMetrics(figureFont()).height() + toRemark +
           std::max(text.height(), remark.height());
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // of words; where they stand is for the layout
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? colors.accent : colors.border, isFocused ? 2 : 1));
    painter.setBrush(isDown() || underMouse() ? colors.hover : colors.surface);
    const double inset = isFocused ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    QRect left = rect().adjusted(marginX, marginY, -marginX, -marginY);
    const auto line = [this, &painter, &left](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        const QRect row(left.left(), left.top(), left.width(), metrics.height());
        style()->drawItemText(&painter, row,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), palette(),
            true, metrics.elidedText(text, Qt::ElideRight, row.width()));
        left.setTop(left.top() + metrics.height());
    };
    line(m_caption, font(), colors.muted);
    line(m_figure, figureFont(), palette().color(QPalette::WindowText));
    left.setTop(left.top() + toRemark);
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(left,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap,
        m_remark);
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tessera::ui
