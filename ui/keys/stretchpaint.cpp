// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/stretchpaint.h"

#include "ui/look/colors.h"

#include <QPainter>
#include <QPainterPath>

namespace tessera::ui {

namespace {

constexpr double corner = 3;
constexpr double hatchDistance = 6;
constexpr double dotDistance = 5;

QColor colorOf(StretchKind kind, const Colors &colors)
{
    switch (kind) {
    case StretchKind::Announced: return colors.announced;
    case StretchKind::Active: return colors.active;
    case StretchKind::Retired: break;
    }
    return colors.retired;
}

QColor faint(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

// Diagonals from a grid that does not move with the bar's end, so that nothing crawls when the bar grows.
void hatch(QPainter &painter, const QRectF &area, const QColor &color)
{
    painter.setPen(QPen(color, 1.4));
    const auto first = static_cast<int>(std::floor((area.left() - area.height()) / hatchDistance));
    for (int i = first; i * hatchDistance < area.right(); ++i)
        painter.drawLine(
            QPointF(i * hatchDistance, area.bottom()), QPointF(i * hatchDistance + area.height(), area.top()));
}

void dot(QPainter &painter, const QRectF &area, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const auto first = static_cast<int>(std::floor(area.left() / dotDistance));
    for (int column = first; column * dotDistance < area.right(); ++column) {
        const double top = area.top() + ((column - first) % 2 == 0 ? 2.5 : 5);
        for (int row = 0; top + row * dotDistance < area.bottom(); ++row)
            painter.drawEllipse(QPointF(column * dotDistance, top + row * dotDistance), 1.0, 1.0);
    }
}

} // namespace

void paintStretch(QPainter &painter, const QRectF &area, StretchKind kind, bool isPlanned, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    const QColor color = colorOf(kind, colors);
    const bool isFull = kind == StretchKind::Active && !isPlanned;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.fillPath(shape, colors.surface);
    painter.fillPath(shape, isFull ? color : faint(color, isPlanned ? 0.10 : 0.22));
    painter.setClipPath(shape, Qt::IntersectClip);
    const QColor pattern = isPlanned ? faint(color, 0.8) : color;
    if (kind == StretchKind::Announced)
        hatch(painter, area, pattern);
    else if (kind == StretchKind::Retired)
        dot(painter, area, pattern);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.2, isPlanned ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(shape);
    painter.restore();
}

void paintRevocation(QPainter &painter, const QPointF &at, double height, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsFor(palette);
    painter.setPen(QPen(colors.bad, 2.4, Qt::SolidLine, Qt::RoundCap));
    const double half = height / 2;
    painter.drawLine(at - QPointF(0, half + 1), at + QPointF(0, half + 1));
    const double arm = height * 0.28;
    painter.setBrush(colors.surface);
    painter.setPen(QPen(colors.bad, 1.6));
    painter.drawEllipse(at, half * 0.8, half * 0.8);
    painter.drawLine(at - QPointF(arm, arm) * 0.8, at + QPointF(arm, arm) * 0.8);
    painter.drawLine(at + QPointF(-arm, arm) * 0.8, at + QPointF(arm, -arm) * 0.8);
    painter.restore();
}

} // namespace tessera::ui
