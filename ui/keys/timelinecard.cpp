// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/timelinecard.h"

#include "core/clock.h"
#include "ui/keys/nextchanges.h"
#include "ui/keys/timelinelegend.h"
#include "ui/keys/timelineview.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

QString withKeys(const QString &name, const QKeySequence &keys)
{
    return QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText));
}

} // namespace

TimelineCard::TimelineCard(const Clock &clock, QWidget *parent)
    : Card(tr("Timeline"), parent)
    , m_clock(clock)
    , m_view(new TimelineView(this))
    , m_next(new NextChanges(this))
    , m_details(new QLabel(this))
{
    addToHeading(new TimelineLegend(this));
    addButtons();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(m_view, 1);
    m_next->setFixedWidth(m_next->fontMetrics().averageCharWidth() * 26);
    columns->addWidget(m_next);
    rows()->addLayout(columns, 1);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves while one points
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    rows()->addWidget(m_details);
    connect(m_view, &TimelineView::hovered, this, [this](const QString &sentence) {
        m_hovered = sentence;
        showDetails();
    });
    connect(m_view, &TimelineView::selectionChanged, this, &TimelineCard::showDetails);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &TimelineCard::passTime);
    showDetails();
}

void TimelineCard::addButtons()
{
    const auto add = [this](const QString &icon, const QString &name, const QList<QKeySequence> &keys, auto act) {
        QToolButton *button = toolButton(icon, name, this);
        button->setToolTip(withKeys(name, keys.first()));
        connect(button, &QToolButton::clicked, m_view, act);
        for (const QKeySequence &sequence : keys)
            connect(new QShortcut(sequence, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, m_view,
                act);
        addToHeading(button);
    };
    m_all = toolButton(QStringLiteral("clock"), tr("Show all earlier keys"), this);
    m_all->setCheckable(true);
    connect(m_all, &QToolButton::toggled, this, &TimelineCard::showLives);
    addToHeading(m_all);
    add(QStringLiteral("zoom-out"), tr("Zoom out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &TimelineView::zoomOut);
    add(QStringLiteral("zoom-in"), tr("Zoom in"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, &TimelineView::zoomIn);
    add(QStringLiteral("fit"), tr("Show everything"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, &TimelineView::fit);
    add(QStringLiteral("now"), tr("Go to now"), {QKeySequence(Qt::CTRL | Qt::Key_Home)}, &TimelineView::goToNow);
}

void TimelineCard::setLives(const QList<KeyLife> &lives, bool isPreview)
{
    m_lives = lives;
    m_all->setEnabled(std::ranges::count_if(lives, &KeyLife::hasLeft) > latestLeft);
    m_next->setLives(lives, isPreview);
    showLives();
}

void TimelineCard::select(qint64 sequence)
{
    m_view->select(sequence);
    showDetails();
}

void TimelineCard::showLives()
{
    const Instant now = m_clock.now();
    m_view->setLives(m_all->isChecked() ? m_lives : withLatestLeft(m_lives, latestLeft), now);
    m_next->setNow(now);
    showDetails();
}

void TimelineCard::showDetails()
{
    const QString selected = m_view->described();
    m_details->setText(!m_hovered.isEmpty()  ? m_hovered
                       : !selected.isEmpty() ? selected
                                             : tr("Choose a key to see its exact instants, or point at a bar."));
}

void TimelineCard::passTime()
{
    const Instant now = m_clock.now();
    m_view->setNow(now);
    m_next->setNow(now);
    // At the beginning of each second, whenever this was shown.
    m_second.start(1000ms - now.time_since_epoch() % 1000ms);
}

void TimelineCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    passTime();
}

void TimelineCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_second.stop();
}

} // namespace tessera::ui
