// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/timelineview.h"

#include "ui/keys/timelineaccessible.h"
#include "ui/models/keytext.h"
#include "ui/models/times.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr int rowsAtLeast = 3;
constexpr int rowsBestShown = 5;
// So much of a pixel is seen to move.
constexpr double visibly = 0.25;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_painted(m_viewport.scale())
{
    makeTimelinesAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline of the keys"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setLives(const QList<KeyLife> &lives, Instant now)
{
    const bool isFirst = m_lives.isEmpty();
    m_known = lives;
    m_now = now;
    m_viewport.passTime(now);
    if (!m_viewport.isChosen())
        m_viewport.fit(m_known, m_now);
    changeView();
    if (isFirst)
        scrollTo(active());
    if (m_selected != 0 && !std::ranges::contains(m_known, m_selected, &KeyLife::sequence))
        choose(0);
    if (isFirst && hasFocus())
        chooseActive(); // the focus was here before there was anything to choose
}

void TimelineView::setNow(Instant now)
{
    m_now = now;
    m_viewport.passTime(now);
    const TimeScale &scale = m_viewport.scale();
    const double moved = std::abs(static_cast<double>((scale.from() - m_painted.from()).count()));
    const double passed = std::abs(static_cast<double>((now - m_paintedNow).count()));
    if (std::max(moved, passed) >= visibly * scale.pixelLength())
        viewport()->update();
}

void TimelineView::select(qint64 sequence)
{
    if (m_selected == sequence)
        return;
    m_selected = sequence;
    scrollTo(sequence);
    setAccessibleDescription(described());
    QAccessibleValueChangeEvent event(this, described());
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

void TimelineView::choose(qint64 sequence)
{
    if (m_selected == sequence)
        return;
    select(sequence);
    Q_EMIT selectionChanged(sequence);
}

// Something to move from, and to be told of, where nothing is chosen.
void TimelineView::chooseActive()
{
    if (m_selected == 0 && active() != 0)
        choose(active());
}

qint64 TimelineView::active() const
{
    const auto found = std::ranges::find(m_lives, QStringLiteral("active"), &KeyLife::state);
    return found == m_lives.end() ? 0 : found->sequence;
}

void TimelineView::chooseBeside(int by)
{
    if (m_lives.isEmpty())
        return;
    const auto found = std::ranges::find(m_lives, m_selected, &KeyLife::sequence);
    const qsizetype last = m_lives.size() - 1;
    const qsizetype next = found == m_lives.end() ? (by > 0 ? 0 : last) : found - m_lives.begin() + by;
    choose(m_lives[std::clamp<qsizetype>(next, 0, last)].sequence);
}

QString TimelineView::described() const
{
    const auto found = std::ranges::find(m_known, m_selected, &KeyLife::sequence);
    return found == m_known.end() ? QString() : lifeText(*found);
}

QRect TimelineView::rowRect(qint64 sequence) const
{
    const auto found = std::ranges::find(m_lives, sequence, &KeyLife::sequence);
    if (found == m_lives.end())
        return {};
    const int row = static_cast<int>(found - m_lives.begin());
    const int top = m_paint.axisHeight() + row * m_paint.rowHeight() - verticalScrollBar()->value();
    return {0, top, viewport()->width(), m_paint.rowHeight()};
}

void TimelineView::scrollTo(qint64 sequence)
{
    const QRect row = rowRect(sequence);
    if (row.isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    if (row.top() < m_paint.axisHeight())
        bar->setValue(bar->value() + row.top() - m_paint.axisHeight());
    else if (row.bottom() >= viewport()->height())
        bar->setValue(bar->value() + row.bottom() + 1 - viewport()->height());
}

// Those of the planned keys that begin within sight, so that the list does not go on for ever.
void TimelineView::layOut()
{
    m_lives = m_known;
    m_lives.removeIf([until = m_viewport.scale().until()](
                         const KeyLife &life) { return life.isPlanned() && life.publishedAt > until; });
    m_paint.layOut(viewport()->size(), font(), isRightToLeft(), m_lives);
    m_viewport.resize(m_paint.bars().width());
    const int rows = static_cast<int>(m_lives.size()) * m_paint.rowHeight();
    const int room = viewport()->height() - m_paint.axisHeight();
    verticalScrollBar()->setRange(0, std::max(0, rows - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_paint.rowHeight());
}

void TimelineView::changeView()
{
    layOut();
    viewport()->update();
    Q_EMIT viewportChanged();
}

void TimelineView::fit()
{
    m_viewport.fit(m_known, m_now);
    changeView();
}

void TimelineView::goToNow()
{
    m_viewport.goToNow(m_now);
    changeView();
    scrollTo(active());
}

void TimelineView::zoomIn()
{
    m_viewport.zoom(zoomStep);
    changeView();
}

void TimelineView::zoomOut()
{
    m_viewport.zoom(1 / zoomStep);
    changeView();
}

void TimelineView::zoomAt(double factor, double x)
{
    m_viewport.zoom(factor, m_viewport.scale().toInstant(m_paint.toPixel(x)));
    changeView();
}

// To the right of the screen, whichever way time runs.
void TimelineView::panVisually(double pixels)
{
    m_viewport.pan(m_paint.isMirrored() ? -pixels : pixels);
    changeView();
}

QSize TimelineView::sizeHint() const { return {480, m_paint.axisHeight() + rowsBestShown * m_paint.rowHeight()}; }

QSize TimelineView::minimumSizeHint() const { return {320, m_paint.axisHeight() + rowsAtLeast * m_paint.rowHeight()}; }

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    m_paint.paint(painter, palette(),
        {.lives = m_lives,
            .scale = m_viewport.scale(),
            .now = m_now,
            .selected = m_selected,
            .hasFocus = hasFocus(),
            .scrolled = verticalScrollBar()->value()});
    m_painted = m_viewport.scale();
    m_paintedNow = m_now;
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOut();
    Q_EMIT viewportChanged();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        layOut();
        updateGeometry();
        viewport()->update();
    }
}

QString TimelineView::sentenceAt(const QPointF &position) const
{
    if (position.y() < m_paint.axisHeight())
        return {};
    const auto life = std::ranges::find_if(
        m_lives, [&](const KeyLife &each) { return rowRect(each.sequence).contains(position.toPoint()); });
    if (life == m_lives.end())
        return {};
    const QList<BarPiece> pieces = barPieces(*life, m_viewport.scale(), 3);
    const bool isInBars = m_paint.bars().contains(position.toPoint());
    const BarPiece *piece = isInBars ? pieceAt(pieces, m_paint.toPixel(position.x())) : nullptr;
    if (isInBars && !piece)
        return {};
    return piece ? stretchSentence(*life, piece->stretch) : lifeText(*life);
}

} // namespace tessera::ui
