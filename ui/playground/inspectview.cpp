// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/inspectview.h"

#include "ui/playground/remarklist.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace tessera::ui {

using namespace std::chrono_literals;

InspectView::InspectView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_clock(console.clock)
    , m_table(
          new TableView(tr("Members of the token"), console.preferences, QStringLiteral("playground/members"), this))
    , m_remarks(new RemarkList(this))
{
    m_table->setModelWithColumns(&m_members, {8, 11, 29, 21, 24});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    parts->addWidget(m_table);
    parts->addWidget(m_remarks);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(parts);
    connect(m_remarks, &RemarkList::placeWanted, this, &InspectView::placeWanted);
    connect(&m_second, &QTimer::timeout, this, [this] { m_members.setNow(m_clock.now()); });
    m_second.setInterval(1s);
}

void InspectView::setInspection(const playground::Inspection &found)
{
    m_members.setInspection(found, m_clock.now());
    m_remarks->setRemarks(found.remarks);
}

void InspectView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_members.setNow(m_clock.now());
    m_second.start();
}

void InspectView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace tessera::ui
