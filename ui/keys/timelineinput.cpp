// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with the timeline: wheel, pointer, fingers and keys.
#include "ui/keys/timelineview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace tessera::ui {

namespace {

constexpr double turnOfWheel = 120; // QWheelEvent::angleDelta

} // namespace

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString sentence = sentenceAt(help->pos());
        // Rich text wraps.
        QToolTip::showText(help->globalPos(),
            sentence.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(sentence.toHtmlEscaped()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        Q_EMIT hovered({});
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// Keys that would be somebody else's shortcut are ours while the focus is here.
bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (isPlain && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus || key->key() == Qt::Key_0)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool isBesideBars =
        !m_paint.bars().adjusted(0, -m_paint.axisHeight(), 0, 0).contains(event->position().toPoint());
    if (isBesideBars) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() & Qt::ShiftModifier)
        panVisually(-(turned.x() != 0 ? turned.x() : turned.y()) / 2.0);
    else
        zoomAt(std::pow(zoomStep, turned.y() / turnOfWheel), event->position().x());
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    for (const KeyLife &life : std::as_const(m_lives)) {
        const bool isUnderAxis = event->position().y() >= m_paint.axisHeight();
        if (isUnderAxis && rowRect(life.sequence).contains(event->position().toPoint()))
            choose(life.sequence);
    }
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position().toPoint();
        m_dragged = event->position().x();
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        Q_EMIT hovered(sentenceAt(event->position()));
        return;
    }
    const int distance = (event->position().toPoint() - *m_pressed).manhattanLength();
    if (!m_isDragging && distance < QApplication::startDragDistance())
        return;
    if (!m_isDragging) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    panVisually(m_dragged - event->position().x());
    m_dragged = event->position().x();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    m_isDragging = false;
    viewport()->unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rowRect(m_selected).contains(event->position().toPoint()))
        Q_EMIT opened(m_selected);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const double page = m_viewport.scale().pixels();
    switch (event->key()) {
    case Qt::Key_Left: panVisually(-page / 10); break;
    case Qt::Key_Right: panVisually(page / 10); break;
    case Qt::Key_PageUp: panVisually(m_paint.isMirrored() ? page * 0.9 : -page * 0.9); break;
    case Qt::Key_PageDown: panVisually(m_paint.isMirrored() ? -page * 0.9 : page * 0.9); break;
    case Qt::Key_Up: chooseBeside(-1); break;
    case Qt::Key_Down: chooseBeside(1); break;
    case Qt::Key_Home: goToNow(); break;
    case Qt::Key_Plus: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected != 0)
            Q_EMIT opened(m_selected);
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint below =
        viewport()->mapToGlobal(rowRect(m_selected).bottomLeft() + QPoint(m_paint.labelWidth() / 2, 0));
    Q_EMIT menuRequested(isByKey ? below : event->globalPos());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        chooseActive();
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace tessera::ui
