// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/timelinepaint.h"
#include "ui/models/timelineviewport.h"

#include <QAbstractScrollArea>

namespace tessera::ui {

/// The keys as bars along a line of time, one below the other, with the line of now. The wheel, plus, minus and
/// pinching zoom; dragging and the arrow keys move; Home goes to now, 0 shows everything; up and down choose a key,
/// Enter opens it. What is under the pointer is told in a tool tip and by hovered(), what is chosen by described(), so
/// that every instant is there without a mouse, too. GUI thread.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Which keys there are, from top to bottom. Shows everything anew unless the person has chosen what to see.
    void setLives(const QList<KeyLife> &lives, Instant now);
    /// Moves the line of now; to be called each second.
    void setNow(Instant now);
    /// 0: none.
    void select(qint64 sequence);
    [[nodiscard]] qint64 selected() const { return m_selected; }
    /// All that is known of the selected key, in words; empty where none is selected.
    [[nodiscard]] QString described() const;
    [[nodiscard]] const TimelineViewport &shown() const { return m_viewport; }
    /// Of a key's row, in the coordinates of viewport(); empty where there is no such key.
    [[nodiscard]] QRect rowRect(qint64 sequence) const;

    void zoomIn();
    void zoomOut();
    void fit();
    /// In time, and to the row of the key that signs.
    void goToNow();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person.
    void selectionChanged(qint64 sequence);
    void opened(qint64 sequence);
    void menuRequested(const QPoint &globalPosition);
    /// What is under the pointer, in words; empty where nothing is.
    void hovered(const QString &sentence);
    void viewportChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// By how much one turn of the wheel, or one press of a key, enlarges.
    static constexpr double zoomStep = 1.5;

    void layOut();
    void changeView();
    void choose(qint64 sequence);
    void chooseActive();
    void chooseBeside(int by);
    /// 0: none.
    [[nodiscard]] qint64 active() const;
    void zoomAt(double factor, double x);
    void panVisually(double pixels);
    void scrollTo(qint64 sequence);
    [[nodiscard]] QString sentenceAt(const QPointF &position) const;

    QList<KeyLife> m_known;
    QList<KeyLife> m_lives; // those that have a row
    Instant m_now;
    qint64 m_selected = 0;
    TimelineViewport m_viewport;
    TimelinePaint m_paint;
    TimeScale m_painted;
    Instant m_paintedNow;
    std::optional<QPoint> m_pressed;
    double m_dragged = 0; // where the pointer was when the view moved last
    bool m_isDragging = false;
};

} // namespace tessera::ui
