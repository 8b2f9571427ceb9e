// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretline.h"

#include "ui/look/fonts.h"
#include "ui/widgets/secretclipboard.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tessera::ui {

SecretLine::SecretLine(const QString &secret, SecretClipboard &clipboard, QWidget *parent)
    : QLineEdit(secret, parent)
    , m_clipboard(clipboard)
{
    setReadOnly(true);
    setFont(fixedFont());
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumWidth(fontMetrics().horizontalAdvance(secret) + 24);
    selectAll();
}

void SecretLine::copySecret()
{
    m_clipboard.copy(text());
    Q_EMIT copied();
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySecret();
    else
        QLineEdit::keyPressEvent(event);
}

// What is selected with the mouse goes to the selection of X11, from which it does not go away.
void SecretLine::mousePressEvent(QMouseEvent *event)
{
    selectAll();
    event->accept();
}

void SecretLine::mouseMoveEvent(QMouseEvent *event) { event->accept(); }

void SecretLine::mouseReleaseEvent(QMouseEvent *event) { event->accept(); }

void SecretLine::mouseDoubleClickEvent(QMouseEvent *event) { event->accept(); }

} // namespace tessera::ui
