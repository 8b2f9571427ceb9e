// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlist.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace tessera::ui {

SectionList::SectionList(const QString &name, QScrollArea &area, QWidget *parent)
    : QListWidget(parent)
    , m_area(area)
{
    setObjectName(QStringLiteral("sections"));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentRowChanged, this, &SectionList::leadTo);
    connect(this, &QListWidget::itemClicked, this, [this] { leadTo(currentRow()); });
    connect(m_area.verticalScrollBar(), &QScrollBar::valueChanged, this, &SectionList::followScroll);
}

void SectionList::add(const QString &title, QWidget *card)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::AccessibleTextRole, title);
    m_cards.append(card);
    if (currentRow() < 0) {
        const QSignalBlocker quiet(this);
        setCurrentRow(0);
    }
}

void SectionList::followCards()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setHidden(m_cards.at(row)->isHidden());
    followScroll();
}

QSize SectionList::sizeHint() const { return {sizeHintForColumn(0) + 8, QListWidget::sizeHint().height()}; }

void SectionList::leadTo(int row)
{
    if (row < 0)
        return;
    const QScopedValueRollback isLeading(m_isLeading, true);
    m_area.verticalScrollBar()->setValue(m_cards.at(row)->y());
}

// The last one can never be scrolled to the top: what was chosen stays chosen until the person scrolls.
void SectionList::followScroll()
{
    if (m_isLeading)
        return;
    const QScrollBar *bar = m_area.verticalScrollBar();
    int top = -1;
    for (int row = 0; row < count(); ++row) {
        const QWidget *card = m_cards.at(row);
        if (card->isHidden())
            continue;
        if (top < 0 || card->y() <= bar->value() + bar->pageStep() / 4)
            top = row;
    }
    const QSignalBlocker quiet(this);
    setCurrentRow(top);
}

} // namespace tessera::ui
