// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/timelinepaint.h"

#include "ui/keys/stretchpaint.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include "ui/models/keytext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int padding = 6;
constexpr int halfPadding = padding / 2;
constexpr int iconSide = 16;
constexpr double leastPiece = 3;

QRectF spanned(double a, double b, double top, double height) { return {std::min(a, b), top, std::abs(b - a), height}; }

QString nowText() { return QCoreApplication::translate("tessera::ui::TimelineView", "now"); }

} // namespace

void TimelinePaint::layOut(const QSize &area, const QFont &font, bool isMirrored, const QList<KeyLife> &lives)
{
    m_area = area;
    m_font = font;
    m_isMirrored = isMirrored;
    const QFontMetrics metrics(font);
    m_lineHeight = metrics.height();
    m_tickWidth = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2 * padding;
    m_rowHeight = m_lineHeight + 2 * padding;
    m_axisHeight = 2 * m_lineHeight + 2 * padding;
    QFont bold = font;
    bold.setBold(true);
    int text = 0;
    for (const KeyLife &life : lives)
        text = std::max(text, QFontMetrics(bold).horizontalAdvance(keyLabel(life)));
    // A state and an origin beside it.
    m_labelWidth = std::min(text + 2 * iconSide + 4 * padding, area.width() / 3);
}

QRect TimelinePaint::bars() const
{
    const QRect left(m_labelWidth, m_axisHeight, m_area.width() - m_labelWidth, m_area.height() - m_axisHeight);
    return m_isMirrored ? left.translated(-m_labelWidth, 0) : left;
}

double TimelinePaint::toX(double pixel) const
{
    return m_isMirrored ? bars().right() + 1 - pixel : m_labelWidth + pixel;
}

double TimelinePaint::toPixel(double x) const { return m_isMirrored ? bars().right() + 1 - x : x - m_labelWidth; }

void TimelinePaint::paint(QPainter &painter, const QPalette &palette, const Content &content) const
{
    painter.setFont(m_font);
    const Colors colors = colorsFor(palette);
    painter.fillRect(QRect(QPoint(), m_area), colors.surface);
    paintAxis(painter, palette, content);
    painter.save();
    painter.setClipRect(QRect(0, m_axisHeight, m_area.width(), m_area.height() - m_axisHeight));
    int top = m_axisHeight - content.scrolled;
    for (const KeyLife &life : content.lives) {
        const QRect row(0, top, m_area.width(), m_rowHeight);
        if (row.bottom() >= m_axisHeight && row.top() <= m_area.height())
            paintRow(painter, palette, content, life, row);
        top += m_rowHeight;
    }
    painter.restore();
    paintNow(painter, palette, content);
}

void TimelinePaint::paintAxis(QPainter &painter, const QPalette &palette, const Content &content) const
{
    const Colors colors = colorsFor(palette);
    const TimeScale &scale = content.scale;
    const TimeAxis axis = timeAxis(scale, m_tickWidth * 3 / 2, QTimeZone::systemTimeZone());
    const QFontMetrics metrics(m_font);
    painter.save();
    painter.setClipRect(bars().adjusted(0, -m_axisHeight, 0, 0));
    for (const AxisLabel &tick : axis.ticks) {
        const double x = toX(scale.toPixel(tick.at));
        const bool isBoundary = std::ranges::contains(axis.contexts, tick.at, &AxisLabel::at);
        painter.setPen(QPen(isBoundary ? colors.muted : colors.border, 1));
        painter.drawLine(QPointF(x, m_axisHeight - halfPadding), QPointF(x, m_area.height()));
        const double half = metrics.horizontalAdvance(tick.text) / 2.0 + 1;
        if (x - half < bars().left() || x + half > bars().right() + 1)
            continue; // a date of which a part is missing may be read as another
        painter.setPen(colors.muted);
        painter.drawText(
            QRectF(x - half, m_lineHeight + halfPadding, 2 * half, m_lineHeight), Qt::AlignCenter, tick.text);
    }
    painter.setPen(palette.color(QPalette::WindowText));
    paintContexts(painter, axis, content);
    painter.restore();
    painter.setPen(colors.border);
    painter.drawLine(0, m_axisHeight, m_area.width(), m_axisHeight);
}

// Each where its day or month begins; the one that began before stands at the edge. Gives way to the next, and to now.
void TimelinePaint::paintContexts(QPainter &painter, const TimeAxis &axis, const Content &content) const
{
    const QFontMetrics metrics(m_font);
    const TimeScale &scale = content.scale;
    const QRectF now = nowMark(content);
    for (qsizetype i = 0; i < axis.contexts.size(); ++i) {
        const int width = metrics.horizontalAdvance(axis.contexts[i].text) + 1;
        const double begins = std::max(scale.toPixel(axis.contexts[i].at), 0.0);
        const bool isLast = i + 1 == axis.contexts.size();
        const double ends = isLast ? scale.pixels() : scale.toPixel(axis.contexts[i + 1].at);
        const auto placed = [&](double pixel) {
            return QRectF(m_isMirrored ? toX(pixel) - width : toX(pixel), halfPadding, width, m_lineHeight);
        };
        QRectF text = placed(begins + padding);
        if (text.intersects(now.adjusted(-padding, 0, padding, 0)))
            text = placed(toPixel(m_isMirrored ? now.left() : now.right()) + padding);
        const double end = toPixel(m_isMirrored ? text.left() : text.right());
        if (end <= ends)
            painter.drawText(text, Qt::AlignCenter, axis.contexts[i].text);
    }
}

void TimelinePaint::paintRow(
    QPainter &painter, const QPalette &palette, const Content &content, const KeyLife &life, const QRect &row) const
{
    const Colors colors = colorsFor(palette);
    if (life.sequence == content.selected) {
        QColor ground = colors.hover;
        ground.setAlphaF(0.7F);
        painter.fillRect(row, ground);
        const int x = m_isMirrored ? row.right() - 2 : 0;
        painter.fillRect(QRect(x, row.top(), 3, row.height()), colors.accent);
        if (content.hasFocus) {
            painter.setPen(QPen(colors.accent, 1));
            painter.drawRect(row.adjusted(0, 0, -1, -1));
        }
    }
    paintLabel(painter, palette, life, row);
    painter.save();
    const QRect bar = bars();
    painter.setClipRect(QRect(bar.left(), row.top(), bar.width(), row.height()), Qt::IntersectClip);
    paintBar(painter, palette, content, life, row);
    painter.restore();
}

void TimelinePaint::paintLabel(QPainter &painter, const QPalette &palette, const KeyLife &life, const QRect &row) const
{
    const Colors colors = colorsFor(palette);
    const auto mirrored = [&](const QRect &area) {
        return m_isMirrored ? QRect(m_area.width() - area.right() - 1, area.top(), area.width(), area.height()) : area;
    };
    const int middle = row.top() + (row.height() - iconSide) / 2;
    keyStateIcon(life.state, palette).paint(&painter, mirrored(QRect(padding + 2, middle, iconSide, iconSide)));
    int end = m_labelWidth - padding;
    if (life.isImported) {
        end -= iconSide;
        icon(QStringLiteral("import"), colors.muted).paint(&painter, mirrored(QRect(end, middle, iconSide, iconSide)));
    }
    QFont font = m_font;
    font.setBold(life.state == u"active");
    painter.setFont(font);
    painter.setPen(life.isPlanned() || life.hasLeft() ? colors.muted : palette.color(QPalette::WindowText));
    const int begin = 2 * padding + iconSide;
    const QRect area = mirrored(QRect(begin, row.top(), end - begin, row.height()));
    const QString text = QFontMetrics(font).elidedText(keyLabel(life), Qt::ElideRight, area.width());
    const Qt::Alignment side = m_isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(area, static_cast<int>((side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt()), text);
    painter.setFont(m_font);
}

void TimelinePaint::paintBar(
    QPainter &painter, const QPalette &palette, const Content &content, const KeyLife &life, const QRect &row) const
{
    const double top = row.top() + padding - 2;
    const double height = row.height() - 2 * padding + 4;
    const QFontMetrics metrics(m_font);
    const QList<BarPiece> pieces = barPieces(life, content.scale, leastPiece);
    for (const BarPiece &piece : pieces) {
        const QRectF area = spanned(toX(piece.left), toX(piece.right), top, height);
        paintStretch(painter, area, piece.stretch.kind, life.isPlanned(), palette);
        // Where the fill is plain enough to read on it, and there is room.
        const QRectF seen = area.intersected(bars().toRectF().adjusted(0, -1e6, 0, 1e6));
        const QString word = stretchName(piece.stretch.kind);
        if (piece.stretch.kind == StretchKind::Active && metrics.horizontalAdvance(word) + 3 * padding < seen.width()) {
            painter.setPen(palette.color(life.isPlanned() ? QPalette::WindowText : QPalette::Base));
            painter.drawText(seen, Qt::AlignCenter, word);
        }
    }
    if (life.revokedAt) {
        const double pixel = content.scale.toPixel(*life.revokedAt);
        if (pixel > -height && pixel < content.scale.pixels() + height)
            paintRevocation(painter, QPointF(toX(pixel), top + height / 2), height, palette);
    }
}

// Empty where now is not shown.
QRectF TimelinePaint::nowMark(const Content &content) const
{
    const double pixel = content.scale.toPixel(content.now);
    if (pixel < 0 || pixel > content.scale.pixels())
        return {};
    const double width = QFontMetrics(m_font).horizontalAdvance(nowText()) + 2 * padding;
    const QRectF whole = bars().toRectF();
    QRectF mark(toX(pixel) - width / 2, halfPadding, width, m_lineHeight);
    mark.moveLeft(std::clamp(mark.left(), whole.left(), std::max(whole.left(), whole.right() - width)));
    return mark;
}

void TimelinePaint::paintNow(QPainter &painter, const QPalette &palette, const Content &content) const
{
    const QRectF mark = nowMark(content);
    if (mark.isEmpty())
        return;
    const double x = toX(content.scale.toPixel(content.now));
    const QColor color = palette.color(QPalette::WindowText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(x, mark.bottom()), QPointF(x, m_area.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(mark, 4, 4);
    painter.setPen(palette.color(QPalette::Base));
    painter.drawText(mark, Qt::AlignCenter, nowText());
    painter.restore();
}

} // namespace tessera::ui
