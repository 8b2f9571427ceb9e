// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ratelegend.h"

#include "ui/look/colors.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace tessera::ui {

namespace {

constexpr int side = 10;
constexpr int toWord = 5;
constexpr int toNext = 12;

QStringList wordsFor(RateKind kind)
{
    if (kind == RateKind::SignIns)
        return {RateLegend::tr("accepted"), RateLegend::tr("refused")};
    return {RateLegend::tr("answered"), RateLegend::tr("refused"), RateLegend::tr("failed")};
}

} // namespace

RateLegend::RateLegend(RateKind kind, QWidget *parent)
    : QWidget(parent)
    , m_words(wordsFor(kind))
{
    setAccessibleName(tr("Legend: %1").arg(m_words.join(QStringLiteral(", "))));
    setToolTip(kind == RateKind::Requests ? tr("Refused: answered with 4xx. Failed: answered with 5xx, or not at all.")
                                          : tr("Refused: a wrong password, or too many attempts."));
}

QSize RateLegend::sizeHint() const
{
    int width = 0;
    for (const QString &word : m_words)
        width += side + toWord + fontMetrics().horizontalAdvance(word) + toNext;
    return {width - toNext, fontMetrics().height()};
}

void RateLegend::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    const std::array brushes{
        QBrush(colors.accent), QBrush(colors.attention, Qt::BDiagPattern), QBrush(colors.bad, Qt::DiagCrossPattern)};
    QPainter painter(this);
    int x = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const int width = fontMetrics().horizontalAdvance(m_words[i]);
        const QRect sign(x, (height() - side) / 2, side, side);
        const QRect word(x + side + toWord, 0, width, height());
        const auto placed = [this](const QRect &where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
        painter.setPen(brushes[static_cast<size_t>(i)].color());
        painter.setBrush(brushes[static_cast<size_t>(i)]);
        painter.drawRect(placed(sign).adjusted(0, 0, -1, -1));
        painter.setPen(colors.muted);
        painter.drawText(placed(word), Qt::AlignCenter | Qt::TextDontClip, m_words[i]);
        x += side + toWord + width + toNext;
    }
}

} // namespace tessera::ui
