// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace tessera::ui {

Message::Message(Weight weight, QWidget *parent)
    : QFrame(parent)
    , m_weight(weight)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_row->setContentsMargins(12, 6, 8, 6);
}

void Message::add(QWidget *widget) { m_row->addWidget(widget); }

void Message::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(label, 1);
}

void Message::leave()
{
    hide();
    deleteLater();
}

bool Message::isLookedAt() const { return underMouse() || isAncestorOf(QApplication::focusWidget()); }

} // namespace tessera::ui
