// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

#include <utility>

namespace tessera::ui {

void putBehind(QWidget &anchor, const QWidget &those)
{
    QList<QWidget *> moved;
    for (QWidget *next = anchor.nextInFocusChain(); next != &anchor; next = next->nextInFocusChain()) {
        if (those.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !next->focusProxy())
            moved.append(next);
    }
    QWidget *before = &anchor;
    for (QWidget *widget : std::as_const(moved)) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace tessera::ui
