// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ratechart.h"

#include "ui/look/colors.h"
#include "ui/widgets/chartrole.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr double leastTop = 0.1;

QString beginning(RateSpan span)
{
    switch (span) {
    case RateSpan::Minute: return RateChart::tr("60 s ago");
    case RateSpan::QuarterHour: return RateChart::tr("15 min ago");
    case RateSpan::Day: return RateChart::tr("24 h ago");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

double niceTop(double value)
{
    if (value <= 0)
        return 1;
    const double wanted = std::max(value, leastTop);
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (wanted <= step * decade * (1 + 1e-9))
            return step * decade;
    }
    return 10 * decade;
}

RateChart::RateChart(RateKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in any language
    setChartRole(*this);
    setAccessibleName(kind == RateKind::Requests ? tr("Chart of requests a second") : tr("Chart of sign-ins a second"));
}

void RateChart::setPoints(RateSpan span, const QList<RatePoint> &points)
{
    // Who looks at a bar goes on looking at the same stretch of time while it moves to the left.
    if (m_chosen >= 0 && span == m_span) {
        const Instant looked = m_points[m_chosen].from;
        const auto same =
            std::ranges::find_if(points, [looked](const RatePoint &point) { return point.from >= looked; });
        m_chosen = points.isEmpty() ? -1 : std::min<qsizetype>(same - points.begin(), points.size() - 1);
    } else {
        m_chosen = -1;
    }
    m_span = span;
    m_points = points;
    double most = 0;
    for (const RatePoint &point : points)
        most = std::max(most, point.perSecond(numbersOf(m_kind, point.count).all));
    m_top = niceTop(most);
    setAccessibleDescription(summaryOf(m_kind, span, points));
    update();
}

QSize RateChart::sizeHint() const { return {40 * fontMetrics().horizontalAdvance(u'0'), 8 * fontMetrics().height()}; }

QSize RateChart::minimumSizeHint() const
{
    return {24 * fontMetrics().horizontalAdvance(u'0'), 6 * fontMetrics().height()};
}

QRect RateChart::plot() const
{
    const int left = std::max(fontMetrics().horizontalAdvance(rateText(m_top)),
                         fontMetrics().horizontalAdvance(rateText(m_top / 2))) +
                     8;
    const int half = fontMetrics().height() / 2;
    return rect().adjusted(left, half + 2, -3, -fontMetrics().height() - 4);
}

QRectF RateChart::barAt(qsizetype index) const
{
    const QRectF whole(plot());
    const double width = whole.width() / static_cast<double>(m_points.size());
    return {whole.left() + static_cast<double>(index) * width, whole.top(), width, whole.height()};
}

void RateChart::paintScale(QPainter &painter) const
{
    const Colors colors = colorsFor(palette());
    const QRect area = plot();
    const int line = fontMetrics().height();
    for (const double part : {0.0, 0.5, 1.0}) {
        const int y = area.bottom() - static_cast<int>(part * area.height());
        painter.setPen(colors.border);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(colors.muted);
        painter.drawText(
            QRect(0, y - line / 2, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter, rateText(part * m_top));
    }
    const QRect below(area.left(), area.bottom() + 4, area.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, beginning(m_span));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, tr("now"));
}

void RateChart::paintBars(QPainter &painter) const
{
    const Colors colors = colorsFor(palette());
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QRectF place = barAt(i);
        const double gap = place.width() >= 4 ? 1 : 0;
        const RateNumbers numbers = numbersOf(m_kind, m_points[i].count);
        double foot = place.bottom();
        const auto stack = [&](quint64 number, const QColor &color, Qt::BrushStyle style) {
            if (number == 0)
                return;
            // At least a line, so that what is rare beside much is seen.
            const double height = std::max(2.0, m_points[i].perSecond(number) / m_top * place.height());
            const QRectF part(place.left(), foot - height, place.width() - gap, height);
            if (style != Qt::SolidPattern)
                painter.fillRect(part, colors.surface);
            painter.fillRect(part, QBrush(color, style));
            if (style != Qt::SolidPattern && place.width() >= 4) {
                painter.setPen(color);
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
            }
            foot -= height;
        };
        const bool isThin = place.width() < 4;
        stack(numbers.failed, colors.bad, isThin ? Qt::SolidPattern : Qt::DiagCrossPattern);
        stack(numbers.refused, colors.attention, isThin ? Qt::SolidPattern : Qt::BDiagPattern);
        stack(numbers.all - std::min(numbers.all, numbers.failed + numbers.refused), colors.accent, Qt::SolidPattern);
    }
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScale(painter);
    painter.setClipRect(plot());
    if (m_chosen >= 0)
        painter.fillRect(barAt(m_chosen), colorsFor(palette()).hover);
    paintBars(painter);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(QPen(colorsFor(palette()).accent, 1, Qt::DotLine));
        painter.drawRect(plot().adjusted(-2, -2, 2, 2));
    }
}

void RateChart::choose(qsizetype index)
{
    const qsizetype chosen = m_points.isEmpty() ? -1 : std::clamp<qsizetype>(index, 0, m_points.size() - 1);
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
}

bool RateChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_chosen >= 0) {
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), sentenceFor(m_kind, m_points[m_chosen]), this);
        return true;
    }
    return QWidget::event(event);
}

void RateChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRect area = plot();
    if (m_points.isEmpty() || !area.contains(event->position().toPoint())) {
        m_chosen = -1;
        update();
        QToolTip::hideText();
        return;
    }
    const double part = (event->position().x() - area.left()) / area.width();
    choose(static_cast<qsizetype>(part * static_cast<double>(m_points.size())));
    QToolTip::showText(event->globalPosition().toPoint(), sentenceFor(m_kind, m_points[m_chosen]), this);
}

void RateChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        m_chosen = -1;
    update();
}

void RateChart::keyPressEvent(QKeyEvent *event)
{
    qsizetype index = m_chosen;
    switch (event->key()) {
    case Qt::Key_Left: --index; break;
    case Qt::Key_Right: ++index; break;
    case Qt::Key_PageUp: index -= 10; break;
    case Qt::Key_PageDown: index += 10; break;
    case Qt::Key_Home: index = 0; break;
    case Qt::Key_End: index = m_points.size() - 1; break;
    default: QWidget::keyPressEvent(event); return;
    }
    choose(index);
    if (m_chosen < 0)
        return;
    const QString sentence = sentenceFor(m_kind, m_points[m_chosen]);
    QToolTip::showText(mapToGlobal(barAt(m_chosen).center().toPoint()), sentence, this);
    QAccessibleAnnouncementEvent said(this, sentence);
    QAccessible::updateAccessibility(&said);
}

void RateChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason)
        choose(m_points.size() - 1);
    update();
}

void RateChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_chosen = -1;
    QToolTip::hideText();
    update();
}

} // namespace tessera::ui
