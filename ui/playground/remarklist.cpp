// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/remarklist.h"

#include "language/refusals.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"

#include <QEvent>

namespace tessera::ui {

namespace {

using Weight = playground::Remark::Weight;

QString weightName(Weight weight)
{
    switch (weight) {
    case Weight::Problem: return RemarkList::tr("Wrong");
    case Weight::Attention: return RemarkList::tr("Attention");
    case Weight::Note: break;
    }
    return RemarkList::tr("Note");
}

QIcon weightIcon(Weight weight, const Colors &colors)
{
    switch (weight) {
    case Weight::Problem: return icon(QStringLiteral("bad"), colors.bad);
    case Weight::Attention: return icon(QStringLiteral("attention"), colors.attention);
    case Weight::Note: break;
    }
    return icon(QStringLiteral("news"), colors.accent);
}

} // namespace

RemarkList::RemarkList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Remarks"));
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto want = [this](const QListWidgetItem *item) {
        if (item && row(item) < m_remarks.size())
            Q_EMIT placeWanted(m_remarks[row(item)].place);
    };
    connect(this, &QListWidget::itemActivated, this, want);
    connect(this, &QListWidget::itemClicked, this, want);
}

void RemarkList::setRemarks(const QList<playground::Remark> &remarks)
{
    m_remarks = remarks;
    fill();
}

void RemarkList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void RemarkList::fill()
{
    clear();
    setVisible(!m_remarks.isEmpty());
    const Colors colors = colorsFor(palette());
    for (const playground::Remark &remark : std::as_const(m_remarks)) {
        const QString sentence = language::inOurLanguage(remark.sentence);
        auto *item = new QListWidgetItem(weightIcon(remark.weight, colors), sentence, this);
        item->setData(Qt::AccessibleTextRole, weightName(remark.weight) + QStringLiteral(": ") + sentence);
        item->setToolTip(weightName(remark.weight));
    }
}

} // namespace tessera::ui
