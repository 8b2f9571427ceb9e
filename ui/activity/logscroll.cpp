// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/logscroll.h"

#include "ui/look/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

namespace tessera::ui {

LogScroll::LogScroll(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_button(new QPushButton(icon(QStringLiteral("newest")), {}, &table))
{
    m_button->setObjectName(QStringLiteral("newer"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, &LogScroll::moved);
    const QAbstractItemModel *model = m_table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { rowsCame(first, last - first + 1); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { showNewer(0); });
    m_table.installEventFilter(this);
}

void LogScroll::setFollowing(bool follows)
{
    if (follows) {
        m_table.scrollToTop();
        showNewer(0);
    }
    if (std::exchange(m_isFollowing, follows) != follows)
        Q_EMIT followingChanged(follows);
}

void LogScroll::rowsCame(int first, int count)
{
    if (first != 0 || m_isFollowing)
        return; // at the top already
    // Now, since the bar does not reach as far before the table has counted its rows.
    m_isKeepingPlace = true;
    m_table.doItemsLayout();
    m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->value() + count);
    m_isKeepingPlace = false;
    showNewer(m_newer + count);
}

void LogScroll::moved()
{
    if (!m_isKeepingPlace)
        setFollowing(m_table.verticalScrollBar()->value() == m_table.verticalScrollBar()->minimum());
}

void LogScroll::showNewer(int newer)
{
    m_newer = newer;
    m_button->setVisible(newer > 0);
    if (newer == 0)
        return;
    m_button->setText(tr("%Ln newer", nullptr, newer));
    m_button->setAccessibleName(tr("Go to %Ln newer", nullptr, newer));
    m_button->adjustSize();
    m_button->move((m_table.width() - m_button->width()) / 2, m_table.horizontalHeader()->height() + 6);
    m_button->raise();
}

bool LogScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showNewer(m_newer);
    return QObject::eventFilter(watched, event);
}

} // namespace tessera::ui
