// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ratecard.h"

#include "ui/look/fonts.h"
#include "ui/look/times.h"
#include "ui/overview/ratelegend.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

struct SpanWords
{
    RateSpan span;
    const char *text;
    const char *name;
};

constexpr std::array spans{
    SpanWords{RateSpan::Minute, QT_TRANSLATE_NOOP("tessera::ui::RateCard", "60 s"),
        QT_TRANSLATE_NOOP("tessera::ui::RateCard", "The last 60 seconds")},
    SpanWords{RateSpan::QuarterHour, QT_TRANSLATE_NOOP("tessera::ui::RateCard", "15 min"),
        QT_TRANSLATE_NOOP("tessera::ui::RateCard", "The last 15 minutes")},
    SpanWords{RateSpan::Day, QT_TRANSLATE_NOOP("tessera::ui::RateCard", "24 h"),
        QT_TRANSLATE_NOOP("tessera::ui::RateCard", "The last 24 hours")},
};

const QString &spanKey()
{
    static const QString key = QStringLiteral("overview/span");
    return key;
}

constexpr int tableRows = 6;

} // namespace

RateCard::RateCard(RateRecorder &recorder, const Clock &clock, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_preferences(preferences)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Requests and sign-ins"), this);
    whole->addWidget(card);
    m_since = new QLabel(card);
    m_since->setForegroundRole(QPalette::PlaceholderText);
    card->addToHeading(m_since);
    addSpans(*card);
    m_views = new QStackedWidget(card);
    m_views->addWidget(makeCharts());
    addTable(*card);
    card->rows()->addWidget(m_views);
    connect(&m_recorder, &RateRecorder::secondPassed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void RateCard::addSpans(Card &card)
{
    auto *group = new QButtonGroup(this);
    const int remembered = m_preferences.layout(spanKey()).toInt();
    for (const SpanWords &words : spans) {
        auto *button = choiceButton(tr(words.text), tr(words.name), &card);
        const int id = static_cast<int>(words.span);
        group->addButton(button, id);
        card.addToHeading(button);
        if (id == remembered) {
            button->setChecked(true);
            m_span = words.span;
        }
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setSpan(static_cast<RateSpan>(id)); });
}

void RateCard::addTable(Card &card)
{
    auto *table =
        new TableView(tr("Requests and sign-ins as a table"), m_preferences, QStringLiteral("overview/rates"), m_views);
    table->setModelWithColumns(&m_table, {20, 12, 12, 12, 12, 16});
    table->setMinimumHeight((tableRows + 1) * table->verticalHeader()->defaultSectionSize() + 8);
    m_views->addWidget(table);
    auto *toggle = choiceButton(tr("As a table"), tr("Show the numbers as a table"), &card);
    connect(toggle, &QToolButton::toggled, this, [this](bool on) { m_views->setCurrentIndex(on ? 1 : 0); });
    card.addToHeading(toggle);
}

QWidget *RateCard::makeCharts()
{
    auto *charts = new QWidget(m_views);
    auto *columns = new QHBoxLayout(charts);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(makeColumn(RateKind::Requests), 1);
    columns->addWidget(makeColumn(RateKind::SignIns), 1);
    return charts;
}

QWidget *RateCard::makeColumn(RateKind kind)
{
    auto *column = new QWidget(m_views);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *heading = new QHBoxLayout;
    Column &made = m_columns[static_cast<size_t>(kind)];
    made.rate = new QLabel(column);
    made.rate->setFont(subheadingFont());
    heading->addWidget(made.rate);
    heading->addStretch(1);
    heading->addWidget(new RateLegend(kind, column));
    rows->addLayout(heading);
    made.chart = new RateChart(kind, column);
    rows->addWidget(made.chart, 1);
    made.summary = new QLabel(column);
    made.summary->setWordWrap(true);
    made.summary->setTextFormat(Qt::PlainText);
    made.summary->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(made.summary);
    return column;
}

void RateCard::setSpan(RateSpan span)
{
    m_span = span;
    m_preferences.setLayout(spanKey(), QByteArray::number(static_cast<int>(span)));
    refresh();
}

void RateCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RateCard::refresh()
{
    const Instant now = m_clock.now();
    const RateSeries &series = m_recorder.series();
    const QList<RatePoint> points = series.points(m_span, now);
    const RatePoint second = series.points(RateSpan::Minute, now).constLast();
    for (const RateKind kind : {RateKind::Requests, RateKind::SignIns}) {
        const Column &column = m_columns[static_cast<size_t>(kind)];
        const QString rate = rateText(second.perSecond(numbersOf(kind, second.count).all));
        column.rate->setText(
            kind == RateKind::Requests ? tr("%1 requests/s").arg(rate) : tr("%1 sign-ins/s").arg(rate));
        column.chart->setPoints(m_span, points);
        column.summary->setText(column.chart->accessibleDescription());
    }
    m_table.setPoints(points);
    const bool isPart = series.since() > now - lengthOf(m_span);
    m_since->setText(isPart ? tr("counted since %1").arg(localTime(series.since(), now)) : QString());
}

} // namespace tessera::ui
