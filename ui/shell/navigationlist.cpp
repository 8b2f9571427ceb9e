// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationlist.h"

#include "ui/look/icons.h"
#include "ui/shell/pages.h"

#include <QSignalBlocker>

namespace tessera::ui {

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(20, 20));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const QList<PageEntry> entries = pageEntries();
    for (const PageEntry &entry : entries) {
        auto *item = new QListWidgetItem(icon(entry.icon), entry.title, this);
        item->setData(Qt::UserRole, static_cast<int>(entry.id));
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(entry.title).arg(static_cast<int>(entry.id) + 1));
        item->setData(Qt::AccessibleTextRole, entry.title);
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(static_cast<PageId>(item->data(Qt::UserRole).toInt()));
    });
}

void NavigationList::setCurrentPage(PageId id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toInt() == static_cast<int>(id))
            setCurrentRow(row);
    }
}

QSize NavigationList::sizeHint() const { return {sizeHintForColumn(0) + 28, QListWidget::sizeHint().height()}; }

} // namespace tessera::ui
