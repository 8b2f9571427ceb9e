// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ratetext.h"

#include <QWidget>

namespace tessera::ui {

/// Draws how many there were a second over a span of time, a bar for each stretch; those that went wrong are hatched at
/// its foot. The pointer or the arrow keys choose a bar, whose numbers are shown and read out; the whole in a sentence
/// is its accessible description. GUI thread.
class RateChart final : public QWidget
{
    Q_OBJECT

public:
    RateChart(RateKind kind, QWidget *parent = nullptr);

    void setPoints(RateSpan span, const QList<RatePoint> &points);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRectF barAt(qsizetype index) const;
    void choose(qsizetype index);
    void paintScale(QPainter &painter) const;
    void paintBars(QPainter &painter) const;

    const RateKind m_kind;
    RateSpan m_span = RateSpan::Minute;
    QList<RatePoint> m_points;
    double m_top = 1;
    qsizetype m_chosen = -1;
};

/// The next of 1, 2, 5, 10, 20 ... (and their tenths) that is not less. Pure.
[[nodiscard]] double niceTop(double value);

} // namespace tessera::ui
