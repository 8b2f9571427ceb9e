// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keybars.h"
#include "ui/models/timeaxis.h"

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace tessera::ui {

/// Where the parts of the timeline stand in its area, and how they look: axis on top, labels of the keys at the leading
/// side, bars beside them. Mirrored where text runs from right to left. Holds sizes alone; GUI thread.
class TimelinePaint final
{
public:
    struct Content
    {
        const QList<KeyLife> &lives;
        const TimeScale &scale;
        Instant now;
        qint64 selected = 0;
        bool hasFocus = false;
        /// By how many pixels the rows are scrolled up.
        int scrolled = 0;
    };

    /// Fits labels and rows to the font and the keys.
    void layOut(const QSize &area, const QFont &font, bool isMirrored, const QList<KeyLife> &lives);

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int axisHeight() const { return m_axisHeight; }
    [[nodiscard]] int labelWidth() const { return m_labelWidth; }
    /// Beside the labels, under the axis.
    [[nodiscard]] QRect bars() const;
    /// Where a pixel of the scale stands, and back.
    [[nodiscard]] double toX(double pixel) const;
    [[nodiscard]] double toPixel(double x) const;
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }

    void paint(QPainter &painter, const QPalette &palette, const Content &content) const;

private:
    void paintAxis(QPainter &painter, const QPalette &palette, const Content &content) const;
    void paintContexts(QPainter &painter, const TimeAxis &axis, const Content &content) const;
    void paintRow(QPainter &painter, const QPalette &palette, const Content &content, const KeyLife &life,
        const QRect &row) const;
    void paintLabel(QPainter &painter, const QPalette &palette, const KeyLife &life, const QRect &row) const;
    void paintBar(QPainter &painter, const QPalette &palette, const Content &content, const KeyLife &life,
        const QRect &row) const;
    [[nodiscard]] QRectF nowMark(const Content &content) const;
    void paintNow(QPainter &painter, const QPalette &palette, const Content &content) const;

    QSize m_area;
    QFont m_font;
    bool m_isMirrored = false;
    int m_lineHeight = 1;
    int m_tickWidth = 1;
    int m_rowHeight = 1;
    int m_axisHeight = 1;
    int m_labelWidth = 1;
};

} // namespace tessera::ui
