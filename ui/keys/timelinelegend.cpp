// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/timelinelegend.h"

#include "ui/keys/stretchpaint.h"
#include "ui/models/keytext.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <functional>

namespace tessera::ui {

namespace {

class Sample final : public QWidget
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &, const QPalette &)>;

    Sample(Paint paint, QWidget *parent)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setFixedSize(26, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, rect(), palette());
    }

private:
    const Paint m_paint;
};

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend of the timeline"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    const auto add = [&](const QString &word, const QString &meaning, Sample::Paint paint) {
        if (row->count() > 0)
            row->addSpacing(9);
        auto *sample = new Sample(std::move(paint), this);
        auto *text = new QLabel(word, this);
        text->setTextFormat(Qt::PlainText);
        text->setForegroundRole(QPalette::PlaceholderText);
        for (QWidget *widget : {static_cast<QWidget *>(sample), static_cast<QWidget *>(text)}) {
            widget->setToolTip(meaning);
            row->addWidget(widget);
        }
    };
    for (const StretchKind kind : {StretchKind::Announced, StretchKind::Active, StretchKind::Retired})
        add(stretchName(kind), stretchMeaning(kind),
            [kind](QPainter &painter, const QRectF &area, const QPalette &palette) {
                paintStretch(painter, area, kind, false, palette);
            });
    add(keyStateName(QStringLiteral("planned")), tr("of a key that is not made yet"),
        [](QPainter &painter, const QRectF &area, const QPalette &palette) {
            paintStretch(painter, area, StretchKind::Active, true, palette);
        });
    add(keyStateName(QStringLiteral("revoked")), tr("ended at once, by a person"),
        [](QPainter &painter, const QRectF &area, const QPalette &palette) {
            paintRevocation(painter, area.center(), area.height(), palette);
        });
}

} // namespace tessera::ui
